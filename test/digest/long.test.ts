/** Reports that are too long for any room: told in few slides, and whole in the notes. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import type { Slide } from '../../src/deck/model.ts';

const DESCRIPTION =
  'The depot books a delivery before the carrier has confirmed it. Clerks then release stock that never arrived. ' +
  'Last spring this happened on four days, and each time the count was off by more than a hundred pallets. ' +
  'Nobody noticed before the month was closed, because the two ledgers are compared only then.';

const DIFF = '```diff\n-book(delivery)\n+if (delivery.confirmed) book(delivery)\n```';

const finding = (i: number) => `## F-${i} Stock is booked early at gate ${i}

### Severity

**Impact:** High

**Likelihood:** Low

### Description

${DESCRIPTION}

\`\`\`ts
${Array.from({ length: 30 }, (_, line) => `const step${line} = queue.take(${line});`).join('\n')}
\`\`\`

### Recommendation

${DIFF}
`;

const findings = (count: number) =>
  `# Audit\n\n${Array.from({ length: count }, (_, i) => finding(i + 1)).join('\n')}`;

async function slidesOf(markdown: string): Promise<readonly Slide[]> {
  const { deck } = await compile(markdown);
  return deck.sections.flatMap(({ slides }) => slides).filter(({ key }) => !key.startsWith('#'));
}

function wordsOn({ shapes }: Slide): string {
  return shapes
    .flatMap((shape) => (shape.type === 'text' ? shape.paragraphs : []))
    .map(({ runs }) => runs.map((run) => (run.type === 'text' ? run.text : ' ')).join(''))
    .join('\n');
}

function smallest(slides: readonly Slide[]): number {
  const sizes = slides.flatMap(({ shapes }) =>
    shapes.flatMap((shape) =>
      shape.type === 'text' && !/Footer|Number|Date|Kicker/i.test(shape.name)
        ? shape.paragraphs.flatMap(({ runs }) => runs.flatMap((run) => run.size ?? []))
        : [],
    ),
  );
  return Math.min(...sizes);
}

describe('a long report of small parts', () => {
  it('tells a finding on one slide: its severity, what it is about, and its remedy', async () => {
    const slides = await slidesOf(findings(30));
    expect(slides).toHaveLength(30);
    const words = slides[0] ? wordsOn(slides[0]) : '';
    expect(words).toContain('Severity: Impact: High · Likelihood: Low');
    expect(words).toContain('Description: The depot books a delivery');
    expect(words).toContain('Recommendation\n');
    expect(words).toContain('+if (delivery.confirmed) book(delivery)');
    expect(words).not.toContain('step29');
  });

  it('has in the notes what a slide leaves out, whole, and says so', async () => {
    const [first] = await slidesOf(findings(30));
    expect(first?.notes).toContain(DESCRIPTION);
    expect(first?.notes).toContain('const step29 = queue.take(29);');
    const { messages } = await compile(findings(30));
    const told = messages.filter(({ ruleId }) => ruleId === 'part-shortened');
    expect(told).toHaveLength(30);
    expect(told[0]?.reason).toContain('a piece of code');
  });

  it('is no denser than other slides are', async () => {
    expect(smallest(await slidesOf(findings(30)))).toBeGreaterThanOrEqual(12);
  });

  it('leaves links to the parts that share a slide leading there', async () => {
    const [first] = await slidesOf(`${findings(30)}\n## End\n\nSee [the remedy](#recommendation).`);
    const last = (await slidesOf(`${findings(30)}\n## End\n\nSee [the remedy](#recommendation).`)).at(-1);
    const links = last?.shapes.flatMap((shape) =>
      shape.type === 'text'
        ? shape.paragraphs.flatMap(({ runs }) => runs.flatMap((run) => ('link' in run ? [run.link] : [])))
        : [],
    );
    expect(JSON.stringify(links)).toContain(first?.key);
  });

  it('is shown part by part where it is short, or where everything is asked for', async () => {
    expect((await slidesOf(findings(6))).length).toBeGreaterThan(12);
    expect((await slidesOf(`---\nlimits: off\n---\n${findings(30)}`)).length).toBeGreaterThan(60);
  });

  it('shows a release by its first points and how many more there are', async () => {
    const point = (i: number) => `- Change ${i} of the planner saves its clerks some minutes on every order.`;
    const release = (i: number) =>
      `## [${i}.0.0] - 2024-01-${10 + i}\n\n${Array.from({ length: 19 }, (_, k) => point(k)).join('\n')}\n`;
    const changelog = `# Changes\n\n${Array.from({ length: 60 }, (_, i) => release(i)).join('\n')}`;
    const slides = await slidesOf(changelog);
    expect(slides).toHaveLength(60);
    expect(slides[0] ? wordsOn(slides[0]) : '').toMatch(/Change 0 of .*… and 1\d more, in the notes/s);
    expect(slides[0]?.notes.join('\n')).toContain('Change 18');
  });
});

describe('sections named by clock times', () => {
  const TIMES = [
    '09:05',
    '09:20',
    '09:40',
    'About then',
    '10:10',
    '10:15',
    '10:30',
    '11:00',
    '11:45',
    '12:10',
  ];
  const timeline = `# Outage\n\n## Timeline\n\nAll times are local.\n\n${TIMES.map(
    (time) => `### ${time}\n\nThe gate at ${time} was slow. ${DESCRIPTION}\n`,
  ).join(
    '\n',
  )}\n## May 3, 08:00\n\nA day later.\n\n### 08:30\n\nAll gates are open.\n\n## Causes\n\nA cable.`;

  it('stand as a list of what happened when, on few slides', async () => {
    const slides = await slidesOf(timeline);
    expect(slides.length).toBeLessThanOrEqual(4);
    const words = slides.map(wordsOn).join('\n');
    for (const time of [...TIMES, 'May 3, 08:00', '08:30']) expect(words).toContain(`${time}: `);
    expect(slides.map(({ title }) => title)).not.toContain('09:05');
  });

  it('have each in the notes of the slide that lists it', async () => {
    for (const slide of await slidesOf(timeline)) {
      for (const time of TIMES.filter((name) => wordsOn(slide).includes(`${name}: `))) {
        expect(slide.notes).toContain(`The gate at ${time} was slow. ${DESCRIPTION}`);
      }
    }
  });

  it('are told by a message', async () => {
    const { messages } = await compile(timeline);
    expect(messages.map(({ ruleId }) => ruleId)).toContain('moments-listed');
  });

  const DAYS = ['2026/02/24', '2026/03/08', '2026/03/08', '2026/03/13', '2026/03/14'];
  const quoted = (opening: string) =>
    `# Outage\n\n## ${opening}\n\nAll of it.\n\n${DAYS.map((day) => `## ${day}\n\n> A gate stood open.\n`).join('\n')}`;

  it('may stand beside a timeline, be days, and be written down as quotes', async () => {
    const slides = await slidesOf(quoted('Timeline'));
    expect(slides.map(({ title }) => title)).toEqual(['Timeline']);
    expect(slides.map(wordsOn).join()).toContain('2026/03/13: A gate stood open.');
  });

  it('are none of the section before them if that is no timeline', async () => {
    const titles = (await slidesOf(quoted('Summary'))).map(({ title }) => title);
    expect(titles).toContain('2026/03/13');
  });

  it('are sections like others where they hold more than a moment', async () => {
    const long = TIMES.map((time) => `### ${time}\n\n${DESCRIPTION.repeat(5)}\n`).join('\n');
    const titles = (await slidesOf(`# Days\n\n## Log\n\n${long}`)).map(({ title }) => title);
    expect(titles).toContain('09:05');
  });
});
