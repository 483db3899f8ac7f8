/**
 * Advances of a face as a short text: what the build makes of free fonts, and what is made of a company's while the program runs.
 *
 * `1kw;w:ft*2,k7,vn…;4g:ft…`: units per em, then runs of neighbouring code points, each its first code point and
 * the advances from there on. `ft*2` is an advance that two characters in a row share. Numbers are in base 36.
 */

/** What a face has to tell. */
export interface FaceSource {
  readonly unitsPerEm: number;
  /** Of the Basic Multilingual Plane are kept. */
  readonly codePoints: readonly number[];
  /** In units. */
  advanceOf(codePoint: number): number;
}

export function encodeFace({ unitsPerEm, codePoints, advanceOf }: FaceSource): string {
  const codes = codePoints.filter((code) => code >= 0x20 && code <= 0xffff).sort((a, b) => a - b);
  const runs: { first: number; advances: number[] }[] = [];
  for (const code of codes) {
    const last = runs.at(-1);
    if (last && last.first + last.advances.length === code) last.advances.push(advanceOf(code));
    else runs.push({ first: code, advances: [advanceOf(code)] });
  }
  const coded = runs.map(({ first, advances }) => `${first.toString(36)}:${encodeAdvances(advances)}`);
  return [unitsPerEm.toString(36), ...coded].join(';');
}

function encodeAdvances(advances: readonly number[]): string {
  const groups: { advance: number; count: number }[] = [];
  for (const advance of advances) {
    const last = groups.at(-1);
    if (last?.advance === advance) last.count++;
    else groups.push({ advance, count: 1 });
  }
  return groups
    .map(({ advance, count }) => advance.toString(36) + (count > 1 ? `*${count.toString(36)}` : ''))
    .join(',');
}

/** Advances by code point, as shares of the text's size. */
export function decodeFace(coded: string): ReadonlyMap<number, number> {
  const [unitsPerEm = '1', ...runs] = coded.split(';');
  const unit = 1 / Number.parseInt(unitsPerEm, 36);
  const advances = new Map<number, number>();
  for (const run of runs) {
    const [first = '0', groups = ''] = run.split(':');
    let codePoint = Number.parseInt(first, 36);
    for (const group of groups.split(',')) {
      const [advance = '0', count = '1'] = group.split('*');
      const end = codePoint + Number.parseInt(count, 36);
      while (codePoint < end) advances.set(codePoint++, Number.parseInt(advance, 36) * unit);
    }
  }
  return advances;
}
