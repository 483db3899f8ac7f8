/** The words of tables in Danish, Norwegian and Swedish. */
import type { Lexicon } from './lexicon.ts';

export const nordic: Lexicon = {
  months:
    'januari|januar, februari|februar, mars|marts, april, maj|mai, juni, juli, augusti|august, september, oktober, november, december|desember',
  missing: 'saknas, ej tillgänglig, ukendt, okänd, ukjent, ikke relevant',
  totals: 'totalt, summa, sum, i alt, total, yhteensä, samlet',
  rest: 'övrigt, övriga, øvrige, annet, andet, andre, muut',
  timeHeads: 'år, månad, måned, kvartal, vecka, uke, uge, dag, dato, datum, period',
  scales: [
    'ingen, mycket låg|meget lav, låg|lav, medel|middels|medium, hög|høy|høj, mycket hög|meget høy|meget høj, kritisk',
  ],
  likelihood: 'sannolikhet, sannsynlighet, sandsynlighed',
  impact: 'påverkan, konsekvens, konsekvenser, påvirkning',
  change: 'förändring, endring, ændring',
};
