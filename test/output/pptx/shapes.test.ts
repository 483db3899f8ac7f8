/** Shapes on slides: what pptxgenjs gets wrong in forms, pictures and tables is not in ours. */
import { describe, expect, it } from 'vitest';
import { writePptx } from '../../../src/output/pptx/index.ts';
import { openPackage } from '../../support/package.ts';
import { attribute, children, descendants, first, path } from '../../support/xml.ts';
import { box, cell, deckOf, table } from './support/decks.ts';
import { drawn, file, opened, shapesOf, tables } from './support/opened.ts';
import { PNG } from './support/sample.ts';
import { template } from './support/template.ts';

describe('shapes', () => {
  it('have ids and names of their own, groups and what is in them too', () => {
    for (const { document } of opened.slides) {
      const properties = descendants(document, 'cNvPr');
      const ids = properties.map((one) => attribute(one, 'id'));
      const names = properties.map((one) => attribute(one, 'name'));
      expect(new Set(ids).size).toBe(ids.length);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('have a text body, though it be empty', () => {
    const forms = descendants(drawn.document, 'sp');
    expect(forms.filter((one) => children(one, 'txBody').length === 0)).toEqual([]);
  });

  it('are connectors where they are lines', () => {
    expect(drawn.shapes.find(({ name }) => name === 'Rule')?.kind).toBe('connector');
  });

  it('move together in a group, whose space is that of the slide', () => {
    const frame = path(first(drawn.document, 'grpSp'), 'grpSpPr', 'xfrm');
    const values = children(frame).map((one) =>
      Array.from(one.attributes).map(({ value }) => Number(value) / 12_700),
    );
    expect(values).toEqual([
      [60, 260],
      [220, 60],
      [60, 260],
      [220, 60],
    ]);
    expect(descendants(first(drawn.document, 'grpSp'), 'sp')).toHaveLength(2);
  });

  it('take colours from the theme, tints and all; fixed ones only where the deck has them', () => {
    const fixed = opened.slides.flatMap(({ document }) => descendants(document, 'srgbClr'));
    expect(fixed.map((one) => attribute(one, 'val'))).toEqual(['FFEEDD']);
    const dot = drawn.shapes.find(({ name }) => name === 'Dot');
    const colour = first(path(dot?.element, 'spPr'), 'schemeClr');
    const steps = children(colour).map((one) => [one.localName, attribute(one, 'val')]);
    expect([attribute(colour, 'val'), ...steps]).toEqual([
      'accent4',
      ['lumMod', '40000'],
      ['lumOff', '60000'],
    ]);
  });

  it('say what they show, or that they are decoration, and never where a file lies', () => {
    const shapes = drawn.shapes ?? [];
    const said = shapes
      .filter(({ name }) => /Picture|Dot/.test(name))
      .map((one) => [one.name, one.description, one.decorative]);
    expect(said).toEqual([
      ['Dot', '', true],
      ['Picture', 'A red square', false],
      ['Picture 2', 'The same', false],
    ]);
    expect(tables.shapes.at(-1)?.description).toBe('A table');
    expect(file.paths.map((one) => file.text(one)).filter((xml) => /preencoded|stand-in/.test(xml))).toEqual(
      [],
    );
  });
});

describe('pictures', () => {
  it('are kept once, however often they are shown', () => {
    expect(file.paths.filter((one) => one.startsWith('ppt/media/'))).toEqual(['ppt/media/image1.png']);
    expect(file.bytes('ppt/media/image1.png')).toEqual(PNG);
  });

  it('stand as vectors beside their pixels', async () => {
    const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>');
    const picture = {
      type: 'image',
      name: 'Drawing',
      alt: 'x',
      data: PNG,
      mediaType: 'image/png',
      svg,
    } as const;
    const pptx = openPackage(await writePptx(deckOf({ ...picture, box: box(0, 0, 9, 9) }), template));
    const slide = pptx.xml('ppt/slides/slide1.xml');
    const target = (name: string) => {
      const id = attribute(first(slide, name), 'r:embed');
      return pptx.relationships('ppt/slides/slide1.xml').find((one) => one.id === id)?.target ?? '';
    };
    expect(pptx.bytes(target('blip'))).toEqual(PNG);
    expect(pptx.bytes(target('svgBlip'))).toEqual(svg);
  });
});

describe('tables', () => {
  const grid = first(tables.document, 'tbl');

  it('mark their header row and name a style that the package has', () => {
    expect(attribute(path(grid, 'tblPr'), 'firstRow')).toBe('1');
    const style = path(grid, 'tblPr', 'tableStyleId')?.textContent;
    expect(attribute(first(file.xml('ppt/tableStyles.xml'), 'tblStyle'), 'styleId')).toBe(style);
  });

  it('have rows as high as they were measured, which together are the frame', () => {
    const heights = descendants(grid, 'tr').map((row) => Number(attribute(row, 'h')) / 12_700);
    expect(heights).toEqual([30, 30, 30, 30]);
    expect(tables.shapes.at(-1)?.bounds).toMatchObject({ top: 128, bottom: 248 });
  });

  it('have a cell for each place in the grid, merged or not, with a text body in each', () => {
    const rows = descendants(grid, 'tr').map((row) => children(row, 'tc'));
    expect(rows.map((cells) => cells.length)).toEqual([3, 3, 3, 3]);
    expect(rows.flat().filter((one) => children(one, 'txBody').length !== 1)).toEqual([]);
    const spans = rows
      .flat()
      .flatMap((one) => Array.from(one.attributes).map(({ name, value }) => `${name}=${value}`));
    expect(spans).toEqual(['gridSpan=2', 'hMerge=1', 'rowSpan=2', 'vMerge=1']);
  });

  it('have no id that all tables share', () => {
    expect(descendants(tables.document, 'modId')).toEqual([]);
  });

  it('keep margins in points, whatever their size', async () => {
    const margins = { left: 0.5, right: 90, top: 0, bottom: 3 };
    const [, shape] = await shapesOf(table([[cell('x', { margins })]], { columns: [300] }));
    const properties = first(shape?.element, 'tcPr');
    expect(['marL', 'marR', 'marT', 'marB'].map((name) => attribute(properties, name))).toEqual([
      '6350',
      '1143000',
      '0',
      '38100',
    ]);
  });
});
