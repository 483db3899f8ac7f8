/** The words of tables in Polish. */
import type { Lexicon } from './lexicon.ts';

export const polish: Lexicon = {
  months:
    'styczeń|stycznia|sty, luty|lutego|lut, marzec|marca, kwiecień|kwietnia|kwi, maj|maja, czerwiec|czerwca|cze, lipiec|lipca|lip, sierpień|sierpnia|sie, wrzesień|września|wrz, październik|października|paź, listopad|listopada|lis, grudzień|grudnia|gru',
  missing: 'nie dotyczy, brak danych, n.d, nieznane',
  totals: 'razem, suma, ogółem, łącznie',
  rest: 'inne, pozostałe, inny',
  timeHeads: 'rok, miesiąc, kwartał, tydzień, dzień, data, okres',
  scales: [
    'brak, bardzo niskie|bardzo niski, niskie|niski|niska, średnie|średni|średnia, wysokie|wysoki|wysoka, bardzo wysokie|bardzo wysoki, krytyczne|krytyczny|krytyczna',
  ],
  likelihood: 'prawdopodobieństwo',
  impact: 'wpływ, skutek, dotkliwość',
  change: 'zmiana, różnica, wzrost',
  metricHeads: 'wskaźnik, metryka',
};
