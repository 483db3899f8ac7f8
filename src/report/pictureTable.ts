/**
 * Tables that only arrange pictures: a picture in each cell, and the words above, below and beside them.
 *
 * Knows cells only. A table in which words stand among the pictures is data, and none of these.
 */
import type { Nodes, PhrasingContent, Table } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import { message } from '../messages.ts';
import { columnsFor, type FoundImage, readImage, sortImages, wordsOf } from './image.ts';
import { childrenOf, sourceOf } from './mdast.ts';
import type { GridPicture, PictureGrid, Run } from './model.ts';
import { readRuns } from './runs.ts';
import { spoken } from './spoken.ts';
import { plainText, strongRuns } from './text.ts';

interface Cell {
  readonly images: readonly FoundImage[];
  readonly runs: readonly Run[];
  /** What badges among the pictures say. */
  readonly said: readonly string[];
}

type Row = readonly Cell[];

/** Pictures of which this share are repetitions are signs, such as ticks. */
const SIGNS_SHARE = 0.25;

const BREAK: Run = { type: 'break' };

/** The pictures with their captions, row by row; undefined for a table that is data. */
export function readPictureTable(node: Table): PictureGrid | undefined {
  const rows = node.children.map((row) => row.children.map((cell) => readCell(cell.children)));
  const images = rows.flat().flatMap((cell) => cell.images);
  const urls = new Set(images.map((image) => image.node.url));
  if (images.length === 0 || urls.size < images.length * (1 - SIGNS_SHARE)) return undefined;
  const width = Math.max(...rows.map((row) => row.length));
  const labels = [-1, 0, width - 1].find((column) => isArranged(rows, column));
  return labels === undefined ? undefined : gridOf(node, rows, labels);
}

/** A message for each table of data with pictures in it, of which only the words are shown. */
export function picturesAmongData(nodes: readonly Nodes[]): readonly VFileMessage[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'table') return picturesAmongData(childrenOf(node));
    const count = sortImages([node]).pictures.length;
    return count === 0 || readPictureTable(node)
      ? []
      : [message('table-pictures', sourceOf(node), { count })];
  });
}

/** A cell whose images are ornaments has their words. */
function readCell(nodes: readonly PhrasingContent[]): Cell {
  const { pictures: images, ornaments } = sortImages(nodes);
  if (images.length === 0) return { images, runs: readRuns(nodes), said: [] };
  const said = ornaments.flatMap(({ node }) => node.alt || []);
  return { images, runs: readRuns(nodes, { images: 'elsewhere' }), said };
}

/** Whether beside pictures there are only pictures, but for a column of labels. */
function isArranged(rows: readonly Row[], labels: number): boolean {
  const hasNone = rows.every((row) => (row[labels]?.images.length ?? 0) === 0);
  return (
    hasNone &&
    rows
      .filter(hasPictures)
      .every((row) =>
        row.every((cell, c) => c === labels || cell.images.length > 0 || cell.runs.length === 0),
      )
  );
}

function hasPictures(row: Row): boolean {
  return row.some(({ images }) => images.length > 0);
}

function gridOf(node: Table, rows: readonly Row[], labels: number): PictureGrid {
  const columns = columnsWithPictures(rows);
  const used = new Set<Cell>();
  const take = (cell: Cell | undefined): readonly Run[] => {
    if (cell) used.add(cell);
    return cell?.runs ?? [];
  };
  // Heads over a single column, whose rows have labels, say what the pictures are in general.
  const isHeadShared = labels >= 0 && columns.length === 1;
  const pictures = rows.flatMap((row, r) =>
    row.flatMap((cell, c) =>
      cell.images.map((image, i): GridPicture => {
        if (i > 0) return { image: readImage(image), caption: [] };
        const head = isHeadShared || r === 0 || !isWords(rows[0]) ? [] : take(rows[0]?.[c]);
        const title = joined([take(row[labels]), head], DASH);
        const words = [take(cell), ...captionRows(rows, r).map((below) => take(below[c]))];
        return {
          image: readImage(image),
          caption: captionOf(title, joined(words, [BREAK]), readImage(image)),
        };
      }),
    ),
  );
  const rest = rows.flat().filter((cell) => !used.has(cell));
  const notes = [
    ...rest.map((cell) => spoken(cell.runs)),
    ...rows.flat().flatMap((cell) => cell.said),
    ...pictures.map(({ image, caption }) => (plainText(caption).includes(image.alt) ? '' : image.alt)),
  ].filter((text) => text !== '');
  const grid: PictureGrid = {
    type: 'picture-grid',
    columns: columns.length > 1 ? columns.length : columnsFor(pictures.length),
    pictures,
    source: sourceOf(node),
  };
  return notes.length > 0 ? { ...grid, notes } : grid;
}

const DASH: readonly Run[] = [{ type: 'text', text: ' – ' }];

function captionOf(
  title: readonly Run[],
  words: readonly Run[],
  image: GridPicture['image'],
): readonly Run[] {
  if (title.length === 0 && words.length === 0) return wordsOf(image);
  return words.length === 0 ? title : joined([strongRuns(title), words], [BREAK]);
}

function columnsWithPictures(rows: readonly Row[]): readonly number[] {
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, c) => c).filter((c) =>
    rows.some((row) => (row[c]?.images.length ?? 0) > 0),
  );
}

function isWords(row: Row | undefined): boolean {
  return row !== undefined && !hasPictures(row);
}

/** The rows of words below a row of pictures; those above the first one where none is below any. */
function captionRows(rows: readonly Row[], r: number): readonly Row[] {
  const next = rows.findIndex((row, i) => i > r && hasPictures(row));
  const below = rows.slice(r + 1, next < 0 ? rows.length : next);
  if (below.length > 0) return below;
  const before = rows.findLastIndex((row, i) => i < r && hasPictures(row));
  return before < 0 ? rows.slice(1, r) : [];
}

function joined(parts: readonly (readonly Run[])[], between: readonly Run[]): readonly Run[] {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, i) => (i === 0 ? part : [...between, ...part]));
}
