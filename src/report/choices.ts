/** What an author may choose among, and under which names. Knows nothing of what the choices lead to. */

/** Pictures that a table may be asked to become. */
export const CHARTS = [
  'kpi',
  'bar',
  'stacked-bar',
  'line',
  'area',
  'doughnut',
  'scatter',
  'small-multiples',
  'risk-matrix',
  'heatmap',
  'timeline',
  'status',
] as const;

/** The values of the settings that are chosen from a list. */
export const CHOICES = {
  sort: ['none', 'ascending', 'descending'],
  good: ['higher', 'lower'],
  headlines: ['on', 'off'],
  tables: ['visual', 'both', 'table'],
  prose: ['full', 'lead', 'notes'],
  limits: ['auto', 'off'],
  agenda: ['auto', 'on', 'off'],
  dividers: ['auto', 'on', 'off'],
  breaks: ['none', 'rule'],
  size: ['16:9', '4:3'],
} as const;

type Choices = typeof CHOICES;
export type ChoiceName = keyof Choices;
export type Choice<N extends ChoiceName> = Choices[N][number];

/** Other ways to write a choice. */
export const SAME: Readonly<Record<string, string>> = {
  asc: 'ascending',
  desc: 'descending',
  pie: 'doughnut',
  column: 'bar',
  true: 'on',
  yes: 'on',
  false: 'off',
  no: 'off',
};

/** The choice that a text names, whatever its case; `undefined` where it names none. */
export function choiceOf<N extends ChoiceName>(name: N, text: string): Choice<N> | undefined {
  return among(CHOICES[name], text);
}

/** What may be asked as a `chart`, where these are the pictures that there are; `none` and `table` mean the same. */
export function chartChoices(charts: readonly string[]): readonly string[] {
  return ['auto', ...charts, 'table', 'none'];
}

/** As `choiceOf`, of what may be asked as a `chart`. */
export function chartOf(text: string, charts: readonly string[]): string | undefined {
  return among(chartChoices(charts), text);
}

function among<C extends string>(choices: readonly C[], text: string): C | undefined {
  const typed = text.trim().toLowerCase();
  return choices.find((choice) => choice === typed) ?? choices.find((choice) => choice === SAME[typed]);
}
