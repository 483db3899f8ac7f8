/**
 * Links. pptxgenjs writes empty attributes that PowerPoint dislikes, a colour override where the theme's link
 * colour is meant, and ids that collide; where a link points is only known here.
 */
import type { FormShape, ImageShape, Link } from '../../../deck/model.ts';
import { textRunsOf } from '../draw/text.ts';
import { legal } from '../xml.ts';
import { pairwise } from './pairwise.ts';
import type { Repair, SlideSetting } from './setting.ts';
import type { TextRepair } from './text.ts';

const CLICK = /<a:hlinkClick[^>]*?(?:\/>|>[\s\S]*?<\/a:hlinkClick>)/g;

/** Keeps the run's own colour, which a link would otherwise lose to the theme's. */
const OWN_COLOUR =
  '<a:extLst><a:ext uri="{A12FA001-AC4F-418D-AE19-62706E023703}">' +
  '<ahyp:hlinkClr xmlns:ahyp="http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor" val="tx"/>' +
  '</a:ext></a:extLst>';

export const textLinks: TextRepair = (xml, paragraphs, setting) => {
  const linked = paragraphs
    .flatMap(textRunsOf)
    .flatMap((run) => (run.link ? [{ ...run, link: run.link }] : []));
  return pairwise(xml, CLICK, linked, (_, { link, colour }) => {
    const themed = 'role' in colour && colour.role === 'link';
    return clickXml(link, setting, themed ? '' : OWN_COLOUR);
  });
};

export const imageLink: Repair<ImageShape> = (xml, { link }, setting) =>
  pairwise(xml, CLICK, link ? [link] : [], (_, target) => clickXml(target, setting, ''));

/** A fill that nobody sees: PowerPoint takes no clicks on a form without one. */
const UNSEEN = '<a:solidFill><a:schemeClr val="bg1"><a:alpha val="0"/></a:schemeClr></a:solidFill>';

/** Once the form has its name. */
export const formLink: Repair<FormShape> = (xml, { link, fill }, setting) => {
  if (link === undefined) return xml;
  const linked = xml.replace(
    /<p:cNvPr ([^>]*?)\/>/,
    (_, names: string) => `<p:cNvPr ${names}>${clickXml(link, setting, '')}</p:cNvPr>`,
  );
  return fill === undefined ? linked.replace('<a:noFill/>', UNSEEN) : linked;
};

/** `a:hlinkClick`; nothing where the URL is none, since PowerPoint refuses a file with such a relationship. */
function clickXml(link: Link, { relationships, slidePath }: SlideSetting, inside: string): string {
  const close = inside ? `>${inside}</a:hlinkClick>` : '/>';
  if ('slide' in link) {
    const id = relationships.add('slide', slidePath(link.slide));
    return `<a:hlinkClick r:id="${id}" action="ppaction://hlinksldjump"${close}`;
  }
  const url = asciiUrl(link.url);
  return URL.canParse(url)
    ? `<a:hlinkClick r:id="${relationships.addExternal('hyperlink', url)}"${close}`
    : '';
}

/** The URL with everything percent-encoded that RFC 3986 does not allow in one. */
function asciiUrl(url: string): string {
  return legal(url.trim()).replace(/[^!#-;=?-[\]_a-z~]/gu, encodeURIComponent);
}
