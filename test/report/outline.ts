/** Writes a report down in a short notation, so that a test can say on a line what it expects. */
import type { Block, Report, Run, Section } from '../../src/report/model.ts';
import { readReport } from '../../src/report/read.ts';

/** The report's sections: `# Heading`, and below it a line for each paragraph, item, row … */
export function outline(markdown: string): readonly string[] {
  return readReport(markdown).report.sections.flatMap(sectionLines);
}

export function sectionLines(section: Section): readonly string[] {
  const heading =
    section.heading.length > 0 ? [`${'#'.repeat(section.depth)} ${inline(section.heading)}`] : [];
  return [...heading, ...section.blocks.flatMap(blockLines), ...section.sections.flatMap(sectionLines)];
}

export function blockLines(block: Block): readonly string[] {
  return [...shownLines(block), ...(block.notes ?? []).map((text) => `notes: ${text.replaceAll('\n', '⏎')}`)];
}

function shownLines(block: Block): readonly string[] {
  switch (block.type) {
    case 'custom':
      return [`${block.kind}: ${block.lines.join('⏎')}`];
    case 'paragraph':
      return [inline(block.runs)];
    case 'list':
      return block.items.map(({ depth, marker, number, done, runs }) => {
        const marks = { bullet: '-', number: `${number}.`, task: done ? '[x]' : '[ ]', none: '+' };
        return `${'  '.repeat(depth)}${marks[marker]} ${inline(runs)}`;
      });
    case 'table':
      return [block.header, ...block.rows].map((row) => `| ${row.map(inline).join(' | ')} |`);
    case 'code':
      return [`code ${block.language ?? '?'}: ${block.text.replaceAll('\n', '⏎')}`];
    case 'quote':
      return [...(block.title ? [inline(block.title)] : []), ...block.blocks.flatMap(blockLines)].map(
        (line) => `> ${block.alert ? `(${block.alert}) ` : ''}${line}`,
      );
    case 'equation':
      return [`equation ${block.tex}`];
    case 'image':
      return [`image ${block.url}: ${block.alt}`];
    case 'picture-grid':
      return block.pictures.map(({ image, caption }) => `picture ${image.url}: ${inline(caption)}`);
    case 'diagram':
      return [`diagram: ${block.text.replaceAll('\n', '⏎')}`];
  }
}

/** Runs as Markdown, with `^`, `,` and `⏎` for raised, lowered and a break. */
export function inline(runs: readonly Run[]): string {
  return runs.map(runText).join('');
}

function runText(run: Run): string {
  if (run.type === 'break') return '⏎';
  const marks = [
    run.code && '`',
    run.strong && '**',
    run.emphasis && '_',
    run.strike && '~~',
    run.underline && '++',
    run.highlight && '==',
    run.raise === 'super' && '^',
    run.raise === 'sub' && ',',
  ].filter((mark) => typeof mark === 'string');
  const note = run.footnote ? ` {${inline(run.footnote.runs)}}` : '';
  const text = `${marks.join('')}${run.text}${note}${[...marks].reverse().join('')}`;
  return run.link === undefined ? text : `[${text}](${run.link})`;
}

/** Every word that a reader of the report can find somewhere. */
export function allText({ title, subtitle, details, footer, sections }: Report): string {
  const lines = [title, subtitle, ...(details ?? []), footer, ...sections.flatMap(plainLines)];
  return lines.filter((line) => line !== undefined).join('\n');
}

function plainLines(section: Section): readonly string[] {
  return [
    plain(section.heading),
    ...section.blocks.flatMap(plainBlock),
    ...section.sections.flatMap(plainLines),
  ];
}

function plainBlock(block: Block): readonly string[] {
  return [...shownText(block), ...(block.notes ?? [])];
}

function shownText(block: Block): readonly string[] {
  if (block.type === 'table') return [block.header, ...block.rows].flat().map(plain);
  if (block.type === 'list') return block.items.map((item) => plain(item.runs));
  if (block.type === 'quote') return [plain(block.title ?? []), ...block.blocks.flatMap(plainBlock)];
  if (block.type === 'paragraph') return [plain(block.runs)];
  if (block.type === 'picture-grid') return block.pictures.map(({ caption }) => plain(caption));
  if (block.type === 'custom') return block.lines;
  return [block.type === 'image' ? block.alt : block.text];
}

function plain(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      if (run.type !== 'text') return '\n';
      return run.footnote ? `${run.text} ${plain(run.footnote.runs)}` : run.text;
    })
    .join('');
}
