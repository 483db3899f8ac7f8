/** Plain words of runs and blocks. */
import type { Block, Paragraph, Run } from './model.ts';

/** The runs' text without marks; a break counts as a space. */
export function plainText(runs: readonly Run[]): string {
  return runs.map((run) => (run.type === 'text' ? run.text : ' ')).join('');
}

/** Whether the paragraph leads up to what follows: it ends with a colon, or it is all bold, a heading in all but name. */
export function introduces({ runs }: Paragraph): boolean {
  const bold = runs.every((run) => run.type === 'break' || run.strong || run.text.trim() === '');
  return bold || /[:：]\s*$/u.test(plainText(runs));
}

/** The same words, all of them strong. */
export function strongRuns(runs: readonly Run[]): readonly Run[] {
  return runs.map((run) => (run.type === 'text' ? { ...run, strong: true } : run));
}

/** How many words a reader sees in the block. */
export function wordCount(block: Block): number {
  return blockTexts(block).reduce((sum, text) => sum + countWords(text), 0);
}

/** How many words a reader sees in the text; East Asian text counts two characters to a word. */
export function countWords(text: string): number {
  const ideographs = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const words = text.match(/[\p{L}\p{N}]+(?:[.'’_-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  return words + Math.floor(ideographs / 2);
}

function blockTexts(block: Block): readonly string[] {
  if (block.type === 'code') return [block.text];
  if (block.type === 'custom') return block.lines;
  return block.type === 'image' ? [block.alt] : textsOf(block).map(plainText);
}

/** All runs of a block, of its items and cells. */
export function runsOf(block: Block): readonly Run[] {
  return textsOf(block).flat();
}

/** The stretches of running text in a block: paragraphs, items, cells. */
function textsOf(block: Block): readonly (readonly Run[])[] {
  switch (block.type) {
    case 'paragraph':
      return [block.runs];
    case 'list':
      return block.items.map(({ runs }) => runs);
    case 'quote':
      return [block.title ?? [], ...block.blocks.flatMap(textsOf)];
    case 'table':
      return [block.header, ...block.rows].flat();
    case 'picture-grid':
      return block.pictures.map(({ caption }) => caption);
    case 'custom':
    case 'code':
    case 'diagram':
    case 'equation':
    case 'image':
      return [];
  }
}
