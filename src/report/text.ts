/** Plain words of runs and blocks. */
import type { Block, Run } from './model.ts';

/** The runs' text without marks; a break counts as a space. */
export function plainText(runs: readonly Run[]): string {
  return runs.map((run) => (run.type === 'text' ? run.text : ' ')).join('');
}

/** How many words a reader sees in the block; East Asian text counts two characters to a word. */
export function wordCount(block: Block): number {
  return blockTexts(block).reduce((sum, text) => sum + countWords(text), 0);
}

function countWords(text: string): number {
  const ideographs = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const words = text.match(/[\p{L}\p{N}]+(?:[.'’_-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  return words + Math.floor(ideographs / 2);
}

function blockTexts(block: Block): readonly string[] {
  switch (block.type) {
    case 'paragraph':
      return [plainText(block.runs)];
    case 'list':
      return block.items.map((item) => plainText(item.runs));
    case 'quote':
      return block.blocks.flatMap(blockTexts);
    case 'table':
      return [block.header, ...block.rows].flat().map(plainText);
    case 'code':
    case 'diagram':
      return [block.text];
    case 'image':
      return [block.alt];
  }
}
