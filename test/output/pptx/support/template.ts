/** A template made by hand: three layouts, in colours that nothing else in the tests uses. */
import type { Slot, Template, TextStyle } from '../../../../src/template/model.ts';
import { box } from './decks.ts';

function style(sizes: readonly number[], options: Partial<TextStyle> = {}): TextStyle {
  return {
    font: 'body',
    sizes,
    colour: 'ink',
    bold: false,
    align: 'left',
    lineSpacing: 1,
    paragraphSpacing: 0,
    ...options,
  };
}

function slot(name: string, placeholder: Slot['placeholder'], index: number, options: Partial<Slot>): Slot {
  return {
    name,
    placeholder,
    index,
    box: box(48, 128, 864, 364),
    style: 'body',
    anchor: 'top',
    accepts: ['text'],
    required: false,
    prompt: `The ${name}`,
    ...options,
  };
}

const TITLE = slot('title', 'title', 0, {
  box: box(48, 50, 864, 68),
  style: 'title',
  accepts: ['title'],
  required: true,
});
const BODY = slot('body', 'object', 1, { accepts: ['text', 'data', 'figure'] });
const FURNITURE: readonly Slot[] = [
  slot('date', 'date', 10, { box: box(684, 508, 148, 16), style: 'small', accepts: ['date'] }),
  slot('footer', 'footer', 11, { box: box(48, 508, 620, 16), style: 'small', accepts: ['footer'] }),
  slot('number', 'slide-number', 12, { box: box(848, 508, 64, 16), style: 'small', accepts: ['number'] }),
];

export const template: Template = {
  name: 'test',
  about: 'For tests',
  title: 'Test & <Theme>',
  size: { width: 960, height: 540 },
  colours: {
    ink: '16233f',
    paper: 'FFFFFF',
    muted: '55607A',
    surface: 'F2F5FA',
    accent: '1B56B0',
    accent2: '1A948A',
    accent3: '9C3D78',
    good: '0B7552',
    warning: 'A85A08',
    bad: 'B3261E',
    link: '1B56B1',
    visited: '6B4E9B',
  },
  fonts: { heading: 'Georgia', body: 'Arial', code: 'Courier New' },
  styles: {
    title: style([30, 24], { font: 'heading', bold: true }),
    body: style([24, 20, 18, 16], { lineSpacing: 1.05, paragraphSpacing: 0.5 }),
    cover: style([44, 36], { font: 'heading', bold: true, colour: 'paper' }),
    small: style([10], { colour: 'muted', align: 'right' }),
  },
  layouts: [
    {
      name: 'cover',
      title: 'Title Slide',
      type: 'title',
      background: 'ink',
      decorations: [{ geometry: 'rect', box: box(0, 0, 14, 540), fill: 'accent' }],
      slots: [
        slot('title', 'centered-title', 0, { box: box(72, 132, 800, 150), style: 'cover', anchor: 'bottom' }),
        slot('subtitle', 'subtitle', 1, { box: box(72, 300, 800, 64), style: 'cover' }),
      ],
    },
    {
      name: 'content',
      title: 'Title and Content',
      type: 'obj',
      background: 'paper',
      decorations: [],
      slots: [TITLE, BODY, ...FURNITURE],
    },
    {
      name: 'aside',
      title: 'Content and Text',
      type: 'cust',
      background: 'paper',
      decorations: [],
      slots: [TITLE, BODY, slot('text', 'body', 14, { box: box(600, 128, 312, 364) }), ...FURNITURE],
    },
  ],
};
