/**
 * SVG text -> a tree of what draws: elements and attributes that are known to be harmless, and nothing else.
 *
 * No scripts, no events, no HTML, no entities, no links, and no address but that of a part of the drawing itself.
 */
import { Parser } from 'htmlparser2';
import { safeAttribute, safeStyle } from './svgSafe.ts';

export interface Drawing {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Drawing | string)[];
}

interface Draft extends Drawing {
  readonly attributes: Record<string, string>;
  readonly children: (Draft | string)[];
}

/** Nested deeper, and more of them, is nothing that a person or a program draws. */
const DEEPEST = 200;
const MOST_ELEMENTS = 200_000;

const DRAWN: ReadonlySet<string> = new Set(
  [
    'svg g defs symbol use switch title desc style',
    'path rect circle ellipse line polyline polygon text tspan textPath image',
    'clipPath mask pattern linearGradient radialGradient stop marker',
  ].flatMap((names) => names.split(' ')),
);

/** Elements that are dropped while what stands in them stays. */
const OPENED: ReadonlySet<string> = new Set(['a']);

/** The drawing; undefined for what is no SVG, and for one beyond all measure. */
export function readDrawing(text: string): Drawing | undefined {
  const root: Draft = { name: '', attributes: {}, children: [] };
  const open: Draft[] = [root];
  /** How many elements are open inside the outermost one that is dropped. */
  let dropped = 0;
  let depth = 0;
  let count = 0;
  let excess = false;
  const parser = new Parser(
    {
      onopentag(written, attributes) {
        const name = written.replace(/^svg:/, '');
        depth += 1;
        count += 1;
        excess ||= depth > DEEPEST || count > MOST_ELEMENTS;
        const parent = open.at(-1);
        if (dropped > 0 || excess || !parent) dropped += 1;
        else if (OPENED.has(name)) open.push(parent);
        else if (!DRAWN.has(name)) dropped = 1;
        else {
          const safe = Object.entries(attributes).flatMap(([key, value]) => safeAttribute(name, key, value));
          const own: Draft = { name, attributes: Object.fromEntries(safe), children: [] };
          parent.children.push(own);
          open.push(own);
        }
      },
      ontext(value) {
        if (dropped === 0) open.at(-1)?.children.push(value);
      },
      onclosetag() {
        depth -= 1;
        if (dropped > 0) dropped -= 1;
        else open.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  const svg = root.children.find((child) => typeof child !== 'string');
  return excess || typeof svg !== 'object' || svg.name !== 'svg' ? undefined : withSafeStyles(svg);
}

/** A style sheet is judged as a whole: its text may come in parts. */
function withSafeStyles(drawing: Drawing): Drawing {
  if (drawing.name === 'style') {
    const text = drawing.children.filter((child) => typeof child === 'string').join('');
    return { ...drawing, children: [safeStyle(text)] };
  }
  return {
    ...drawing,
    children: drawing.children.map((child) => (typeof child === 'string' ? child : withSafeStyles(child))),
  };
}
