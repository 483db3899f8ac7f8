/** The legend: a square of its colour before the name of each series, or of each slice. */
import type { Chart, Colour } from '../../../deck/model.ts';
import { css, element, escapeHtml } from '../html.ts';
import { colourOf, type Drawn, length, place } from '../setting.ts';
import type { Frame } from './frame.ts';

export function legendOf({ chart, box, setting }: Frame): readonly Drawn[] {
  const { legend, textSize } = chart;
  if (legend === 'none') return [];
  const entries = entriesOf(chart).map(({ name, colour }) => {
    const swatch = element('i', { style: css({ background: colourOf(colour, setting) }) });
    return element('span', {}, swatch, escapeHtml(name));
  });
  const style = css({ ...place(box, setting), 'font-size': length(textSize, setting) });
  return [{ html: element('div', { class: `box legend ${legend}`, style }, ...entries) }];
}

function entriesOf({
  kind,
  categories,
  series,
}: Chart): readonly { readonly name: string; readonly colour: Colour }[] {
  const [ring] = series;
  if (kind !== 'doughnut' || !ring) return series;
  return categories.map((name, i) => ({ name, colour: ring.pointColours?.[i] ?? ring.colour }));
}
