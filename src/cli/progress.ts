/** How far a run with many reports is: a line that is drawn over and over at the foot of a terminal. */

/** What of a terminal is needed here. */
export interface Terminal {
  /** 0 where it does not tell. */
  readonly columns?: number;
  write(text: string): unknown;
}

export interface Progress {
  /** One more is done. */
  step(): void;
  /** Prints what is to stay, above the line. */
  above(print: () => void): void;
  /** Takes the line away. */
  end(): void;
}

/** Where nobody watches. */
export const NO_PROGRESS: Progress = {
  step: () => undefined,
  above: (print) => print(),
  end: () => undefined,
};

const CLEAR_LINE = '\r\u001B[2K';
const WIDTH = 30;
const LEAST_WIDTH = 4;

/** Draws at once, so that it is seen that something goes on. */
export function createProgress(total: number, terminal: Terminal): Progress {
  let done = 0;
  const clear = () => terminal.write(CLEAR_LINE);
  const draw = () => terminal.write(`${CLEAR_LINE}${barOf(done, total, terminal.columns || 80)}`);
  draw();
  return {
    step() {
      done += 1;
      draw();
    },
    above(print) {
      clear();
      print();
      draw();
    },
    end: clear,
  };
}

/** `████░░░░ 12 of 68 reports`; the counts alone where the terminal is narrow. */
function barOf(done: number, total: number, columns: number): string {
  const counts = `${done} of ${total} reports`;
  const width = Math.min(WIDTH, columns - counts.length - 2);
  if (width < LEAST_WIDTH) return counts;
  const full = Math.floor((width * done) / total);
  return `${'█'.repeat(full)}${'░'.repeat(width - full)} ${counts}`;
}
