/**
 * The command: reads arguments, runs the pipeline, prints. The only place that prints, and that knows exit codes:
 * 0 done, 1 could not be done, 2 wrong usage.
 */
import yargs from 'yargs';
import { nodeHost } from '../host/node.ts';
import { DEFAULT_THEME, themeNames } from '../template/index.ts';

declare const QUARTERDECK_VERSION: string;

const USAGE_ERROR = 2;

/** What the arguments ask for cannot be understood. */
class UsageError extends Error {}

export async function main(argv: readonly string[]): Promise<number> {
  try {
    return await run(argv);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`quarterdeck: ${error.message}\nRun “quarterdeck --help” to see how it is used.\n`);
    return USAGE_ERROR;
  }
}

/** Where a user's own layouts and themes lie. */
const LAYOUTS = {
  type: 'string',
  requiresArg: true,
  describe: 'A folder of layouts and themes that are used before the program’s own',
} as const;

/** The argument that all commands begin with. */
const REPORT = {
  type: 'string',
  demandOption: true,
  describe: 'The report, or - for standard input',
  coerce: dash,
} as const;

async function run(argv: readonly string[]): Promise<number> {
  let exitCode = 0;
  await yargs([...argv])
    .scriptName('quarterdeck')
    .command(
      '$0 <report>',
      'Turns a Markdown report into a PowerPoint deck.',
      (command) =>
        command
          .positional('report', REPORT)
          .option('output', {
            alias: 'o',
            type: 'string',
            requiresArg: true,
            describe: 'The deck to write, or - for standard output [default: output/NAME.pptx]',
            coerce: dash,
          })
          .option('theme', {
            type: 'string',
            requiresArg: true,
            describe: `How the deck looks: ${themeNames().join(', ')}, or one of --layouts [default: the report’s own, or ${DEFAULT_THEME}]`,
          })
          .option('layouts', LAYOUTS)
          .option('template', {
            type: 'string',
            requiresArg: true,
            conflicts: ['theme', 'layouts'],
            describe: 'A .pptx or .potx whose layouts, colours and fonts the deck is made with',
          })
          .option('root', {
            type: 'string',
            requiresArg: true,
            describe: 'The folder that pictures must lie in [default: the report’s own]',
          })
          .option('remote', {
            type: 'boolean',
            default: false,
            describe: 'Fetch pictures that are on the web',
          })
          .check(({ theme, layouts }) => layouts !== undefined || isBuiltIn(theme))
          .example('$0 q4.md', 'writes output/q4.pptx')
          .example('$0 q4.md -o board.pptx', 'writes board.pptx')
          .example('cat q4.md | $0 - -o - > q4.pptx', 'reads and writes streams'),
      async ({ report, output, theme, layouts, template, root, remote }) => {
        // Loaded only to be run: --help and --version have no use for the pipeline.
        const { build } = await import('./build.ts');
        exitCode = await build({ report, output, theme, layouts, template, root, remote }, nodeHost);
      },
    )
    .command(
      'explain <report>',
      'Tells what each table of a report becomes, and why.',
      (command) =>
        command
          .positional('report', REPORT)
          .option('json', { type: 'boolean', default: false, describe: 'Print an array of JSON objects' }),
      async ({ report, json }) => {
        const { explainTables } = await import('./explain.ts');
        exitCode = await explainTables({ report, json }, nodeHost);
      },
    )
    .command(
      'check <report>',
      'Finds numbers and dates that do not add up.',
      (command) =>
        command.positional('report', REPORT).option('strict', {
          type: 'boolean',
          default: false,
          describe: 'Fail (exit code 1) when anything is found',
        }),
      async ({ report, strict }) => {
        const { checkNumbers } = await import('./check.ts');
        exitCode = await checkNumbers({ report, strict }, nodeHost);
      },
    )
    .command(
      'themes',
      'Lists the themes.',
      (command) => command.option('layouts', LAYOUTS),
      async ({ layouts }) => {
        const { listThemes } = await import('./themes.ts');
        exitCode = await listThemes({ layouts }, nodeHost);
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
        exitCode = await initLayouts({ folder }, nodeHost);
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
          }),
      async ({ action, file, output }) => {
        const { initTemplate, inspectTemplate } = await import('./template.ts');
        const run = action === 'init' ? initTemplate : inspectTemplate;
        exitCode = await run({ file, output }, nodeHost);
      },
    )
    .strict()
    .version(QUARTERDECK_VERSION)
    .help()
    .alias('help', 'h')
    .parserConfiguration({ 'duplicate-arguments-array': false })
    .exitProcess(false)
    .fail((message, error) => {
      // Some of its complaints about arguments yargs throws itself.
      throw error && error.name !== 'YError' ? error : new UsageError(message || error.message);
    })
    .parseAsync();
  return exitCode;
}

/** Whether there is such a theme without a folder of layouts. Throws a `UsageError` where not. */
function isBuiltIn(theme: string | undefined): true {
  if (theme === undefined || themeNames().includes(theme)) return true;
  throw new UsageError(
    `There is no theme “${theme}”; there is ${themeNames().join(', ')}, and what --layouts adds.`,
  );
}

/** yargs reads a lone dash as an empty string, which is no path. */
function dash(value: string): string {
  return value === '' ? '-' : value;
}
