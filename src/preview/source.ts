/** What the preview shows, as the command gives it: how a report is made into a deck is the command's to say. */
import type { Compilation } from '../compile.ts';
import type { Host } from '../host/host.ts';
import type { TableExplanation } from '../inspect.ts';
import type { Notice } from './model.ts';

export interface PreviewSource {
  /** The report's path. */
  readonly report: string;
  /** Makes the deck of what the host has now. Never rejects. */
  readonly make: (host: Host) => Promise<Made>;
  /** What becomes of the report's tables. Rejects where it cannot be read. */
  readonly explain: (host: Host) => Promise<readonly TableExplanation[]>;
  /** A PDF of a `.pptx`; absent where there is no program for it. */
  readonly toPdf?: (pptx: Uint8Array) => Promise<Uint8Array>;
}

export interface Made {
  /** Absent where there is a fault. */
  readonly compilation?: Compilation;
  /** The folder that names of parts start in which begin with a slash; the report's own where absent. */
  readonly root?: string | undefined;
  readonly notices: readonly Notice[];
  /** Why there is no deck, and what led to it. */
  readonly faults: readonly Notice[];
}
