/** What tables become, and other wishes for them, which are written into the report. */
import { decodeText } from '../host/decode.ts';
import { type Host, HostError } from '../host/host.ts';
import type { TableExplanation } from '../inspect.ts';
import { askChart } from '../report/directives/write.ts';
import type { TableView, Wish } from './model.ts';
import type { PreviewSource } from './source.ts';

/** All tables of the report as it is now. Rejects where it cannot be read. */
export async function tablesOf(source: PreviewSource, host: Host): Promise<readonly TableView[]> {
  const tables = await source.explain(host);
  return tables.map(({ file = source.report, line, visual, why, reasons, choices, asked }) => ({
    file,
    line,
    visual,
    why,
    leftOut: Object.entries(reasons).map(([column, reason]) => `“${column}” ${reason}`),
    choices,
    asked: asked?.chart ?? 'auto',
  }));
}

/**
 * Writes the wish into the file of the table. Rejects with a `HostError` where the file cannot be written, or is no longer as the page
 * saw it: nothing is written then.
 */
export async function grantWish(
  { file, line, chart }: Wish,
  source: PreviewSource,
  host: Host,
): Promise<void> {
  const tables = await source.explain(host);
  const table = tables.find((one) => (one.file ?? source.report) === file && one.line === line);
  if (!table || !isChoice(chart, table)) throw new HostError(file, 'has changed meanwhile; choose again');
  const bytes = await host.readFile(file);
  const text = decodeText(bytes, file);
  const mark = startsWithMark(bytes) ? '\uFEFF' : '';
  const encode = (words: string) => new TextEncoder().encode(mark + words);
  if (Buffer.compare(encode(text), bytes) !== 0)
    throw new HostError(
      file,
      `is not UTF-8, so it is left as it is; write <!-- chart: ${chart} --> above the table`,
    );
  await host.writeFile(file, encode(askChart(text, { line, comment: table.asked }, chart)));
}

function isChoice(chart: string, { choices }: TableExplanation): boolean {
  return chart === 'auto' || choices.some((choice) => choice === chart);
}

function startsWithMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
