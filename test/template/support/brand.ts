/** Folders of layouts in memory: files of the program's own with a passage changed, and new ones. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { expect } from 'vitest';
import { type CompileOptions, compile } from '../../../src/compile.ts';
import { memoryHost } from '../../../src/host/memory.ts';

export const OWN = join(import.meta.dirname, '../../../layouts');
export const ownText = (path: string) => readFileSync(join(OWN, path), 'utf8');

export type Texts = Readonly<Record<string, string>>;

/** A world in which the folder `brand` has these files. */
export function brand(files: Texts) {
  const entries = Object.entries(files).map(([path, text]) => [
    `brand/${path}`,
    new TextEncoder().encode(text),
  ]);
  return memoryHost(Object.fromEntries(entries));
}

/** A file of the program's own, with one passage changed. */
export function changed(path: string, from: string, to: string): Texts {
  const text = ownText(path);
  expect(text).toContain(from);
  return { [path]: text.replace(from, to) };
}

export const make = (markdown: string, files: Texts, options: CompileOptions = {}) =>
  compile(markdown, { layouts: 'brand', host: brand(files), ...options });

export const told = ({ file, line, column, reason, ruleId }: VFileMessage) =>
  `${file}:${line}:${column} ${reason} ${ruleId}`;

export const MIST = `extends: harbor
title: Mist
about: Grey
colours: { accent: "444444" }
`;

export const mist = (text: string): Texts => ({ 'mist/theme.yaml': text });

/** Words beside a chart, before all other layouts in the order. */
export const ASIDE = ownText('standard/text-content.yaml')
  .replace(/order: .*/, 'order: 10')
  .replace(/title: .*/, 'title: Aside');
