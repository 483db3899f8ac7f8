/** Words around a table that ask for one picture rather than another. */
import type { TableContext } from './decision.ts';

const CUES = {
  compare:
    /\b(?:by|per|versus|vs|compar\w+|rank\w*|top|leaderboard|benchmark\w*|cost|pricing|results?|performance|evaluation|survey|scores?|votes?|most|least|vergleich|umfrage|ergebnis\w*|résultats|sondage|comparaison|resultados|encuesta|comparación)\b/i,
  trend:
    /\b(?:trend\w*|over time|growth|history|evolution|timeline|projection\w*|forecast\w*|monthly|quarterly|yearly|annual\w*|progress\w*|development)\b/i,
  share:
    /\b(?:share|breakdown|distribution|split|composition|mix|allocation|proportion|by (?:status|type|category|region))\b/i,
  figures:
    /\b(?:metrics?|kpis?|highlights?|key|overview|summary|statistics|stats|devstats|at a glance|figures|performance|participation)\b/i,
  relation: /\b(?:trade-?offs?|versus|vs|correlation|against|relation\w*)\b/i,
  milestones:
    /\b(?:milestones?|roadmap|timeline|key dates|release plan|meilensteine|jalons|hitos|feuille de route|фазы|里程碑)\b/i,
} as const;

type Cue = keyof typeof CUES;

/** 1 where heading or nearby text asks for it, 0.4 where nothing does. */
export function cueOf({ heading, nearby }: TableContext, cue: Cue): number {
  return CUES[cue].test(heading) || CUES[cue].test(nearby) ? 1 : 0.4;
}
