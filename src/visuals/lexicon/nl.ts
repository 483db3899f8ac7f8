/** The words of tables in Dutch. */
import type { Lexicon } from './lexicon.ts';

export const dutch: Lexicon = {
  months:
    'januari|jan, februari|feb, maart|mrt, april|apr, mei, juni|jun, juli|jul, augustus|aug, september|sep, oktober|okt, november|nov, december|dec',
  missing: 'n.v.t, nvt, onbekend, niet beschikbaar, nog te bepalen',
  totals: 'totaal, som, eindtotaal, alle',
  rest: 'overig, overige, anders, andere',
  timeHeads: 'jaar, maand, kwartaal, week, dag, datum, periode',
  scales: ['geen, zeer laag, laag, gemiddeld|middel|matig, hoog, zeer hoog, kritiek|catastrofaal'],
  likelihood: 'waarschijnlijkheid, kans',
  impact: 'impact, ernst, gevolg',
  change: 'verandering, verschil, groei, wijziging',
  before: 'voor, vorig, vorige',
  after: 'na, huidig, nu',
  planned: 'plan, begroting, doel, gepland, begroot',
  actual: 'werkelijk, besteed, gerealiseerd',
  metricHeads: 'meetwaarde, indicator, kengetal',
  lowerIsBetter: 'responstijd, latentie, fouten, foutpercentage, kosten, storingen',
  higherIsBetter: 'beschikbaarheid, dekking, omzet, winst, marge, tevredenheid, actieve gebruikers, klanten',
};
