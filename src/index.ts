/**
 * Quarterdeck's public API: a Markdown report becomes a PowerPoint deck.
 *
 * ```ts
 * import { compileToPptx } from 'quarterdeck';
 *
 * const { pptx, messages } = await compileToPptx('# Report - Q4 2025\n\n- **Search**: twice as fast');
 * ```
 */
export {
  type Compilation,
  type CompileDefaults,
  type CompileOptions,
  compile,
  compileToPptx,
  type Stage,
} from './compile.ts';
export { type Config, defineConfig } from './config/model.ts';
export type * from './deck/model.ts';
export { type FolderEntry, type Host, HostError, type Place } from './host/host.ts';
export { memoryHost } from './host/memory.ts';
export { createNodeHost, type NodeHostOptions, nodeHost } from './host/node.ts';
export { check, type Explanation, explain, type InspectOptions, type TableExplanation } from './inspect.ts';
export { LayoutsError } from './layouts.ts';
export { type GatherSetting, gather } from './manuscript/gather.ts';
export { writeHtml } from './output/html/index.ts';
export { writeJson } from './output/json/index.ts';
export { writePptx } from './output/pptx/index.ts';
export type { Manuscript } from './report/manuscript.ts';
export { DEFAULT_THEME, findTemplate, openTemplate, themeNames } from './template/index.ts';
export type { Layout, Slot, Template, TextStyle } from './template/model.ts';
