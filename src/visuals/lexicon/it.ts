/** The words of tables in Italian. */
import type { Lexicon } from './lexicon.ts';

export const italian: Lexicon = {
  months:
    'gennaio|gen, febbraio|feb, marzo|mar, aprile|apr, maggio|mag, giugno|giu, luglio|lug, agosto|ago, settembre|set, ottobre|ott, novembre|nov, dicembre|dic',
  missing: 'n/d, n.d, non disponibile, non applicabile, da definire, sconosciuto',
  totals: 'totale, somma, totale generale, tutti',
  rest: 'altro, altri, altre',
  timeHeads: 'anno, mese, trimestre, settimana, giorno, data, periodo',
  scales: [
    'nessuno|nessuna, molto basso|molto bassa, basso|bassa, medio|media|moderato, alto|alta, molto alto|molto alta, critico|critica|catastrofico',
  ],
  likelihood: 'probabilità',
  impact: 'impatto, gravità',
  change: 'variazione, cambiamento, differenza, crescita',
  before: 'prima, precedente',
  after: 'dopo, attuale, ora',
  planned: 'piano, budget, obiettivo, previsto',
  actual: 'effettivo, speso, consuntivo',
  metricHeads: 'metrica, indicatore',
  lowerIsBetter: 'tempo di risposta, latenza, errori, tasso di errore, costo, costi, incidenti, guasti',
  higherIsBetter:
    'disponibilità, copertura, ricavi, fatturato, utile, margine, soddisfazione, utenti attivi, vendite, clienti',
};
