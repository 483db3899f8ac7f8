/** Where the time of a report goes: the stages tell when they begin, and nobody else knows that they are timed. */

/** What a stage took; stages in the order in which they first began. */
export interface Lap {
  readonly stage: string;
  readonly milliseconds: number;
}

export interface Stopwatch {
  /** Ends the stage that runs, and begins this one; one that began before goes on. */
  readonly stage: (name: string) => void;
  /** Ends the stage that runs, and gives all. */
  readonly laps: () => readonly Lap[];
}

/** Begins with a stage. `clock` gives milliseconds. */
export function createStopwatch(first: string, clock: () => number = () => performance.now()): Stopwatch {
  const taken = new Map<string, number>();
  let [running, since] = [first, clock()];
  const stage = (name: string) => {
    const now = clock();
    taken.set(running, (taken.get(running) ?? 0) + now - since);
    [running, since] = [name, now];
  };
  return {
    stage,
    laps() {
      stage(running);
      return [...taken].map(([name, milliseconds]) => ({ stage: name, milliseconds }));
    },
  };
}

/** Each stage once, with the sum of what it took. */
export function sumOf(laps: readonly Lap[]): readonly Lap[] {
  const taken = new Map<string, number>();
  for (const { stage, milliseconds } of laps) taken.set(stage, (taken.get(stage) ?? 0) + milliseconds);
  return [...taken].map(([stage, milliseconds]) => ({ stage, milliseconds }));
}

/** A line a stage: `flow       96.4 ms  12%`. */
export function lapLines(laps: readonly Lap[]): readonly string[] {
  const total = laps.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const width = Math.max(...laps.map(({ stage }) => stage.length));
  return laps.map(({ stage, milliseconds }) => {
    const share = Math.round((100 * milliseconds) / (total || 1));
    return `  ${stage.padEnd(width)} ${milliseconds.toFixed(1).padStart(9)} ms ${String(share).padStart(3)}%`;
  });
}
