import { expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import type { Paragraph } from '../../src/deck/model.ts';

async function paragraphsOf(headings: readonly string[], settings = ''): Promise<readonly Paragraph[]> {
  const body = headings.map((heading) => `## ${heading}\n\n- One\n- Two\n`).join('\n');
  const { deck } = await compile(`${settings}# R\n\n${body}`);
  const slide = deck.sections.flatMap(({ slides }) => slides)[1];
  return (slide?.shapes ?? []).flatMap((shape): readonly Paragraph[] =>
    shape.name === 'Agenda' && shape.type === 'text' ? shape.paragraphs : [],
  );
}

async function agendaOf(headings: readonly string[]): Promise<readonly string[]> {
  return (await paragraphsOf(headings, '---\nagenda: on\n---\n\n')).map(({ marker, runs }) => {
    const number = marker?.type === 'number' ? `${marker.value}: ` : '';
    return number + runs.map((run) => (run.type === 'text' ? run.text : '')).join('');
  });
}

it('an agenda counts its parts', async () => {
  expect(await agendaOf(['Cranes', 'Gates'])).toEqual(['1: Cranes', '2: Gates']);
});

it('an agenda counts nothing where headings have numbers of their own', async () => {
  expect(await agendaOf(['Summary', '1. Cranes', '2. Gates'])).toEqual(['Summary', '1. Cranes', '2. Gates']);
});

it('an agenda counts its parts where numbers in their names count something else', async () => {
  expect(await agendaOf(['10 nodes', '25 nodes'])).toEqual(['1: 10 nodes', '2: 25 nodes']);
  expect(await agendaOf(['1 Cranes', '2 Gates'])).toEqual(['1 Cranes', '2 Gates']);
});

it('dividers keep such numbers', async () => {
  const body = ['10 nodes', '25 nodes'].map((name) => `## ${name}\n\n### A\n\n- One\n\n### B\n\n- Two\n`);
  const { deck } = await compile(`---\ndividers: on\n---\n\n# R\n\n${body.join('\n')}`);
  const titles = deck.sections.flatMap(({ slides }) => slides.map(({ title }) => title));
  expect(titles).toEqual(expect.arrayContaining(['1. 10 nodes', '2. 25 nodes']));
});

it('an agenda is set smaller where that keeps its parts on one line each', async () => {
  const long = 'A rather long name for a part of the report';
  const headings = Array.from({ length: 10 }, (_, i) => (i === 4 ? long : `Part ${i}`));
  const body = headings.map((heading) => `## ${heading}\n\n- One\n- Two\n`).join('\n');
  const { deck } = await compile(`# R\n\n${body}`);
  const [, slide] = deck.sections.flatMap(({ slides }) => slides);
  const sizes = slide?.shapes.flatMap((shape) =>
    shape.name === 'Agenda' && shape.type === 'text'
      ? shape.paragraphs.flatMap(({ runs }) => runs.map(({ size }) => size))
      : [],
  );
  expect([...new Set(sizes)]).toEqual([20]);
});

it('an agenda is no list of links, which PowerPoint underlines', async () => {
  const paragraphs = await paragraphsOf(Array.from({ length: 10 }, (_, i) => `Part ${i}`));
  expect(paragraphs).toHaveLength(10);
  const runs = paragraphs.flatMap((paragraph) => paragraph.runs);
  expect(runs.filter((run) => run.type === 'text' && (run.link || run.underline))).toEqual([]);
});

it('a report with an agenda of its own gets no other', async () => {
  const headings = Array.from({ length: 10 }, (_, i) => (i === 0 ? '1. Agenda' : `Part ${i}`));
  expect(await paragraphsOf(headings)).toEqual([]);
});

it('an agenda has a place to click over each of its lines', async () => {
  const headings = Array.from({ length: 5 }, (_, i) => `Part ${i}`);
  const body = headings.map((heading) => `## ${heading}\n\n- One\n`).join('\n');
  const { deck } = await compile(`---\nagenda: on\n---\n\n# R\n\n${body}`);
  const [, agenda, ...others] = deck.sections.flatMap(({ slides }) => slides);
  const places = (agenda?.shapes ?? []).flatMap((shape) =>
    shape.type === 'form' && shape.link && 'slide' in shape.link
      ? [{ box: shape.box, to: shape.link.slide }]
      : [],
  );
  const titles = places.map(({ to }) => others.find(({ key }) => key === to)?.title);
  expect(titles).toEqual(headings);
  for (const [i, { box }] of places.entries()) {
    const above = places[i - 1]?.box;
    if (above) expect(box.y).toBeCloseTo(above.y + above.height, 6);
  }
});
