/**
 * The command: reads arguments, runs the pipeline, prints. The only place that prints, and that knows exit codes:
 * 0 done, 1 could not be done, 2 wrong usage.
 */
import yargs from 'yargs';
import { nodeHost } from '../host/node.ts';
import { DEFAULT_THEME, themeNames } from '../template/index.ts';
import { dashes, LAYOUTS, last, lastOfEach, MANY, REPORT, REPORTS, ROOT, shieldDashes } from './arguments.ts';
import { OUTPUTS, readOutputs } from './outputs.ts';
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
  await yargs(shieldDashes(argv))
    .scriptName('quarterdeck')
    .middleware(lastOfEach, true)
    .command(
      '$0 <reports..>',
      'Turns Markdown reports into PowerPoint decks.',
      (command) =>
        command
          .positional('reports', REPORTS)
          .options(MANY)
          .option('output', {
            alias: 'o',
            type: 'string',
            requiresArg: true,
            describe:
              'The deck to write (.pptx, .html, .json, .pdf or .png; may be given again), or - for standard output; of several reports, the folder for their decks [default: output/NAME.pptx]',
            coerce: dashes,
          })
          .option('to', {
            type: 'string',
            requiresArg: true,
            describe: `What decks are written as where -o names no file: some of ${OUTPUTS.join(',')} [default: pptx]`,
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
          .option('root', ROOT)
          .option('remote', {
            type: 'boolean',
            default: false,
            describe: 'Fetch pictures that are on the web',
          })
          .check(({ theme, layouts }) => layouts !== undefined || isBuiltIn(theme))
          .example('$0 q4.md', 'writes output/q4.pptx')
          .example('$0 q4.md -o board.pptx', 'writes board.pptx')
          .example('$0 q4.md -o q4.pptx -o q4.html', 'writes both')
          .example('cat q4.md | $0 - -o - > q4.pptx', 'reads and writes streams')
          .example('$0 docs -o decks --to pptx,html', 'writes two files for each report in docs'),
      async ({
        reports,
        shard,
        format,
        maxWarnings,
        quiet,
        output,
        to,
        theme,
        layouts,
        template,
        root,
        remote,
      }) => {
        // Loaded only to be run: --help and --version have no use for it.
        const { buildDecks } = await import('./commands.ts');
        exitCode = await buildDecks(
          {
            reports,
            shard,
            format,
            maxWarnings,
            quiet,
            output,
            to: to === undefined ? undefined : readOutputs(to),
            theme,
            layouts,
            template,
            root,
            remote,
          },
          nodeHost,
        );
      },
    )
    .command(
      'explain <report>',
      'Tells what each table of a report becomes, and why.',
      (command) =>
        command
          .positional('report', REPORT)
          .option('root', ROOT)
          .option('json', { type: 'boolean', default: false, describe: 'Print an array of JSON objects' }),
      async ({ report, json, root }) => {
        const { explainTables } = await import('./explain.ts');
        exitCode = await explainTables({ report, json, root }, nodeHost);
      },
    )
    .command(
      'check <reports..>',
      'Finds numbers and dates that do not add up.',
      (command) =>
        command.positional('reports', REPORTS).options(MANY).option('root', ROOT).option('strict', {
          type: 'boolean',
          default: false,
          describe: 'Fail (exit code 1) when anything is found',
        }),
      async ({ reports, shard, format, maxWarnings, quiet, root, strict }) => {
        const { checkReports } = await import('./commands.ts');
        exitCode = await checkReports({ reports, shard, format, maxWarnings, quiet, root, strict }, nodeHost);
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
            coerce: last,
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
