/** The words of tables in Spanish. */
import type { Lexicon } from './lexicon.ts';

export const spanish: Lexicon = {
  months:
    'enero|ene, febrero|feb, marzo, abril|abr, mayo, junio|jun, julio|jul, agosto|ago, septiembre|setiembre|sept, octubre|oct, noviembre|nov, diciembre|dic',
  missing: 'n/d, no aplica, no disponible, desconocido, por definir, pendiente de datos, sin datos',
  nothing:
    'ninguno, ninguna, ningunos, ningunas, nada, nada que informar, sin novedades, sin cambios, sin novedad',
  approximately: 'aprox, aproximadamente, cerca de, unos, unas',
  atLeast: 'al menos, desde, más de, mínimo',
  atMost: 'hasta, como máximo, menos de, máximo',
  outOf: 'de',
  totals: 'total, suma, total general, subtotal, todos',
  rest: 'otro, otros, otras, resto, varios',
  timeHeads: 'año, mes, trimestre, semana, día, fecha, período, periodo, ejercicio',
  periods: 'semana, mes, día, año, fase',
  scales: [
    'ninguno|ninguna|nulo, muy bajo|muy baja|despreciable, bajo|baja|leve|menor, medio|media|moderado|moderada, alto|alta|grave|mayor, muy alto|muy alta, crítico|crítica|catastrófico|catastrófica|extremo',
    'raro|rara, improbable|poco probable, posible, probable, muy probable|casi seguro',
  ],
  likelihood: 'probabilidad, frecuencia, verosimilitud',
  impact: 'impacto, gravedad, severidad, consecuencia, efecto',
  change: 'cambio, variación, diferencia, crecimiento, evolución',
  before: 'antes, anterior, previo, año anterior',
  after: 'después, actual, ahora, nuevo, hoy',
  planned: 'plan, planificado, presupuesto, objetivo, meta, previsto, presupuestado',
  actual: 'real, gastado, ejecutado, logrado, usado',
  metricHeads: 'métrica, indicador, medida, estadística',
  valueHeads: 'valor, valores, resultado, cantidad, importe',
  identifiers: 'número, núm, rango, puesto, página, línea',
  references: 'término, definición, descripción, opción, enlace, licencia, comando, archivo, responsable',
  notes: 'nota, notas, comentario, observaciones, descripción, mitigación, medidas, acciones',
  statusHeads: 'estado, situación, resultado',
  states: {
    good: 'hecho, completado, sí, verde, terminado, cumplido, aprobado',
    warning: 'en curso, parcial, amarillo, en riesgo, retrasado, en progreso',
    bad: 'rojo, bloqueado, fallido, cancelado, no cumplido',
    neutral: 'pendiente, planificado, no iniciado',
  },
  lowerIsBetter:
    'tiempo de respuesta, latencia, errores, error, tasa de error, incidentes, fallos, coste, costes, costo, costos, deuda, quejas, emisiones, abandono, rotación',
  higherIsBetter:
    'disponibilidad, cobertura, ingresos, beneficio, margen, precisión, satisfacción, usuarios activos, rendimiento, tasa de conversión, ventas, clientes, retención',
  neither: 'plantilla, utilización, solicitudes, tamaño, precio, temperatura, población',
  nonAdditive: 'promedio, media, mediana, tasa, cuota, máximo, mínimo, por',
  counts:
    'número, cantidad, votos, respuestas, participantes, horas, días, puntos, tareas, casos, pedidos, coste, costo',
  stocks: 'usuarios, clientes, plantilla, inventario, suscriptores',
};
