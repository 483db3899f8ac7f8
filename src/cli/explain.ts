/** What becomes of each table of a report, for a person or, as JSON, for a program. */
import { dirname } from 'node:path';
import { createConfigs } from '../config/find.ts';
import type { Host } from '../host/host.ts';
import { explain, type TableExplanation } from '../inspect.ts';
import { gather } from '../manuscript/gather.ts';
import { formatFinding } from './formats/pretty.ts';
import { nameOf, readMarkdown } from './input.ts';
import { findingOf } from './outcome.ts';
import { checkOptions } from './settled.ts';
import { tell, tellFault } from './tell.ts';

export interface ExplainArguments {
  /** A path, or `-` for standard input. */
  readonly report: string;
  readonly json: boolean;
  /** The folder that parts must lie in. */
  readonly root?: string | undefined;
  /** A file of configuration, or `false` for none; absent for the nearest. */
  readonly config?: string | false | undefined;
}

/** Exit code: 0 when the tables are explained, 1 when the report could not be read or asks for what there is not. */
export async function explainTables(flags: ExplainArguments, host: Host): Promise<number> {
  const { report, json } = flags;
  const path = nameOf(report);
  try {
    const found = await createConfigs(flags.config, host)(dirname(report));
    const { root, defaults } = checkOptions(flags, found);
    const { extensions = [] } = found ?? {};
    const markdown = await readMarkdown(report, host);
    const manuscript = await gather(markdown, { path, host, root, extensions });
    const { tables, messages } = explain(manuscript, { path, defaults, extensions });
    for (const message of messages) tell(formatFinding(findingOf(message, path)));
    const text = json
      ? `${JSON.stringify(tables.map(withoutReasons), null, 2)}\n`
      : tables.map(paragraphOf(path)).join('\n');
    process.stdout.write(text);
    return messages.some(({ fatal }) => fatal) ? 1 : 0;
  } catch (error) {
    tellFault(error, path);
    return 1;
  }
}

function withoutReasons({ reasons: _, ...table }: TableExplanation): Omit<TableExplanation, 'reasons'> {
  return table;
}

function paragraphOf(path: string): (table: TableExplanation) => string {
  return ({ file = path, line, heading, visual, series, reasons, headline, why, choices }) => {
    const others = choices.filter((choice) => choice !== visual);
    const lines = [
      `${file}:${line} ${heading === '' ? 'table' : `“${heading}”`} becomes ${visual}`,
      `  why:      ${why}`,
      ...(series.length === 0 ? [] : [`  draws:    ${series.join(', ')}`]),
      ...(headline === null ? [] : [`  headline: ${headline}`]),
      ...Object.entries(reasons).map(([column, reason]) => `  not drawn: “${column}” ${reason}`),
      ...(others.length === 0
        ? []
        : [`  or:       ${others.join(', ')}, asked for by <!-- chart: … --> above it`]),
    ];
    return `${lines.join('\n')}\n`;
  };
}
