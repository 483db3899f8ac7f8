/** The words of tables in German. */
import type { Lexicon } from './lexicon.ts';

export const german: Lexicon = {
  months:
    'januar|jänner|jan, februar|feb, märz|mär|mrz, april|apr, mai, juni|jun, juli|jul, august|aug, september|sep|sept, oktober|okt, november|nov, dezember|dez',
  missing:
    'k.a, k. a, keine angabe, entfällt, unbekannt, nicht verfügbar, keine daten, n.v, nicht anwendbar, ausstehend',
  nothing:
    'keine, keiner, keines, nichts, nichts neues, nichts zu berichten, derzeit keine, zurzeit keine, aktuell keine, momentan keine, keine änderungen, keine neuigkeiten, keine fragen, noch offen, folgt',
  approximately: 'ca, etwa, rund, ungefähr, um, zirka, knapp',
  atLeast: 'mindestens, ab, über, mehr als, mind',
  atMost: 'höchstens, bis, bis zu, unter, weniger als, maximal',
  outOf: 'von',
  totals: 'gesamt, summe, insgesamt, gesamtsumme, zwischensumme, total, alle',
  rest: 'sonstige, sonstiges, andere, übrige, rest, weitere',
  timeHeads: 'jahr, monat, quartal, woche, tag, datum, zeitraum, geschäftsjahr, kw, halbjahr',
  periods: 'woche, kw, monat, tag, jahr, phase',
  scales: [
    'keine, sehr gering|sehr niedrig|vernachlässigbar, gering|niedrig|klein, mittel|mäßig|moderat, hoch|groß|erheblich, sehr hoch|schwerwiegend, kritisch|katastrophal|extrem',
    'selten|sehr unwahrscheinlich, unwahrscheinlich, möglich, wahrscheinlich, sehr wahrscheinlich|fast sicher',
  ],
  likelihood: 'wahrscheinlichkeit, eintrittswahrscheinlichkeit, häufigkeit',
  impact: 'auswirkung, auswirkungen, schweregrad, schadenshöhe, schaden, tragweite, folgen',
  change: 'änderung, veränderung, differenz, abweichung, wachstum, entwicklung, delta',
  before: 'vorher, bisher, vorjahr, vorquartal, alt, vormonat',
  after: 'nachher, jetzt, aktuell, neu, heute',
  planned: 'plan, soll, ziel, budget, geplant, prognose, zielwert',
  actual: 'ist, tatsächlich, ausgegeben, verbraucht, erreicht, istwert',
  metricHeads: 'kennzahl, kennzahlen, metrik, messgröße, größe, indikator, merkmal',
  valueHeads: 'wert, werte, ergebnis, anzahl, betrag',
  identifiers: 'nr, nummer, kennung, rang, zeile, seite, platz, plz, telefon, stufe',
  references:
    'begriff, definition, beschreibung, option, verweis, lizenz, befehl, datei, zuständig, ansprechpartner',
  notes:
    'bemerkung, anmerkung, kommentar, beschreibung, maßnahme, maßnahmen, gegenmaßnahme, erläuterung, hinweis',
  statusHeads: 'status, zustand, stand, ergebnis, erledigt, ampel, ampelstatus',
  states: {
    good: 'erledigt, fertig, abgeschlossen, ja, im plan, grün, bestanden, erfüllt, erreicht, behoben',
    warning: 'teilweise, in arbeit, läuft, gelb, verzögert, gefährdet, begonnen, in bearbeitung',
    bad: 'nein, rot, blockiert, verfehlt, abgebrochen, nicht erfüllt, fehlgeschlagen, überfällig',
    neutral: 'offen, geplant, nicht begonnen, ausstehend',
  },
  lowerIsBetter:
    'antwortzeit, ladezeit, latenz, fehler, fehlerrate, fehlerquote, fehlermeldungen, störung, störungen, ausfallzeit, ausfall, ausfälle, kosten, abwanderung, beschwerden, durchlaufzeit, wartezeit, schulden, emissionen, fluktuation, schwachstellen, reklamationen, rückstand',
  higherIsBetter:
    'verfügbarkeit, testabdeckung, abdeckung, umsatz, gewinn, marge, genauigkeit, zufriedenheit, kundenzufriedenheit, aktive nutzer, aktive benutzer, durchsatz, konversionsrate, ertrag, kunden, neukunden, weiterempfehlung, termintreue',
  neither: 'personal, mitarbeiter, auslastung, anfragen, größe, preis, temperatur, alter, einwohner',
  nonAdditive:
    'durchschnitt, mittelwert, median, quote, rate, anteil, maximum, minimum, schnitt, mittlere, pro, je',
  counts:
    'anzahl, zahl, menge, stimmen, antworten, teilnehmer, stunden, tage, punkte, aufgaben, fälle, kosten, aufwand',
  stocks: 'nutzer, kunden, mitarbeiter, bestand, abonnenten, mitglieder',
};
