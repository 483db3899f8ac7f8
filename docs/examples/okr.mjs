// @ts-check
import { heightOf, lookOf, paragraphOf, sizeAt, textPiece, textRun, textShape } from 'quarterdeck';

/**
 * Objectives with their key results, each with a bar that shows how far it is.
 *
 * @typedef {{ text: string, share: number }} Result
 * @typedef {{ objective: string, results: Result[] }} Okr
 */

const RESULT = /^[-*] (.+): (\d+)%$/;
const BAR = { width: 160, height: 10 };

/** @type {import('quarterdeck').BlockExtension<Okr>} */
const block = {
  fence: 'okr',
  offers: ['text'],

  read(node, { warn }) {
    if (node.type !== 'code') return undefined;
    const [objective = '', ...lines] = node.value.split('\n');
    const results = lines.flatMap((line, i) => {
      const [, text, percent] = RESULT.exec(line) ?? [];
      if (text !== undefined) return [{ text, share: Math.min(Number(percent) / 100, 1) }];
      warn(
        `“${line}” is no key result; write “- what it is: 70%”.`,
        (node.position?.start.line ?? 0) + 2 + i,
      );
      return [];
    });
    return { objective, results };
  },

  lower({ data, source }, lowering) {
    const { template, measurer, width, style, step } = lowering;
    const size = sizeAt(style.sizes, step + 1);
    const strong = lookOf(template, 'body', size, { bold: true });
    const plain = lookOf(template, 'body', size);
    const objective = paragraphOf([textRun(data.objective, strong)], 'left', size / 2);
    // A piece for each result, so that a long list goes on on another slide.
    const results = data.results.map(({ text, share }) => {
      const words = [paragraphOf([textRun(text, plain)])];
      const column = width - BAR.width - 70;
      const height = heightOf(words, column, measurer);
      return {
        type: /** @type {const} */ ('drawn'),
        height,
        stretch: height,
        gap: size / 2,
        keep: false,
        notes: [],
        /** @type {import('quarterdeck').DrawnPiece['draw']} */
        draw({ x, y }) {
          const bar = { x: x + column + 10, y: y + (size * 1.2 - BAR.height) / 2, ...BAR };
          const percent = paragraphOf([textRun(`${Math.round(share * 100)}%`, strong)], 'right');
          return [
            textShape('Key result', { x, y, width: column, height }, words),
            { type: 'form', name: 'Bar', box: bar, geometry: 'rect', fill: { role: 'surface' }, alt: '' },
            {
              type: 'form',
              name: 'Progress',
              box: { ...bar, width: bar.width * share },
              geometry: 'rect',
              fill: { role: share < 0.5 ? 'warning' : 'good' },
              alt: '',
            },
            textShape('Share', { x: x + width - 60, y, width: 60, height }, [percent]),
          ];
        },
      };
    });
    return [textPiece(objective, source, lowering, results.length > 0), ...results];
  },
};

/** @type {import('quarterdeck').Extension} */
export default { name: 'okr', blocks: { okr: block } };
