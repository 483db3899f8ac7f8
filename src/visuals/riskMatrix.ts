/** Risks placed by likelihood and impact. Needs two columns of levels whose heads say which is which. */

import type { Candidate } from './candidate.ts';
import type { Column } from './data/columns.ts';
import { type Levels, levelsOf, numberedLevelsOf } from './data/levels.ts';
import type { TableData } from './data/tableData.ts';
import type { Risk } from './decision.ts';
import { mentions } from './lexicon/index.ts';
import { marksOf } from './marks.ts';
import { descriptionsIn } from './sentences/index.ts';

interface Axis {
  readonly column: Column;
  readonly levels: Levels;
}

/** Proposes a risk matrix. */
export function proposeRiskMatrix(data: TableData): Candidate | undefined {
  const likelihood = axisOf(data, 'likelihood');
  const impact = axisOf(data, 'impact', likelihood?.column.index);
  const label = labelOf(data, likelihood, impact);
  if (likelihood === undefined || impact === undefined || label === undefined) return undefined;
  if (data.orientation !== 'upright' || data.rows.length < 2 || data.rows.length > 20) return undefined;
  const [likelihoods, impacts] = [
    axisNames(likelihood.levels, impact.levels, true),
    axisNames(impact.levels, likelihood.levels, false),
  ];
  const risks = data.rows.flatMap((_, row): Risk[] => {
    const [across, up] = [likelihood.levels.ranks[row], impact.levels.ranks[row]];
    if (across === null || across === undefined || up === null || up === undefined) return [];
    return [
      {
        label: label.texts[row]?.display ?? '',
        likelihood: likelihoods.findIndex(({ rank }) => rank === across),
        impact: impacts.findIndex(({ rank }) => rank === up),
        details: detailsOf(data, row, [label.index, likelihood.column.index, impact.column.index]),
      },
    ];
  });
  if (risks.length < data.rows.length) return undefined;
  const worst = risks.reduce((best, risk) => (weight(risk) > weight(best) ? risk : best));
  const [likelihoodName, impactName] = [likelihood.column.head.title, impact.column.head.title];
  return {
    ofWords: true,
    score: 90,
    decision: {
      visual: 'risk-matrix',
      likelihoodName,
      likelihoods: likelihoods.map(({ name }) => name),
      impactName,
      impacts: impacts.map(({ name }) => name),
      likelihoodPlaces: placesOf(likelihoods, likelihood.levels),
      impactPlaces: placesOf(impacts, impact.levels),
      risks,
      ...marksOf(data, [likelihood.column, impact.column]),
      why: `${likelihoodName} and ${impactName} are levels of a scale, so each row has its place in a matrix.`,
      alt: descriptionsIn(data.context.language).risks(risks.length, [likelihoodName, impactName], {
        label: worst.label,
        likelihood: likelihoods[worst.likelihood]?.name ?? '',
        impact: impacts[worst.impact]?.name ?? '',
      }),
    },
  };
}

function axisOf(data: TableData, list: 'likelihood' | 'impact', taken?: number): Axis | undefined {
  for (const column of data.columns) {
    if (column.index === taken || !mentions(list, column.head.name) || column.texts.length === 0) continue;
    const texts = column.texts.map(({ plain }) => plain);
    const levels = column.levels ?? levelsOf(texts) ?? numberedLevelsOf(texts);
    if (levels !== undefined) return { column, levels };
  }
  return undefined;
}

/** The column that names the risks: of several, the one with words rather than numbers. */
function labelOf(
  data: TableData,
  likelihood: Axis | undefined,
  impact: Axis | undefined,
): Column | undefined {
  const axes = new Set([likelihood?.column.index, impact?.column.index]);
  const others = data.columns.filter(
    ({ index, role }) => !axes.has(index) && role !== 'identifier' && role !== 'blank' && role !== 'measure',
  );
  return (
    others.find(({ role }) => role === 'text' || role === 'note') ??
    others[0] ??
    data.columns.find(({ index }) => !axes.has(index))
  );
}

interface Level {
  readonly rank: number;
  readonly name: string;
}

/**
 * The levels that an axis shows: its own, and those that the other axis names of the same scale, so that a medium
 * likelihood does not stand at the top. The last level of a scale (critical) is lent to no likelihood.
 */
function axisNames(own: Levels, other: Levels, isLikelihood: boolean): readonly Level[] {
  const lent = sharesNames(own, other)
    ? other.steps.map((rank, index) => ({ rank, name: other.names[index] ?? '' }))
    : [];
  const named = new Map<number, string>();
  for (const { rank, name } of lent) if (!isLikelihood || rank < other.last) named.set(rank, name);
  own.steps.forEach((rank, index) => {
    named.set(rank, own.names[index] ?? '');
  });
  return [...named].map(([rank, name]) => ({ rank, name })).sort((one, two) => one.rank - two.rank);
}

function placesOf(levels: readonly Level[], { usual }: Levels): readonly number[] {
  const ranks = levels.map(({ rank }) => rank);
  const [least, most] = [Math.min(usual[0], ...ranks), Math.max(usual[1], ...ranks)];
  return ranks.map((rank) => (most === least ? 0.5 : (rank - least) / (most - least)));
}

function sharesNames(one: Levels, other: Levels): boolean {
  return one.steps.some((rank, index) => {
    const at = other.steps.indexOf(rank);
    return at >= 0 && other.names[at]?.toLowerCase() === one.names[index]?.toLowerCase();
  });
}

function detailsOf(data: TableData, row: number, shown: readonly number[]): Risk['details'] {
  return data.columns
    .filter(({ index, texts }) => !shown.includes(index) && (texts[row]?.display ?? '') !== '')
    .map(({ head, texts }) => ({ name: head.title, text: texts[row]?.display ?? '' }));
}

function weight({ likelihood, impact }: Risk): number {
  return (likelihood + 1) * (impact + 1);
}
