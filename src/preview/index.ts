/**
 * The live preview: a page that shows the deck of a report as it will be, a moment after each save.
 *
 * It draws the Deck that files are written from, so it has no layout of its own. It reads through the host and prints nothing.
 */
import type { Host } from '../host/host.ts';
import { watchFiles } from '../host/watch.ts';
import { listen } from './server.ts';
import { createSession } from './session.ts';
import type { PreviewSource } from './source.ts';

export type { Notice } from './model.ts';
export type { Made, PreviewSource } from './source.ts';

/** Milliseconds without another change after which the deck is made again: between the steps in which editors write a file. */
const QUIET = 10;

export interface Preview {
  readonly address: string;
  /** Ends it; `done` resolves then. */
  close(): Promise<void>;
  readonly done: Promise<void>;
}

/** Starts the preview on `port`, 0 for any that is free. Rejects with the error of Node.js where the port cannot be had. */
export async function startPreview(source: PreviewSource, host: Host, port: number): Promise<Preview> {
  const session = createSession(source, host);
  const { server, port: own } = await listen({ source, session, host }, port);
  const watching = watchFiles(QUIET, session.concerns);
  const follow = async () => {
    do {
      await session.refresh();
      watching.add(session.folders());
    } while (await watching.changed());
  };
  const done = follow().finally(() => {
    server.close();
    server.closeAllConnections();
  });
  return { address: `http://localhost:${own}/`, close: () => watching.close(), done };
}
