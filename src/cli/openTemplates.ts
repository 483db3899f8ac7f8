/** Templates that this thread has opened: it makes many decks with the same one. */
import type { Host } from '../host/host.ts';
import { isStill, type Question, recorded } from '../host/recorded.ts';
import type { Template } from '../template/model.ts';
import { openTemplateFile } from '../templates.ts';

interface Opened {
  readonly template: Template;
  readonly asked: readonly Question[];
}

const opened = new Map<string, Opened>();

/** As `openTemplateFile`. Of an opened one the files are read again, so that a change is seen, and by a host that records too. */
export async function templateAt(path: string, host: Host): Promise<Template> {
  const known = opened.get(path);
  if (known && (await areStill(known.asked, host))) return known.template;
  const { host: recording, asked } = recorded(host);
  const template = await openTemplateFile(path, recording);
  opened.set(path, { template, asked: asked() });
  return template;
}

async function areStill(questions: readonly Question[], host: Host): Promise<boolean> {
  const answers = await Promise.all(questions.map((question) => isStill(question, host)));
  return answers.every(Boolean);
}
