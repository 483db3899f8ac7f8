/**
 * The command: reads arguments, runs the pipeline, prints. The only place that prints, and that knows exit codes:
 * 0 done, 1 could not be done, 2 wrong usage.
 */
import yargs, { type Argv } from 'yargs';
import { nodeHost } from '../host/node.ts';
import {
  BUILDING,
  CONFIG,
  dash,
  LAYOUTS,
  LOOKS,
  last,
  lastOfEach,
  MANY,
  REPORT,
  REPORTS,
  ROOT,
  readPort,
  shielded,
} from './arguments.ts';
import { UsageError } from './usage.ts';

declare const QUARTERDECK_VERSION: string;

const USAGE_ERROR = 2;

export async function main(argv: readonly string[]): Promise<number> {
  try {
    return await run(argv);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`quarterdeck: ${error.message}\nRun “quarterdeck --help” to see how it is used.\n`);
    return USAGE_ERROR;
  }
}

async function run(argv: readonly string[]): Promise<number> {
  let exitCode = 0;
  const parser = yargs(shielded(argv)).scriptName('quarterdeck').middleware(lastOfEach, true);
  await withCommands(parser, (code) => {
    exitCode = code;
  })
    .strict()
    .version(QUARTERDECK_VERSION)
    .help()
    .alias('help', 'h')
    .exitProcess(false)
    .fail((message, error) => {
      // Some of its complaints about arguments yargs throws itself.
      throw error && error.name !== 'YError' ? error : new UsageError(message || error.message);
    })
    .parseAsync();
  return exitCode;
}

/** The parser with all commands; `end` gets the exit code of the one that runs. The reference of options is made of it, too. */
export function withCommands(parser: Argv, end: (exitCode: number) => void): Argv {
  return parser
    .command(
      '$0 <reports..>',
      'Turns Markdown reports into PowerPoint decks.',
      (command) =>
        command
          .positional('reports', REPORTS)
          .options(MANY)
          .options(BUILDING)
          .option('watch', {
            alias: 'w',
            type: 'boolean',
            describe: 'Make decks again as soon as something of them changes, until Ctrl-C',
          })
          .option('timings', {
            type: 'boolean',
            conflicts: 'watch',
            describe: 'Tell where the time went, stage by stage',
          })
          .example('$0 q4.md', 'writes output/q4.pptx')
          .example('$0 q4.md -o board.pptx', 'writes board.pptx')
          .example('$0 q4.md -o q4.pptx -o q4.html', 'writes both')
          .example('cat q4.md | $0 - -o - > q4.pptx', 'reads and writes streams')
          .example('$0 docs -o decks --to pptx,html', 'writes two files for each report in docs'),
      async (flags) => {
        // Loaded only to be run: --help and --version have no use for it.
        const { buildDecks } = await import('./commands.ts');
        end(await buildDecks(flags, nodeHost));
      },
    )
    .command(
      'preview <report>',
      'Shows the deck in a browser while the report is written.',
      (command) =>
        command
          .positional('report', {
            type: 'string',
            demandOption: true,
            describe: 'The report',
            coerce: dash,
          })
          .option('port', {
            type: 'string',
            requiresArg: true,
            describe: 'The port of the page [default: 4590, or any that is free]',
            coerce: readPort,
          })
          .option('open', { type: 'boolean', default: false, describe: 'Open the page in the browser' })
          .options(LOOKS)
          .option('config', CONFIG)
          .example(
            '$0 preview q4.md --open',
            'shows q4.md, and every change of it a moment after it is saved',
          ),
      async (flags) => {
        const { preview } = await import('./preview.ts');
        end(await preview(flags, nodeHost));
      },
    )
    .command(
      'explain <report>',
      'Tells what each table of a report becomes, and why.',
      (command) =>
        command
          .positional('report', REPORT)
          .option('root', ROOT)
          .option('config', CONFIG)
          .option('json', { type: 'boolean', default: false, describe: 'Print an array of JSON objects' }),
      async (flags) => {
        const { explainTables } = await import('./explain.ts');
        end(await explainTables(flags, nodeHost));
      },
    )
    .command(
      'check <reports..>',
      'Finds numbers and dates that do not add up.',
      (command) =>
        command.positional('reports', REPORTS).options(MANY).option('root', ROOT).option('strict', {
          type: 'boolean',
          describe: 'Fail (exit code 1) when anything is found',
        }),
      async (flags) => {
        const { checkReports } = await import('./commands.ts');
        end(await checkReports(flags, nodeHost));
      },
    )
    .command(
      'config [report]',
      'Tells what counts for a report, and who says so: flags, front matter, configuration or nobody.',
      (command) =>
        command
          .positional('report', {
            type: 'string',
            describe: 'The report; without one, what counts for this folder',
          })
          .options(BUILDING)
          .options(MANY)
          .option('json', { type: 'boolean', default: false, describe: 'Print a JSON object' }),
      async (flags) => {
        const { tellConfig } = await import('./config.ts');
        end(await tellConfig(flags, nodeHost));
      },
    )
    .command(
      'rules [id]',
      'Tells what a rule means, why it matters and what to do.',
      (command) => command.positional('id', { type: 'string', describe: 'The rule; all where absent' }),
      async ({ id }) => {
        const { tellRules } = await import('./rules.ts');
        tellRules(id);
      },
    )
    .command(
      'themes',
      'Lists the themes.',
      (command) => command.option('layouts', LAYOUTS),
      async ({ layouts }) => {
        const { listThemes } = await import('./themes.ts');
        end(await listThemes({ layouts }, nodeHost));
      },
    )
    .command(
      'layouts <action> [folder]',
      'Copies the program’s layouts and themes out, to be changed.',
      (command) =>
        command
          .positional('action', { choices: ['init'] as const, demandOption: true, describe: 'What to do' })
          .positional('folder', { type: 'string', default: 'layouts', describe: 'Where to' }),
      async ({ folder }) => {
        const { initLayouts } = await import('./layouts.ts');
        end(await initLayouts({ folder }, nodeHost));
      },
    )
    .command(
      'template <action> <file>',
      'Tells what decks become in a company’s template, and maps it.',
      (command) =>
        command
          .positional('action', {
            choices: ['inspect', 'init'] as const,
            demandOption: true,
            describe: 'Tell what decks become, or write a mapping to be corrected',
          })
          .positional('file', {
            type: 'string',
            demandOption: true,
            describe: 'A .pptx or .potx, or a mapping of one',
          })
          .option('output', {
            alias: 'o',
            type: 'string',
            requiresArg: true,
            describe: 'The specimen deck, or the mapping [default: layouts/NAME/template.yaml]',
            coerce: last,
          }),
      async ({ action, file, output }) => {
        const { initTemplate, inspectTemplate } = await import('./template.ts');
        const run = action === 'init' ? initTemplate : inspectTemplate;
        end(await run({ file, output }, nodeHost));
      },
    );
}
