/**
 * The words that the checks look for and that no visual needs, English first. To add a language, add its words to the
 * lists; patterns are whole words, without regard to case.
 */

/** A pattern for any of the phrases. */
function anyOf(phrases: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${phrases})(?![\\p{L}\\d])`, 'iu');
}

/** What whole numbers are rounded of, not counted in. */
export const MEASURED = anyOf(
  'costs?|revenues?|sales|turnover|spend\\w*|spent|budgets?|amounts?|prices?|profits?|income|expenses?|hours?|days?|weeks?|months?|time|effort|duration|weight|distance|energy|emissions?|volume|capacity|kosten|umsatz|betrag|beträge|aufwand|stunden|tage|menge|coûts?|montant|heures|importe|ingresos|horas',
);

/** Only some rows are shown, so that totals may hold more. */
export const SELECTION = anyOf(
  'top|largest|biggest|selected|selection|excerpt|sample|main|major|among others|auswahl|wichtigste\\w*|größte\\w*|principaux|principales',
);

/** Totals by what they are called that may be something else than sums: `All`, `Overall`. */
export const VAGUE_TOTAL = anyOf('all|overall|aggregate|alle|tous|todos|tutti');

/** Rows or columns that are counted within another one already. */
export const ASIDE =
  /^(?:of which|thereof|incl|including|davon|darunter|dont|de los cuales|di cui)(?!\p{L})/iu;

/** Totals that more, or less, than their parts goes into. */
export const ADJUSTED = anyOf('incl|including|excl|excluding|after|before|net of|inkl|exkl|ohne|mit');

/** Heads of differences beyond those that visuals know. */
export const DIFFERENCE = anyOf('over ?/ ?under|under ?/ ?over|surplus ?/ ?deficit|shortfall|gap');

/** Heads of changes whose sign tells no direction. */
export const EITHER_SIGN = anyOf(
  'improvement|improved|reduction|reduced|savings?|saved|speed-?up|better|faster|quicker|gain|einsparung|verbesserung|réduction',
);

/** Heads of changes against what was intended. */
export const AGAINST_PLAN = anyOf(
  'variance|deviation|plan|budget|target|goal|forecast|over|under|abweichung|soll|ziel|écart|desviación',
);

/** Heads of changes since a moment that the table need not show. */
export const PERIODIC = anyOf(
  'yoy|qoq|mom|wow|ytd|y/y|q/q|m/m|year|quarter|month|week|vorjahr|vs|since|previous|prior|last',
);

/** Heads of a rate that compounds. */
export const OF_A_YEAR = anyOf('cagr|annual|annuali[sz]ed|per year|p\\.?a|per annum');

/** Heads that say points. */
export const IN_POINTS = anyOf('pp|ppt|pts?|points?|p\\.p\\.?|percentage points?|prozentpunkte?');

/** Labels of a row that averages those above it. */
export const AVERAGE =
  /^(?:average|avg\.?|mean|durchschnitt|mittelwert|moyenne|promedio|media|gemiddelde|среднее|平均)$/i;

/** Heads of what is left of a whole once its parts are taken off. */
export const REMAINDER = anyOf(
  'remaining|remainder|left|balance|available|unspent|unused|open|outstanding|to go|profit|net|margin|surplus|free|verbleibend|verfügbar|restbudget|rest|übrig|offen|gewinn|restant|reste|disponible|bénéfice|saldo|restante',
);

/** Heads of shares that are computed from other columns. */
export const RATE = new RegExp(
  `%|${anyOf('percent\\w*|share|rate|ratio|utili[sz]ation|usage|used|complet\\w*|progress|attainment|achieve\\w*|conversion|margin|anteil|quote|auslastung|part|taux|porcentaje|cuota').source}`,
  'iu',
);

/** Heads and headings of shares that fill 100. */
export const DISTRIBUTION = anyOf(
  'share|distribution|breakdown|split|mix|allocation|composition|(?:%|percent\\w*) of (?:the )?(?:total|all|whole|revenue|sales|budget|traffic|users|respondents)|anteil|verteilung|aufteilung|répartition|part|cuota|reparto|distribución',
);

/** Answers of which one may give several. */
export const OVERLAPPING = anyOf(
  'multiple (?:answers|choice|selections?|responses?)|select all|all that apply|multi-?select|mehrfach\\w*|plusieurs réponses',
);

/** Heads of when something began, and of when it was over. */
export const START = anyOf(
  'start|started|starts|begin|began|begins|beginning|from|kick-?off|opened|created|reported|detected|beginn|début|inicio|inizio',
);
export const END = anyOf(
  'end|ended|ends|finish|finished|finishes|to|until|completed|completion|closed|shipped|released|delivered|resolved|ende|abschluss|fin|fine',
);

/** Between the values of a change in a sentence. */
export const FROM = 'from|von|de';
export const TO = 'to|auf|à|a';

/** Words between the values of a change and the change. */
export const LEAD =
  'a|an|the|by|up|down|or|that is|which is|i\\.e\\.|ie|representing|equal to|an? (?:increase|reduction|drop|decline|growth|gain|rise|fall|improvement|decrease|cut|saving) of|increase|reduction|drop|decline|of|plus|minus|eine?|rückgang|anstieg|zuwachs|um|also|soit|une?';

/** Before the size of a change. */
export const BY = /^(?:by|um|de)$/i;

/** Words that begin something else between a change and its values. */
export const CLAUSE = 'of|while|and|but|with|than|who|which|that|when|as|after|where|because';

/** Between a part and its whole. */
export const OUT_OF = 'out of|of|von|sur|de';

/** Words before a change in a sentence that say which way; `visuals/lexicon` has those that follow one. */
export const PROSE_RISE = anyOf(
  'grew|grown|growth|rose|risen|rise|increased?|increasing|climbed|jumped|up|more|higher|gain|gestiegen|anstieg|plus|hausse',
);
export const PROSE_FALL = anyOf(
  'fell|fallen|fall|dropped|drop|decreased?|decreasing|declined?|shrank|down|less|lower|fewer|cut|cutting|reduced|reduction|reducing|gesunken|rückgang|minus|baisse',
);

/** Words that make a number only roughly right. */
export const HEDGE = anyOf(
  'about|around|approximately|approx|roughly|nearly|almost|over|more than|less than|under|up to|at least|at most|close to|some|estimated|expected|target\\w*|circa|ca|etwa|rund|fast|knapp|über|environ|presque|near|by half|additional|further|another',
);

/** A change in this sentence may be of something else than the pair in it. */
export const OTHER_BASE = anyOf(
  'respectively|each|ci|annual\\w*|per year|per annum|a year|cagr|compound\\w*|yoy|year-over-year|year-on-year|compared|versus|vs|relative to|on average|average|confidence|version|of which|share of|of all',
);

/** Headings of what sums up the report. */
export const SUMMARY = anyOf(
  'summary|overview|highlights|introduction|conclusions?|at a glance|tl;?dr|key (?:points|results|takeaways|findings)|zusammenfassung|überblick|fazit|résumé|synthèse|resumen|conclusión',
);

/** Before the name of a metric that nothing narrows down. */
export const ARTICLE = "the|our|an?|and|with|its|der|die|das|unsere|eine?|und|mit|le|la|l'|notre|et|avec";

/** Between the name of a metric and its value. */
export const SAYS =
  '(?:of|is|was|are|were|at|reached|hit|now|(?:stands|stood|came in|ended|closed) at|(?:rose|grew|fell|dropped|climbed|increased|decreased|improved|declined|went) to|von|beträgt|betrug|liegt bei|lag bei|erreichte|de|est de|était de)';

/** A sentence about what was intended, or about another time. */
export const INTENDED = anyOf(
  'targets?|goals?|sla|slo|plan\\w*|budget\\w*|forecast\\w*|expect\\w*|previous\\w*|prior|last|baseline|peak|next|aim\\w*|minimum|maximum|threshold|would|will|should|could|before|industry|benchmark|since|until|initial\\w*|ziel\\w*|geplant|vorjahr',
);

/** Words for what is done. */
export const DONE =
  'done|completed?|finished|closed|shipped|delivered|checked|resolved|merged|erledigt|fertig|abgeschlossen|terminée?s?';
