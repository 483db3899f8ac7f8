/** The words of tables in French. */
import type { Lexicon } from './lexicon.ts';

export const french: Lexicon = {
  months:
    'janvier|janv, février|févr|fév, mars, avril|avr, mai, juin, juillet|juil, août, septembre|sept, octobre|oct, novembre|nov, décembre|déc',
  missing: 's.o, s/o, sans objet, n.d, nd, inconnu, non disponible, à définir, à déterminer, à confirmer',
  nothing: 'aucun, aucune, néant, rien, rien à signaler, ras, sans changement, à compléter',
  approximately: 'environ, env, près de',
  atLeast: 'au moins, dès, plus de, à partir de',
  atMost: "au plus, jusqu'à, moins de",
  outOf: 'sur',
  totals: 'total, total général, somme, ensemble, sous-total, tous',
  rest: 'autre, autres, divers, reste',
  timeHeads: 'année, mois, trimestre, semaine, jour, date, période, exercice, semestre',
  periods: 'semaine, mois, jour, année, phase',
  scales: [
    'nul|aucun|aucune, très faible|négligeable, faible|mineur|mineure|bas|basse, moyen|moyenne|modéré|modérée, élevé|élevée|fort|forte|majeur|majeure|haut|haute, très élevé|très élevée|très forte|très fort, critique|catastrophique',
    'rare, peu probable|improbable, possible, probable, très probable|quasi certain',
  ],
  likelihood: 'probabilité, vraisemblance, fréquence',
  impact: 'impact, gravité, sévérité, conséquence, conséquences',
  change: 'évolution, variation, écart, différence, croissance',
  before: 'avant, précédent, année précédente, ancien',
  after: 'après, actuel, maintenant, nouveau',
  planned: 'prévu, budget, objectif, cible, plan, prévision',
  actual: 'réel, réalisé, dépensé, consommé, atteint',
  metricHeads: 'indicateur, indicateurs, métrique, mesure, statistique',
  valueHeads: 'valeur, valeurs, résultat, nombre, montant',
  identifiers: 'n°, numéro, rang, réf, référence, page, ligne',
  references: 'terme, définition, description, option, lien, licence, commande, fichier, responsable',
  notes: 'note, notes, commentaire, remarque, description, atténuation, mesure, mesures, actions, parade',
  statusHeads: 'statut, état, avancement, résultat',
  states: {
    good: 'terminé, fait, oui, vert, réussi, atteint, fini, validé',
    warning: 'en cours, partiel, partiellement, orange, en retard, à risque',
    bad: 'non, rouge, bloqué, échec, annulé, manqué',
    neutral: 'prévu, à faire, en attente, non commencé',
  },
  lowerIsBetter:
    'temps de réponse, latence, erreurs, erreur, taux d erreur, incidents, pannes, coût, coûts, délai, bogues, bugs, dette, émissions, plaintes, attrition, taux d annulation, rotation',
  higherIsBetter:
    "disponibilité, couverture, couverture de tests, chiffre d'affaires, chiffre d affaires, bénéfice, marge, précision, satisfaction, utilisateurs actifs, débit, taux de conversion, clients actifs, clients, revenu, revenus, fidélisation",
  neither: 'effectif, effectifs, utilisation, demandes, taille, prix, température, nombre',
  nonAdditive: 'moyenne, moyen, médiane, taux, part, maximum, minimum, par',
  counts:
    'nombre, quantité, votes, réponses, participants, heures, jours, points, tâches, cas, commandes, coût',
  stocks: 'utilisateurs, clients, effectif, stock, abonnés, membres',
};
