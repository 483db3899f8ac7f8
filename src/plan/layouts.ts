/** What became of the layouts that authors asked for by name. */
import type { VFileMessage } from 'vfile-message';
import { message } from '../messages.ts';
import type { Template } from '../template/model.ts';
import type { SlidePlan, Storyboard } from './storyboard.ts';

/** A message for each layout that the template does not have. */
export function unknownLayouts(storyboard: Storyboard, { layouts }: Template): readonly VFileMessage[] {
  const names = layouts.map(({ name }) => name);
  return askedIn(storyboard).flatMap(({ asked }) =>
    asked && !names.includes(asked.layout)
      ? [message('layout-unknown', asked.source, { name: asked.layout, known: names.join(', ') })]
      : [],
  );
}

/** A message for each slide that is in another layout than was asked for; `used` are the layouts by slide key. */
export function unfitLayouts(
  storyboard: Storyboard,
  used: ReadonlyMap<string, string>,
): readonly VFileMessage[] {
  return askedIn(storyboard).flatMap(({ key, asked }) => {
    const layout = used.get(key);
    if (!asked || layout === undefined || layout === asked.layout) return [];
    return [message('layout-unfit', asked.source, { name: asked.layout, used: layout })];
  });
}

function askedIn({ sections }: Storyboard): readonly SlidePlan[] {
  return sections.flatMap(({ slides }) => slides.filter(({ asked }) => asked !== undefined));
}
