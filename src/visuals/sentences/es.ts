/** Sentences in Spanish: built of nouns, so that they hold whatever a metric's number and gender are. */
import type { Sentences } from './sentences.ts';

const moved = (up: boolean): string => (up ? 'alza' : 'baja');

export const spanish: Sentences = {
  headlines: {
    changed: ({ metric, up, by, to }) => `${metric}: ${moved(up)} de ${by}, hasta ${to}`,
    changedByPoints: ({ metric, up, by, to }) => `${metric}: ${moved(up)} de ${by} puntos, hasta ${to}`,
    changedFromTo: ({ metric, up, from, to }) => `${metric}: ${moved(up)} de ${from} a ${to}`,
    allImproved: (count) => `Mejoran los ${count} indicadores`,
    leads: ({ name, value, times }) =>
      `${name} va en cabeza con ${value}${times === undefined ? '' : `, ${times} veces la mediana`}`,
    highest: ({ name, measure, value }) => `${measure}: máximo en ${name}, ${value}`,
    takes: ({ name, share, whole }) => `${name}: ${share}${whole === undefined ? '' : ` de ${whole}`}`,
    used: ({ percent, whole, use }) => `${percent} % de ${whole}: ${use}`,
    trend: ({ metric, up, from, to, since }) => `${metric}: ${moved(up)} de ${from} a ${to} desde ${since}`,
    peaked: ({ metric, value, at }) => `${metric}: máximo de ${value} (${at})`,
    done: (done, all) => `${done} de ${all} terminados`,
  },
  descriptions: {
    pictures: {
      bar: 'Gráfico de barras',
      'stacked-bar': 'Gráfico de barras apiladas',
      percent: 'Gráfico de barras apiladas al 100 %',
      line: 'Gráfico de líneas',
      area: 'Gráfico de áreas apiladas',
      doughnut: 'Gráfico de anillo',
      scatter: 'Gráfico de dispersión',
      'bar-panels': 'Gráficos de barras',
      'line-panels': 'Gráficos de líneas',
    },
    byRows: (picture, measures, rows, extreme) => `${picture}: ${measures} por ${rows || 'fila'}${extreme}`,
    panels: (picture, rows, panels) => `${picture} por ${rows || 'fila'}: ${panels.join('. ')}`,
    along: (picture, measures, rows, [first, last], extreme) =>
      `${picture}: ${measures} por ${rows || 'fila'}, de ${first} a ${last}${extreme}`,
    against: (picture, up, across, count, rows) =>
      `${picture}: ${up} según ${across}, ${count} ${rows || 'filas'}`,
    highest: (name, value) => `; máximo: ${name}, ${value}`,
    outermost: (name, value, sorted) => `; ${sorted ? 'máximo' : 'primero'}: ${name}, ${value}`,
    largestOf: (name, value, whole) => `; la mayor parte: ${name}, ${value} de ${whole}`,
    heatmap: (count, rows, columns) => `Mapa de calor: ${count} ${rows || 'filas'} por ${columns}`,
    levels: (rows, columns) => `Cuadrícula de niveles: ${rows || 'filas'} por ${columns}`,
    figures: (cards) =>
      `Cifras clave: ${cards
        .map(
          ({ metric, value, previous }) =>
            `${metric} ${value}${previous === '' ? '' : `, antes ${previous}`}`,
        )
        .join('; ')}`,
    risks: (count, [likelihood, impact], worst) =>
      `Matriz de ${count} riesgos por ${likelihood} y ${impact}; el mayor: ${worst.label} (${likelihood} ${worst.likelihood}, ${impact} ${worst.impact})`,
    timeline: (count, first, last) =>
      `Cronología de ${count} hitos, de ${first.date} (${first.label}) a ${last.date} (${last.label})`,
    states: (count, columns) => `Tabla de estados: ${count} filas por ${columns || 'estado'}`,
    table: (count, columns) => `Tabla de ${count} filas: ${columns}`,
  },
};
