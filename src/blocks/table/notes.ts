/** A table in words, for the speaker notes of the slide that shows it as a picture. */
import type { Table } from '../../report/model.ts';
import { plainText } from '../../report/text.ts';

/** A line a row: `Auth API: P50 12ms; P99 45ms`. */
export function sourceNotes({ header, rows }: Table): readonly string[] {
  const [, ...names] = header.map(plainText);
  const lines = rows.map((row) => {
    const [label = '', ...values] = row.map(plainText);
    return `${label}: ${values.map((value, i) => `${names[i] ?? ''} ${value}`.trim()).join('; ')}`;
  });
  const corner = plainText(header[0] ?? []).trim();
  return corner === '' ? lines : [corner, ...lines];
}
