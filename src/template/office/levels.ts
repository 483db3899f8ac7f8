/**
 * What a level of a placeholder's text looks like, by the list styles of the placeholder, of the master's placeholder and
 * of the master's text styles (ECMA-376 21.1.2.4.13 and on), each saying what those before it do not.
 */
import type { TextStyle } from '../model.ts';
import { colourOf, type Scheme } from './colour.ts';
import { EMU } from './place.ts';
import { child, childrenOf, descend, type Element, first, numberOf } from './xml.ts';

export interface LevelText {
  /** Points; absent where nobody says. */
  readonly size?: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: TextStyle['align'];
  /** Typeface where it is not the theme's. */
  readonly family?: string;
  readonly heading: boolean;
  readonly capitals: boolean;
  readonly bullets: boolean;
  /** Where text stands, and how far left of that its first line starts, in points; absent where nobody says. */
  readonly indent?: number;
  readonly hanging?: number;
  /** Six hex digits; absent where nobody says. */
  readonly colour?: string;
  /** Whether only the sample text shows what it is to look like, so that other text would not. */
  readonly isShown: boolean;
}

/** A level, 0 for the outermost. `texts` are the bodies of the placeholders, whose sample paragraphs may show a look. */
export function levelText(
  level: number,
  lists: readonly (Element | undefined)[],
  texts: readonly (Element | undefined)[],
  scheme: Scheme,
): LevelText {
  const styles = lists.map((list) => child(list, `a:lvl${level + 1}pPr`));
  const styled = styles.map((style) => child(style, 'a:defRPr'));
  const samples = texts.flatMap((text) => sampleOf(text, level));
  // LibreOffice writes no styles: how text is to look is seen in the sample alone.
  const isShown =
    styled.every((run) => run?.attributes.sz === undefined) &&
    samples.some(({ run }) => run?.attributes.sz !== undefined);
  const paragraphs = isShown ? [...styles, ...samples.map(({ paragraph }) => paragraph)] : styles;
  const runs = isShown ? [...styled, ...samples.map(({ run }) => run)] : styled;
  const run = (attribute: string) => first(runs, (each) => each?.attributes[attribute]);
  const size = Number(run('sz') ?? Number.NaN) / 100;
  const typeface = first(runs, (each) => child(each, 'a:latin')?.attributes.typeface) ?? '+mn-lt';
  const align = first(paragraphs, (each) => each?.attributes.algn);
  const colour = first(runs, (each) => colourOf(child(each, 'a:solidFill'), scheme));
  const margin = first(paragraphs, (each) => numberOf(each, 'marL'));
  const lead = first(paragraphs, (each) => numberOf(each, 'indent'));
  const marker = first(styles, (each) =>
    each?.children.find(({ name }) => /^a:bu(?:None|Char|AutoNum|Blip)$/.test(name)),
  );
  return {
    ...(Number.isFinite(size) && { size }),
    bold: isTrue(run('b')),
    italic: isTrue(run('i')),
    align: align === 'ctr' ? 'center' : align === 'r' ? 'right' : 'left',
    ...(typeface !== '' && !typeface.startsWith('+') && { family: typeface }),
    heading: typeface.startsWith('+mj'),
    capitals: run('cap') === 'all',
    bullets: marker !== undefined && marker.name !== 'a:buNone',
    ...(margin !== undefined && { indent: margin / EMU }),
    ...(lead !== undefined && { hanging: Math.max(0, -lead / EMU) }),
    ...(colour !== undefined && { colour }),
    isShown,
  };
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** Paragraph and run properties of a placeholder's text on its layout or master. */
interface Sample {
  readonly paragraph: Element | undefined;
  readonly run: Element | undefined;
}

function sampleOf(text: Element | undefined, level: number): readonly Sample[] {
  const found = childrenOf(text, 'a:p').find(
    (paragraph) => (numberOf(child(paragraph, 'a:pPr'), 'lvl') ?? 0) === level,
  );
  const run = descend(found, 'a:r', 'a:rPr') ?? child(found, 'a:endParaRPr');
  return found === undefined ? [] : [{ paragraph: child(found, 'a:pPr'), run }];
}
