/** The words of tables in Portuguese. */
import type { Lexicon } from './lexicon.ts';

export const portuguese: Lexicon = {
  months:
    'janeiro|jan, fevereiro|fev, março|mar, abril|abr, maio|mai, junho|jun, julho|jul, agosto|ago, setembro|set, outubro|out, novembro|nov, dezembro|dez',
  missing: 'n/d, não aplicável, não disponível, desconhecido, a definir',
  totals: 'total, soma, total geral, todos',
  rest: 'outro, outros, outras, demais',
  timeHeads: 'ano, mês, trimestre, semana, dia, data, período',
  scales: [
    'nenhum|nenhuma, muito baixo|muito baixa, baixo|baixa, médio|média|moderado, alto|alta, muito alto|muito alta, crítico|crítica|catastrófico',
  ],
  likelihood: 'probabilidade',
  impact: 'impacto, gravidade',
  change: 'mudança, variação, diferença, crescimento',
  before: 'antes, anterior',
  after: 'depois, atual, agora',
  planned: 'plano, orçamento, meta, previsto',
  actual: 'realizado, gasto, real',
  metricHeads: 'métrica, indicador',
  lowerIsBetter: 'tempo de resposta, latência, erros, taxa de erro, custo, custos, incidentes, falhas',
  higherIsBetter:
    'disponibilidade, cobertura, receita, lucro, margem, satisfação, usuários ativos, vendas, clientes',
};
