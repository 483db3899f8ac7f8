/** Radars: a row an axis, a column a curve; what is measured on one scale is compared by its lengths. */
import { Fault, notUnderstood } from '../../mermaid/fault.ts';
import { type Source, type SourceLine, wordsOf } from '../../mermaid/source.ts';
import type { TableContent } from './content.ts';

const TITLE = /^title (.+)$/;
const AXES = /^axis (.+)$/;
const CURVES = /^curve (.+)$/;
const IDLE = /^(?:max|min|ticks|graticule|showLegend)\b/;

const NAMED = String.raw`([\p{L}_][\p{L}\p{N}_-]*) ?(?:\[ ?(?:"([^"]*)"|([^\]"]*)) ?\])?`;
const AXIS = new RegExp(`${NAMED} ?(?:, ?|$)`, 'uy');
const CURVE = new RegExp(`${NAMED} ?\\{([^}]*)\\} ?(?:, ?|$)`, 'uy');
const NUMBER = /^(?:([\p{L}_][\p{L}\p{N}_-]*) ?: ?)?(-?\d+(?:\.\d+)?)$/u;

interface Axis {
  readonly id: string;
  readonly name: string;
  readonly line: number;
}

interface Curve {
  readonly name: string;
  readonly values: string;
  readonly line: number;
}

export function readRadar({ header, lines }: Source): TableContent {
  let title = TITLE.exec(header)?.[1];
  if (header !== '' && title === undefined) throw notUnderstood({ text: header, line: 0 });
  const axes: Axis[] = [];
  const curves: Curve[] = [];
  for (const { text, line } of lines) {
    const words = wordsOf({ text });
    const [named, drawn] = [AXES.exec(words)?.[1], CURVES.exec(words)?.[1]];
    if (TITLE.test(words)) title = TITLE.exec(words)?.[1];
    else if (named !== undefined)
      for (const [, id = '', quoted, plain] of all(AXIS, named, { text, line }))
        axes.push({ id, name: quoted ?? plain ?? id, line });
    else if (drawn !== undefined)
      for (const [, id = '', quoted, plain, values = ''] of all(CURVE, drawn, { text, line }))
        curves.push({ name: quoted ?? plain ?? id, values, line });
    else if (!IDLE.test(words)) throw notUnderstood({ text, line });
  }
  if (axes.length === 0 || curves.length === 0) throw new Fault(0, 'it has no axes or no curves');
  const columns = curves.map((curve) => valuesOf(curve, axes));
  return {
    header: ['', ...curves.map(({ name }) => name)],
    rows: axes.map(({ name, line }, i) => ({
      cells: [name, ...columns.map((values) => values[i] ?? '')],
      line,
    })),
    ...(title !== undefined && { title }),
  };
}

/** All that a list holds. Throws a `Fault` where it holds anything else. */
function all(form: RegExp, list: string, line: SourceLine): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  form.lastIndex = 0;
  while (form.lastIndex < list.length) {
    const next = form.exec(list);
    if (!next) throw notUnderstood(line);
    found.push(next);
  }
  return found;
}

/** `{3, 4, 5}` in the order of the axes, or `{cost: 3, speed: 4}`. */
function valuesOf({ values, line }: Curve, axes: readonly Axis[]): readonly string[] {
  const written = values.split(',').map((value) => NUMBER.exec(value.trim()));
  const byAxis = new Map(written.map((found, i) => [found?.[1] ?? axes[i]?.id, found?.[2]]));
  const strange =
    written.some((found) => !found) || [...byAxis.keys()].some((id) => !axes.some((axis) => axis.id === id));
  if (strange) throw new Fault(line, `its values “${values.trim()}” are not those of ${axes.length} axes`);
  return axes.map(({ id }) => byAxis.get(id) ?? '');
}
