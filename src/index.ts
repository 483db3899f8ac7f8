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
  type Stage,
} from './compile.ts';
export { type Config, defineConfig, type MessageFormat } from './config/model.ts';
export type * from './deck/model.ts';
export { formatNumber } from './deck/numberFormat.ts';
export type * from './extensions/model.ts';
export type {
  Assets,
  DrawnPiece,
  Lowering,
  Picture,
  Piece,
  PieceBase,
  TextPiece,
  Token,
} from './flow/piece.ts';
export { type FolderEntry, type Host, HostError, type Place } from './host/host.ts';
export { memoryHost } from './host/memory.ts';
export { createNodeHost, type NodeHostOptions, nodeHost } from './host/node.ts';
export { check, type Explanation, explain, type InspectOptions, type TableExplanation } from './inspect.ts';
export { LayoutsError } from './layouts.ts';
export { type GatherSetting, gather } from './manuscript/gather.ts';
export { writeHtml } from './output/html/index.ts';
export { writeJson } from './output/json/index.ts';
export { writePptx } from './output/pptx/index.ts';
export type { Defaults } from './report/defaults.ts';
export type { Read } from './report/dialect.ts';
export type { Manuscript } from './report/manuscript.ts';
export type {
  Block,
  BlockType,
  Break,
  CellSpan,
  Code,
  Column as ReportColumn,
  CustomBlock,
  Diagram,
  Equation,
  Footnote,
  GridPicture,
  Image,
  List,
  ListItem,
  Logo as ReportLogo,
  Metadata,
  Paragraph as ReportParagraph,
  PictureGrid,
  Placed,
  Quote,
  Run,
  Settings,
  Span,
  Table,
  Wishes,
} from './report/model.ts';
export { DEFAULT_THEME, findTemplate, openTemplate, styleOf, themeNames } from './template/index.ts';
export type {
  Content,
  Decoration,
  Layout,
  LevelStyle,
  Logo,
  PlaceholderType,
  Slot,
  Template,
  TextStyle,
} from './template/model.ts';
export type { Measurer } from './text/measurer.ts';
export { type Merits, scoreOf } from './visuals/candidate.ts';
export type { Cell } from './visuals/data/cell.ts';
export type { Column, Role } from './visuals/data/columns.ts';
export type { GridRow } from './visuals/data/grid.ts';
export type { Head } from './visuals/data/head.ts';
export type { Levels } from './visuals/data/levels.ts';
export type { Line, Measure, Veto } from './visuals/data/measure.ts';
export type { Quantity } from './visuals/data/quantity.ts';
export type { MeasureColumn, Orientation, TableData } from './visuals/data/tableData.ts';
export type { CellText } from './visuals/data/text.ts';
export type { Grain, Time } from './visuals/data/time.ts';
export type { Dimension, UnitOfMeasure } from './visuals/data/units.ts';
export type {
  Card,
  Categories,
  ChartDecision,
  CustomDecision,
  Decision,
  DecisionBase,
  HeatmapDecision,
  KpiDecision,
  LeftOut,
  Milestone,
  Panel,
  PanelsDecision,
  Risk,
  RiskDecision,
  SeriesData,
  StatusDecision,
  TableContext,
  TableDecision,
  TimelineDecision,
  Unit,
} from './visuals/decision.ts';
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
export type { Tone } from './visuals/lexicon/index.ts';
export type { TextFile } from './yaml/source.ts';
