/** What the names of HTML's elements mean for a report. */

/** Elements that stand on their own, as paragraphs do. */
const BLOCKS = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption',
  'figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav noframes',
  'ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul',
);

/** Elements within a line of text. */
const INLINES = words(
  'a abbr acronym applet area audio b bdi bdo big blink br button canvas cite code data datalist del dfn em',
  'embed font i iframe img input ins kbd label map mark marquee math meter nobr object output param',
  'picture plaintext progress q rp rt ruby s samp select slot small source span strike strong sub sup svg',
  'textarea time track tt u var video wbr xmp',
);

/** Elements whose content is no part of the text. */
const HIDDEN = words('base col colgroup frame head link meta noscript script style template title');

const VOID = words('area base br col embed frame hr img input link meta param source track wbr');

/** Elements that end where the next one of their kind starts. */
const SELF_ENDING = words('dd dt li option p rp rt tbody td tfoot th thead tr');

/** Elements with a vocabulary of their own, of which only the words are kept. */
const FOREIGN = words('math svg');

export const isBlock = (name: string) => BLOCKS.has(name);
export const isHidden = (name: string) => HIDDEN.has(name);
export const isKnown = (name: string) => BLOCKS.has(name) || INLINES.has(name) || HIDDEN.has(name);
export const isVoid = (name: string) => VOID.has(name);
export const isSelfEnding = (name: string) => SELF_ENDING.has(name);
export const isForeign = (name: string) => FOREIGN.has(name);

function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}
