/** What every rule means, why it matters and what to do: one source for the command, for SARIF and for `docs/rules.md`. */
import { type Rule, severityOf } from '../messages.ts';
import { ASKED } from './asked.ts';
import { CONTENT } from './content.ts';
import { EXTENSIONS } from './extensions.ts';
import { LAYOUTS } from './layouts.ts';
import { NUMBERS } from './numbers.ts';
import type { About } from './rule.ts';
import { SHORTENED } from './shortened.ts';

export type { About } from './rule.ts';

/** The groups, in the order in which they are read. */
const GROUPS: Readonly<Record<string, Readonly<Record<string, About>>>> = {
  'Numbers and dates': NUMBERS,
  'What stands in the report': CONTENT,
  'What is asked for': ASKED,
  'What is shown in part': SHORTENED,
  'Files of layouts, themes and configuration': LAYOUTS,
  Extensions: EXTENSIONS,
};

const RULES: Readonly<Record<Rule, About>> = {
  ...NUMBERS,
  ...CONTENT,
  ...ASKED,
  ...SHORTENED,
  ...LAYOUTS,
  ...EXTENSIONS,
};

/** All ids in the order of the alphabet. */
export const RULE_IDS: readonly Rule[] = (Object.keys(RULES) as Rule[]).sort();

export function aboutRule(rule: Rule): About {
  return RULES[rule];
}

export function isRule(id: string): id is Rule {
  return Object.hasOwn(RULES, id);
}

/** All rules as a Markdown document. */
export function rulesAsMarkdown(): string {
  const groups = Object.entries(GROUPS).map(([name, rules]) =>
    [`## ${name}`, ...Object.entries(rules).map(([id, about]) => section(id as Rule, about))].join('\n\n'),
  );
  return `${[INTRODUCTION, ...groups].join('\n\n')}\n`;
}

const INTRODUCTION = `<!-- Made by “npm run docs” from src/rules; do not edit. -->

# Rules

Every message ends with the id of its rule. “quarterdeck rules ID” tells what stands here. An *error* ends the run, a
*warning* asks for a look, an *info* tells.`;

function section(id: Rule, { meaning, why, remedy }: About): string {
  return `### ${id}\n\n*${severityOf(id)}*: ${meaning}\n\n${why}\n\n**Remedy:** ${remedy}`;
}
