/**
 * A deck as one page of HTML that needs nothing else: no network, no file beside it.
 *
 * It draws what the .pptx shows, as text that can be selected and read aloud. A company's artwork is a picture behind it. The same deck and template give the same bytes.
 */
import { base64 } from '../../deck/base64.ts';
import type { Deck, DeckProperties, Slide } from '../../deck/model.ts';
import { isRightToLeft } from '../../deck/script.ts';
import { layoutOf } from '../../template/index.ts';
import type { Template } from '../../template/model.ts';
import { words } from '../../wording.ts';
import { element, escapeHtml, opening } from './html.ts';
import { SCRIPT } from './script.ts';
import type { Setting } from './setting.ts';
import { slideContent } from './slide.ts';
import { groundClass, styleSheet } from './style.ts';

export { deckStyle } from './style.ts';

/** A slide as markup for an element of the class `stage`. */
export interface DrawnSlide {
  readonly content: string;
  /** Another class of the element, for what the slide stands on: see `deckStyle`. */
  readonly ground: string;
}

/** Draws one slide of a deck; `idOf` gives what links to a slide name it by. Throws as `writeHtml`. */
export function drawSlide(
  slide: Slide,
  { size, properties }: Deck,
  template: Template,
  idOf: (key: string) => string,
): DrawnSlide {
  const setting: Setting = { template, size, language: properties.language, slideId: idOf };
  return {
    content: slideContent(slide, false, setting),
    ground: groundClass(layoutOf(template, slide.layout), template),
  };
}

/** The bytes of an `.html`. Throws on a deck that was not flowed for the template, or links to a slide that it lacks. */
export async function writeHtml(deck: Deck, template: Template): Promise<Uint8Array> {
  const { size, sections, properties } = deck;
  const { language } = properties;
  const slides = sections.flatMap((section) => section.slides);
  const setting: Setting = { template, size, language, slideId: slideIds(slides) };
  const dir = isRightToLeft(properties.title) ? 'rtl' : undefined;
  const head = await headOf(properties, styleSheet(deck, template));
  const main = element(
    'main',
    {},
    ...slides.map((slide, i) => slideSection(slide, i, slides.length, setting)),
  );
  const page = element(
    'html',
    { lang: language, dir },
    head,
    element('body', {}, barOf(deck, setting), main, element('script', {}, SCRIPT)),
  );
  return new TextEncoder().encode(`<!doctype html>\n${page}\n`);
}

/** The id of each slide by its key. */
function slideIds(slides: readonly Slide[]): (key: string) => string {
  const numbers = new Map(slides.map(({ key }, i) => [key, i + 1]));
  return (key) => {
    const number = numbers.get(key);
    if (number === undefined) throw new Error(`The deck has no slide “${key}” to link to`);
    return `slide-${number}`;
  };
}

async function headOf({ title, author, subtitle, keywords }: DeckProperties, style: string): Promise<string> {
  const meta = (name: string, content: string | undefined) =>
    content ? opening('meta', { name, content }) : '';
  return element(
    'head',
    {},
    opening('meta', { charset: 'utf-8' }),
    opening('meta', { 'http-equiv': 'Content-Security-Policy', content: await policy(style) }),
    opening('meta', { name: 'viewport', content: 'width=device-width,initial-scale=1' }),
    element('title', {}, escapeHtml(title)),
    meta('author', author),
    meta('description', subtitle),
    meta('keywords', keywords),
    meta('generator', 'Quarterdeck'),
    element('style', {}, style),
  );
}

/** Nothing is loaded and nothing runs but what is on this page, told by its hash; places are said in attributes. */
async function policy(style: string): Promise<string> {
  return [
    "default-src 'none'",
    'img-src data:',
    `script-src '${await digestOf(SCRIPT)}'`,
    `style-src-elem '${await digestOf(style)}'`,
    "style-src-attr 'unsafe-inline'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';');
}

async function digestOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${base64(new Uint8Array(bytes))}`;
}

/** The deck's name, its contents, and the buttons. */
function barOf({ properties, sections }: Deck, { slideId }: Setting): string {
  const { contents, notes, fullScreen } = words(properties.language).page;
  const entry = ({ key, title }: Slide) =>
    element('li', {}, element('a', { href: `#${slideId(key)}` }, escapeHtml(title)));
  const parts = sections.map(({ name, slides }) =>
    element('li', {}, escapeHtml(name), element('ol', {}, ...slides.map(entry))),
  );
  const button = (id: string, label: string, key: string) =>
    element('button', { id, type: 'button', 'aria-keyshortcuts': key }, escapeHtml(label));
  return element(
    'header',
    { class: 'bar' },
    element(
      'details',
      {},
      element('summary', {}, escapeHtml(contents)),
      element('nav', { 'aria-label': contents }, element('ol', {}, ...parts)),
    ),
    element('strong', {}, escapeHtml(properties.title)),
    button('notes', notes, 'N'),
    button('full', fullScreen, 'F'),
  );
}

function slideSection(slide: Slide, index: number, count: number, setting: Setting): string {
  const { key, title, notes } = slide;
  const summary = element('summary', {}, escapeHtml(words(setting.language).page.notes));
  const lines = notes.map((note) =>
    element('p', { dir: isRightToLeft(note) ? 'rtl' : undefined }, escapeHtml(note)),
  );
  return element(
    'section',
    {
      class: 'slide',
      id: setting.slideId(key),
      'aria-label': `${index + 1}/${count}: ${title}`,
      tabindex: '-1',
    },
    element(
      'div',
      { class: `stage ${groundClass(layoutOf(setting.template, slide.layout), setting.template)}` },
      slideContent(slide, index === 0, setting),
    ),
    notes.length === 0 ? '' : element('details', { class: 'notes' }, summary, ...lines),
  );
}
