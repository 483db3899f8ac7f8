/**
 * Outcomes as GitHub Actions reads them from a log: `::warning file=q4.md,line=4,col=2,title=number-total::…`, which it
 * shows beside the lines of a pull request.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
import { allOf, type Finding, type Outcome } from '../outcome.ts';

const COMMANDS = { info: 'notice', warning: 'warning', error: 'error' } as const;

export function githubOf(outcome: Outcome): string {
  return allOf(outcome).map(commandOf).join('');
}

function commandOf({ file, line, column, severity, rule, text }: Finding): string {
  const properties = Object.entries({ file, line, col: column, title: rule })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${COMMANDS[severity]} ${properties.join(',')}::${escapeData(text)}\n`;
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
