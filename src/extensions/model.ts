/**
 * What an extension may bring: all that built-ins are made of. Types only; what is wrong with one is found in `faults.ts`, and what
 * it brings is set beside the built-ins in `reading.ts` and `drawing.ts`.
 */
import type { Nodes } from 'mdast';
import type { Plugin, PluginTuple } from 'unified';
import type { Deck } from '../deck/model.ts';
import type { DrawnPiece, Lowering, Piece } from '../flow/piece.ts';
import type { Read } from '../report/dialect.ts';
import type { CustomBlock } from '../report/model.ts';
import type { Content, Template } from '../template/model.ts';
import type { MeasureColumn, TableData } from '../visuals/data/tableData.ts';
import type { CustomDecision } from '../visuals/decision.ts';

/**
 * What is added to Quarterdeck, by the configuration's `extensions` or by `compile`'s. All of it is optional but the name, and
 * nothing of it may have the name of what there is already.
 */
export interface Extension {
  /** What messages call it. */
  readonly name: string;
  /** Run on the Markdown of every file of a report, in their order, before it is read. Those that extend the syntax may. */
  readonly remarkPlugins?: readonly RemarkPlugin[];
  /** Kinds of blocks, by their names. */
  readonly blocks?: Readonly<Record<string, BlockExtension>>;
  /** What tables may become, by the names that `<!-- chart: NAME -->` asks for them by. */
  readonly visuals?: Readonly<Record<string, VisualExtension>>;
  /** What decks may be written as, by the endings of their files. */
  readonly outputs?: Readonly<Record<string, OutputExtension>>;
  /** A folder of layouts and themes; in a configuration, a path from its folder. */
  readonly layouts?: string;
}

/** A plugin of remark, or one with its options. */
// biome-ignore lint/suspicious/noExplicitAny: plugins take options and trees of their own.
export type RemarkPlugin = Plugin<any[], any, any> | PluginTuple<any[], any, any>;

/**
 * A kind of block: which nodes of a report it takes, and what becomes of them. At least one of `fence`, `container` and `node` says
 * which.
 */
export interface BlockExtension<Data = unknown> {
  /** The language of fences that are such a block, in lower case. */
  readonly fence?: string;
  /** The name of containers (`:::name`) that are such a block, in lower case. */
  readonly container?: string;
  /** The type of mdast nodes that are such a block: of those that a remark plugin makes. */
  readonly node?: string;
  /** As what a slot may take it, the most telling first; one at least is `text`, `data`, `code` or `figure`, which every deck takes. */
  readonly offers: readonly Content[];
  /** What the block says, as plain data; undefined where the node is to be read as if nobody knew it. */
  read(node: Nodes, reading: BlockReading): Data | undefined;
  /**
   * The block as pieces of the lowering's width, one at least. Words of the node that no piece has go to the notes, line by line.
   * Called again for each size and layout that is tried, so it must be quick and always answer the same.
   */
  lower(block: CustomBlock<Data>, lowering: Lowering): readonly Piece[];
}

/** What reading has to go on. */
export interface BlockReading {
  /** The blocks of an inner node, as if it stood alone. */
  readonly read: Read;
  /** Tells the author of the report what is not right, at a line of the report (the node's own where absent). */
  warn(text: string, line?: number): void;
}

/** What a table may become: a rule that claims tables, and the drawing of its claims. */
export interface VisualExtension<Data = unknown> {
  /** What it would make of the table; undefined where that would not be true or not be readable. */
  propose(table: TableData): Claim<Data> | undefined;
  /**
   * The pieces that draw it, at the lowering's width; undefined where they could not be read in the slot, so that the table is set
   * instead. The table's words and numbers are in the notes whatever is drawn. Called again for each size and layout that is tried.
   */
  draw(decision: CustomDecision<Data>, lowering: Lowering): readonly DrawnPiece[] | undefined;
}

/** What a rule would make of a table, and how well that would serve. */
export interface Claim<Data = unknown> {
  /** What the drawing needs: plain data. */
  readonly data: Data;
  /** How well it serves, as `scoreOf` weighs it; the highest score wins, if it is 54 or more: below, the table is better. */
  readonly score: number;
  /** Columns whose numbers are drawn. */
  readonly columns: readonly MeasureColumn[];
  /** Made of words (states, levels, dates) and not of amounts. */
  readonly ofWords?: true;
  /** A sentence for a person: what was seen, and what follows from it. `quarterdeck explain` prints it. */
  readonly why: string;
  /** What it shows, for who cannot see it. */
  readonly alt: string;
  /** A takeaway that the arithmetic proves, as the slide's title. */
  readonly headline?: string;
}

/** What decks may be written as. */
export interface OutputExtension {
  /** The file's content; a list where each slide is a file of its own, which then are numbered. */
  write(source: OutputSource): Written | Promise<Written>;
}

/** The content of a file, or of several. */
export type Written = string | Uint8Array | readonly (string | Uint8Array)[];

/** What outputs are made from. */
export interface OutputSource {
  readonly deck: Deck;
  /** What the deck was flowed for: its colours, fonts and layouts. */
  readonly template: Template;
  /** The files of the same deck as another output, by its name; each is made once however many ask. */
  as(output: string): Promise<readonly Uint8Array[]>;
}
