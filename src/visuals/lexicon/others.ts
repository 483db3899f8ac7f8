/** The languages whose words are known beside English. To add one: a file beside this one, and a line here. */
import { german } from './de.ts';
import { eastAsian } from './eastAsian.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import type { Lexicon } from './lexicon.ts';
import { dutch } from './nl.ts';
import { nordic } from './nordic.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';
import { russian } from './ru.ts';
import { semitic } from './semitic.ts';
import { turkish } from './tr.ts';
import { vietnamese } from './vi.ts';

export const OTHERS: readonly Lexicon[] = [
  german,
  french,
  spanish,
  portuguese,
  italian,
  dutch,
  russian,
  polish,
  nordic,
  turkish,
  vietnamese,
  eastAsian,
  semitic,
];
