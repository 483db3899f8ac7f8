/** A host that keeps what it was asked and what it answered, so that it can be found out later whether anything has changed. */
import { dirname, relative, resolve, sep } from 'node:path';
import { digestOf } from './digest.ts';
import { type Host, HostError, type Place } from './host.ts';
import { filesOfModule } from './modules.ts';

/** The calls that tell something of the outside world. */
const CALLS = ['readFile', 'exists', 'readFolder', 'readBeside', 'find', 'fetch', 'findFonts'] as const;
type Call = (typeof CALLS)[number];

/** What was asked, as plain data. */
export interface Question {
  readonly call: Call;
  readonly args: readonly unknown[];
  /** A digest of what came back, or why nothing did: a file that was missing is asked for again too. */
  readonly answer: string;
}

export interface Written {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface Recording {
  /** Answers as the recorded one does. */
  readonly host: Host;
  /** Each question once. */
  readonly asked: () => readonly Question[];
  /** Files that were written, in their order. */
  readonly written: readonly Written[];
}

type Ask = (...args: readonly unknown[]) => Promise<unknown>;

export function recorded(host: Host): Recording {
  const questions = new Map<string, Question>();
  const written: Written[] = [];
  const recording =
    (call: Call, ask: Ask): Ask =>
    async (...given) => {
      const args = given.slice(0, given.findLastIndex((arg) => arg !== undefined) + 1);
      const note = (answer: string) => questions.set(JSON.stringify([call, args]), { call, args, answer });
      try {
        const answer = await ask(...args);
        note(digestOf(answer));
        return answer;
      } catch (error) {
        if (error instanceof HostError) note(refusalOf(error));
        throw error;
      }
    };
  const calls = CALLS.flatMap((call) => {
    const ask = host[call] as Ask | undefined;
    return ask ? [[call, recording(call, ask)] as const] : [];
  });
  const answering: Partial<Host> = Object.fromEntries(calls);
  return {
    host: {
      ...host,
      ...answering,
      // What a module exports cannot be compared, but its files can.
      ...(host.importModule && {
        async importModule(path) {
          for (const file of await filesOfModule(path))
            await answering.readFile?.(relative('', file)).catch(() => undefined);
          return host.importModule?.(path) ?? {};
        },
      }),
      async writeFile(path, bytes) {
        await host.writeFile(path, bytes);
        written.push({ path, bytes });
      },
    },
    asked: () => [...questions.values()],
    written,
  };
}

/** Whether the host still gives the same answer. */
export async function isStill({ call, args, answer }: Question, host: Host): Promise<boolean> {
  const ask = host[call] as Ask | undefined;
  if (!ask) return false;
  try {
    return digestOf(await ask(...args)) === answer;
  } catch (error) {
    if (error instanceof HostError) return refusalOf(error) === answer;
    throw error;
  }
}

/** The folder in which the answer changes; undefined for what is no file of a known place. */
export function folderOf(question: Question): string | undefined {
  const path = pathOf(question);
  return path === undefined || isOfFolder(question) ? path : dirname(path);
}

/** Whether what happens at `path`, which is absolute, may change an answer. */
export function concerns(questions: readonly Question[], path: string): boolean {
  return questions.some((question) => {
    const own = pathOf(question);
    if (own === undefined) return false;
    return own === path || own.startsWith(path + sep) || (isOfFolder(question) && path.startsWith(own + sep));
  });
}

/** Whether the answer is about all files of a folder. */
function isOfFolder({ call }: Question): boolean {
  return call === 'readFolder' || call === 'find';
}

/** Of the file that was asked for, or of the folder; undefined for what is no file of a known place. */
function pathOf({ call, args }: Question): string | undefined {
  const [name, place] = args as readonly [string, Place];
  switch (call) {
    case 'readFile':
    case 'exists':
    case 'readFolder':
      return resolve(name);
    case 'readBeside': {
      const { report, root } = place;
      return name.startsWith('/') && root !== undefined
        ? resolve(root, `.${name}`)
        : resolve(dirname(report), name);
    }
    case 'find':
      return dirname(resolve(dirname(place.report), name.replace(/[*?[{].*$/, '*')));
    case 'fetch':
    case 'findFonts':
      return undefined;
  }
}

function refusalOf({ reason }: HostError): string {
  return `refused: ${reason}`;
}
