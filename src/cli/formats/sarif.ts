/**
 * Outcomes in SARIF 2.1.0, the format in which code scanning services take results: one run, its rules described, and
 * what no rule says as a notification of the tool.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Location, Log, Notification, ReportingDescriptor, Result } from 'sarif';
import { severityOf } from '../../messages.ts';
import { aboutRule, isRule, RULE_IDS } from '../../rules/index.ts';
import { allOf, type Finding, hasFailed, type Outcome } from '../outcome.ts';

declare const QUARTERDECK_VERSION: string;

const LEVELS = { info: 'note', warning: 'warning', error: 'error' } as const;

export function sarifOf(outcomes: readonly Outcome[]): string {
  const findings = outcomes.flatMap(allOf);
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Quarterdeck',
            semanticVersion: QUARTERDECK_VERSION,
            rules: RULE_IDS.map(describe),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.flatMap(resultOf),
        invocations: [
          {
            executionSuccessful: !outcomes.some(hasFailed),
            toolExecutionNotifications: findings.flatMap(notificationOf),
          },
        ],
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function describe(id: (typeof RULE_IDS)[number]): ReportingDescriptor {
  const { meaning, why, remedy } = aboutRule(id);
  return {
    id,
    shortDescription: { text: meaning },
    fullDescription: { text: `${meaning} ${why}` },
    help: { text: `${why} ${remedy}`, markdown: `${why}\n\n**Remedy:** ${remedy}` },
    defaultConfiguration: { level: LEVELS[severityOf(id)] },
  };
}

function resultOf(finding: Finding): Result | readonly [] {
  const { severity, rule, text } = finding;
  if (rule === undefined || !isRule(rule)) return [];
  return {
    ruleId: rule,
    ruleIndex: RULE_IDS.indexOf(rule),
    level: LEVELS[severity],
    message: { text },
    locations: [locationOf(finding)],
  };
}

function notificationOf(finding: Finding): Notification | readonly [] {
  const { severity, rule, text } = finding;
  if (rule !== undefined) return [];
  return { level: LEVELS[severity], message: { text }, locations: [locationOf(finding)] };
}

function locationOf({ file, line, column }: Finding): Location {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file) },
      ...(line !== undefined && { region: { startLine: line, startColumn: column ?? 1 } }),
    },
  };
}

/** From where the command runs, which services take for the root of the repository. */
function uriOf(file: string): string {
  return isAbsolute(file) ? pathToFileURL(file).href : file.split(sep).map(encodeURIComponent).join('/');
}
