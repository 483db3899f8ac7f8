/**
 * Quarterdeck's public API: a Markdown report becomes a PowerPoint deck.
 *
 * ```ts
 * import { compileToPptx } from 'quarterdeck';
 *
 * const { pptx, messages } = await compileToPptx('# Report - Q4 2025\n\n- **Search**: twice as fast');
 * ```
 */
export { sizeAt } from './blocks/kind.ts';
export { textPiece } from './blocks/text.ts';
export {
  type Compilation,
  type CompileDefaults,
  type CompileOptions,
  compile,
  compileToPptx,
} from './compile.ts';
export { type Config, defineConfig, type MessageFormat } from './config/model.ts';
export type * from './deck/model.ts';
export { formatNumber } from './deck/numberFormat.ts';
export type * from './extensions/model.ts';
export type { Assets, DrawnPiece, Lowering, Picture, Piece, PieceBase, TextPiece } from './flow/piece.ts';
export { type FolderEntry, type Host, HostError, type Place } from './host/host.ts';
export { memoryHost } from './host/memory.ts';
export { createNodeHost, type NodeHostOptions, nodeHost } from './host/node.ts';
export { check, type Explanation, explain, type InspectOptions, type TableExplanation } from './inspect.ts';
export { LayoutsError } from './layouts.ts';
export { type GatherSetting, gather } from './manuscript/gather.ts';
export { writeHtml } from './output/html/index.ts';
export { writeJson } from './output/json/index.ts';
export { writePptx } from './output/pptx/index.ts';
export type { Read } from './report/dialect.ts';
export type { Manuscript } from './report/manuscript.ts';
export type { Block, BlockType, CustomBlock } from './report/model.ts';
export { DEFAULT_THEME, findTemplate, openTemplate, styleOf, themeNames } from './template/index.ts';
export type { Content, Layout, Slot, Template, TextStyle } from './template/model.ts';
export type { Measurer } from './text/measurer.ts';
export { type Merits, scoreOf } from './visuals/candidate.ts';
export type { Column } from './visuals/data/columns.ts';
export type { Measure } from './visuals/data/measure.ts';
export type { MeasureColumn, TableData } from './visuals/data/tableData.ts';
export type { CustomDecision, Decision, TableContext, Unit } from './visuals/decision.ts';
export { type Arrange, fittedPiece } from './visuals/draw/fitted.ts';
export {
  type Frame,
  heightOf,
  type Look,
  lookOf,
  paragraphOf,
  sizesOf,
  textRun,
  textShape,
  widthOf,
} from './visuals/draw/words.ts';
