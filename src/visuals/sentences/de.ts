/** Sentences in German: built of nouns, so that they hold whatever a metric's number and gender are. */
import type { Sentences } from './sentences.ts';

const moved = (up: boolean): string => (up ? 'Anstieg' : 'Rückgang');

export const german: Sentences = {
  headlines: {
    changed: ({ metric, up, by, to }) => `${metric}: ${moved(up)} um ${by} auf ${to}`,
    changedByPoints: ({ metric, up, by, to }) => `${metric}: ${moved(up)} um ${by} Prozentpunkte auf ${to}`,
    changedFromTo: ({ metric, up, from, to }) => `${metric}: ${moved(up)} von ${from} auf ${to}`,
    allImproved: (count) => `Alle ${count} Kennzahlen haben sich verbessert`,
    leads: ({ name, value, times }) =>
      `${name} führt mit ${value}${times === undefined ? '' : `, dem ${times}-Fachen des Medians`}`,
    highest: ({ name, measure, value }) => `Höchster Wert für ${measure}: ${name} mit ${value}`,
    takes: ({ name, share, whole }) => `${share}${whole === undefined ? '' : ` von ${whole}`} für ${name}`,
    used: ({ percent, whole, use }) => `${percent} % von ${whole}: ${use}`,
    trend: ({ metric, up, from, to, since }) => `${metric}: seit ${since} ${moved(up)} von ${from} auf ${to}`,
    peaked: ({ metric, value, at }) => `${metric}: Höchststand ${value} (${at})`,
    done: (done, all) => `${done} von ${all} erledigt`,
  },
  descriptions: {
    pictures: {
      bar: 'Balkendiagramm',
      'stacked-bar': 'Gestapeltes Balkendiagramm',
      percent: 'Auf 100 % gestapeltes Balkendiagramm',
      line: 'Liniendiagramm',
      area: 'Gestapeltes Flächendiagramm',
      doughnut: 'Ringdiagramm',
      scatter: 'Streudiagramm',
      'bar-panels': 'Balkendiagramme',
      'line-panels': 'Liniendiagramme',
    },
    byRows: (picture, measures, rows, extreme) =>
      `${picture}: ${measures} nach ${rows || 'Zeilen'}${extreme}`,
    panels: (picture, rows, panels) => `${picture} nach ${rows || 'Zeilen'}: ${panels.join('. ')}`,
    along: (picture, measures, rows, [first, last], extreme) =>
      `${picture}: ${measures} über ${rows || 'Zeilen'}, von ${first} bis ${last}${extreme}`,
    against: (picture, up, across, count, rows) =>
      `${picture}: ${up} gegen ${across}, ${count} ${rows || 'Zeilen'}`,
    highest: (name, value) => `; höchster Wert: ${name}, ${value}`,
    outermost: (name, value, sorted) => `; ${sorted ? 'größter Wert' : 'zuerst'}: ${name}, ${value}`,
    largestOf: (name, value, whole) => `; größter Teil: ${name}, ${value} von ${whole}`,
    heatmap: (count, rows, columns) => `Heatmap, ${count} ${rows || 'Zeilen'} nach ${columns}`,
    levels: (rows, columns) => `Stufenraster: ${rows || 'Zeilen'} nach ${columns}`,
    figures: (cards) =>
      `Kennzahlen: ${cards
        .map(
          ({ metric, value, previous }) =>
            `${metric} ${value}${previous === '' ? '' : `, zuvor ${previous}`}`,
        )
        .join('; ')}`,
    risks: (count, [likelihood, impact], worst) =>
      `Risikomatrix, ${count} Einträge nach ${likelihood} und ${impact}; am höchsten: ${worst.label} (${likelihood} ${worst.likelihood}, ${impact} ${worst.impact})`,
    timeline: (count, first, last) =>
      `Zeitachse mit ${count} Meilensteinen, von ${first.date} (${first.label}) bis ${last.date} (${last.label})`,
    states: (count, columns) => `Tabelle von Zuständen: ${count} Zeilen nach ${columns || 'Zustand'}`,
    table: (count, columns) => `Tabelle mit ${count} Zeilen: ${columns}`,
  },
};
