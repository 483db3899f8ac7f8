/** A report that is too long for any room: timelines as lists, and its parts in a slide or a few each. */
import type { VFileMessage } from 'vfile-message';
import type { Report, Section } from '../report/model.ts';
import { briefPart } from './briefPart.ts';
import { listMoments } from './moments.ts';
import { gatherParts } from './parts.ts';
import { isLong, slidesEach } from './size.ts';

export interface Shorter {
  readonly report: Report;
  readonly messages: readonly VFileMessage[];
}

/** The report as its length and its settings allow it to be told. */
export function tellBriefly(report: Report, language: string): Shorter {
  const { limits, prose } = report.settings;
  if (limits === 'off' || prose !== 'lead') return { report, messages: [] };
  const listed = listMoments(report.sections, language);
  const messages = [...listed.messages];
  const timed = { ...report, sections: listed.sections };
  if (!isLong(timed)) return { report: timed, messages };
  const gather = (section: Section): Section => {
    const inner = { ...section, sections: section.sections.map(gather) };
    const gathered = gatherParts(inner, language);
    messages.push(...(gathered?.messages ?? []));
    return gathered?.section ?? inner;
  };
  const gathered = { ...timed, sections: timed.sections.map(gather) };
  const slides = slidesEach(gathered);
  const shorten = (section: Section): Section => {
    const brief = section.takenIn === undefined ? briefPart(section, slides, language) : undefined;
    messages.push(...(brief?.messages ?? []));
    return { ...(brief?.section ?? section), sections: section.sections.map(shorten) };
  };
  return { report: { ...gathered, sections: gathered.sections.map(shorten) }, messages };
}
