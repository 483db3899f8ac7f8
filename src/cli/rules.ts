/** What a rule means, why it matters and what to do: of one, or of all in a line each. */
import { severityOf } from '../messages.ts';
import { aboutRule, isRule, RULE_IDS } from '../rules/index.ts';
import { UsageError } from './usage.ts';

/** Throws a `UsageError` where there is no such rule. */
export function tellRules(id: string | undefined): void {
  process.stdout.write(id === undefined ? list() : describe(id));
}

function list(): string {
  const width = Math.max(...RULE_IDS.map((id) => id.length));
  return RULE_IDS.map(
    (id) => `${id.padEnd(width)}  ${severityOf(id).padEnd(7)}  ${aboutRule(id).meaning}\n`,
  ).join('');
}

function describe(id: string): string {
  if (!isRule(id)) throw new UsageError(`There is no rule “${id}”; “quarterdeck rules” lists all.`);
  const { meaning, why, remedy } = aboutRule(id);
  return `${id} (${severityOf(id)})\n\n${meaning}\n${why}\n\nRemedy: ${remedy}\n`;
}
