/** Sentences in French: built of nouns, so that they hold whatever a metric's number and gender are. */
import type { Sentences } from './sentences.ts';

const moved = (up: boolean): string => (up ? 'hausse' : 'baisse');

export const french: Sentences = {
  headlines: {
    changed: ({ metric, up, by, to }) => `${metric} : ${moved(up)} de ${by}, à ${to}`,
    changedByPoints: ({ metric, up, by, to }) => `${metric} : ${moved(up)} de ${by} points, à ${to}`,
    changedFromTo: ({ metric, up, from, to }) => `${metric} : ${moved(up)} de ${from} à ${to}`,
    allImproved: (count) => `Les ${count} indicateurs progressent`,
    leads: ({ name, value, times }) =>
      `${name} en tête avec ${value}${times === undefined ? '' : `, ${times} fois la médiane`}`,
    highest: ({ name, measure, value }) => `${measure} : maximum pour ${name}, ${value}`,
    takes: ({ name, share, whole }) => `${name} : ${share}${whole === undefined ? '' : ` de ${whole}`}`,
    used: ({ percent, whole, use }) => `${percent} % de ${whole} : ${use}`,
    trend: ({ metric, up, from, to, since }) => `${metric} : ${moved(up)} de ${from} à ${to} depuis ${since}`,
    peaked: ({ metric, value, at }) => `${metric} : pic à ${value} (${at})`,
    done: (done, all) => `${done} sur ${all} terminés`,
  },
  descriptions: {
    pictures: {
      bar: 'Diagramme à barres',
      'stacked-bar': 'Diagramme à barres empilées',
      percent: 'Diagramme à barres empilées à 100 %',
      line: 'Courbe',
      area: 'Diagramme en aires empilées',
      doughnut: 'Diagramme en anneau',
      scatter: 'Nuage de points',
      'bar-panels': 'Diagrammes à barres',
      'line-panels': 'Courbes',
    },
    byRows: (picture, measures, rows, extreme) => `${picture} : ${measures} par ${rows || 'ligne'}${extreme}`,
    panels: (picture, rows, panels) => `${picture} par ${rows || 'ligne'} : ${panels.join('. ')}`,
    along: (picture, measures, rows, [first, last], extreme) =>
      `${picture} : ${measures} par ${rows || 'ligne'}, de ${first} à ${last}${extreme}`,
    against: (picture, up, across, count, rows) =>
      `${picture} : ${up} selon ${across}, ${count} ${rows || 'lignes'}`,
    highest: (name, value) => ` ; maximum : ${name}, ${value}`,
    outermost: (name, value, sorted) => ` ; ${sorted ? 'maximum' : 'd’abord'} : ${name}, ${value}`,
    largestOf: (name, value, whole) => ` ; plus grande part : ${name}, ${value} de ${whole}`,
    heatmap: (count, rows, columns) => `Carte de chaleur : ${count} ${rows || 'lignes'} par ${columns}`,
    levels: (rows, columns) => `Grille de niveaux : ${rows || 'lignes'} par ${columns}`,
    figures: (cards) =>
      `Chiffres clés : ${cards
        .map(
          ({ metric, value, previous }) =>
            `${metric} ${value}${previous === '' ? '' : `, contre ${previous}`}`,
        )
        .join(' ; ')}`,
    risks: (count, [likelihood, impact], worst) =>
      `Matrice de ${count} risques par ${likelihood} et ${impact} ; le plus élevé : ${worst.label} (${likelihood} ${worst.likelihood}, ${impact} ${worst.impact})`,
    timeline: (count, first, last) =>
      `Frise de ${count} jalons, de ${first.date} (${first.label}) à ${last.date} (${last.label})`,
    states: (count, columns) => `Tableau d’états : ${count} lignes par ${columns || 'état'}`,
    table: (count, columns) => `Tableau de ${count} lignes : ${columns}`,
  },
};
