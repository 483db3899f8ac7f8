/** How findings are printed: for people, for programs, for the servers that build. To add a format, add an entry. */
import type { Outcome } from '../outcome.ts';
import { githubOf } from './github.ts';
import { jsonOf } from './json.ts';
import { type Paint, prettyOf } from './pretty.ts';
import { sarifOf } from './sarif.ts';

/** What a format makes of outcomes: as each comes, or of all in one document. */
export type Format =
  | { readonly each: (outcome: Outcome, paint: Paint) => string }
  | { readonly all: (outcomes: readonly Outcome[]) => string };

export const FORMATS = {
  pretty: { each: prettyOf },
  json: { all: jsonOf },
  github: { each: githubOf },
  sarif: { all: sarifOf },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;
