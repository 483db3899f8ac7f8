/** Charts: what PowerPoint repairs, Keynote drops and Google Slides misreads, and whether *Edit Data* tells the same. */
import { type Cached, cellsOf, type OpenChart, openWorkbook, type Workbook } from '../chart.ts';
import type { OpenDeck } from '../deck.ts';
import { type OpenPackage, openPackage } from '../package.ts';
import { attribute, children, type Document, descendants, first } from '../xml.ts';
import { zipDefects } from './packaging.ts';

const AXES = ['catAx', 'valAx', 'dateAx', 'serAx'];

export function chartDefects({ file, slides }: OpenDeck): readonly string[] {
  const charts = slides.flatMap(({ shapes }) => shapes.flatMap(({ chart }) => chart ?? []));
  return charts.flatMap((chart) =>
    [...plotDefects(file.xml(chart.part)), ...seriesDefects(chart), ...workbookDefects(file, chart)].map(
      (defect) => `${chart.part}: ${defect}`,
    ),
  );
}

function plotDefects(document: Document): readonly string[] {
  const area = first(document, 'plotArea');
  const defined = new Set(
    AXES.flatMap((name) => children(area, name)).map((axis) => attribute(first(axis, 'axId'), 'val')),
  );
  const plots = children(area).filter(({ localName }) => localName?.endsWith('Chart'));
  return [
    ...plots.flatMap((plot) => {
      const axes = children(plot, 'axId').map((axis) => attribute(axis, 'val'));
      const wanted = /^(pie|doughnut)Chart$/.test(plot.localName ?? '') ? 0 : 2;
      return [
        ...(axes.length === wanted ? [] : [`${plot.localName} has ${axes.length} axes instead of ${wanted}`]),
        ...axes.filter((axis) => !defined.has(axis)).map((axis) => `axis ${axis} is not defined`),
      ];
    }),
    ...descendants(area, 'crossAx')
      .filter((cross) => !defined.has(attribute(cross, 'val')))
      .map((cross) => `an axis crosses ${attribute(cross, 'val')}, which is not defined`),
    ...descendants(area, 'multiLvlStrRef')
      .filter((levels) => descendants(levels, 'lvl').length < 2)
      .map(() => 'categories of one level are written as several'),
    ...(attribute(first(document, 'roundedCorners'), 'val') === '0' ? [] : ['has rounded corners']),
    ...descendants(document, 'latin')
      .filter((font) => !attribute(font, 'typeface')?.startsWith('+'))
      .map((font) => `the font ${attribute(font, 'typeface')} is not the theme's`),
  ];
}

function seriesDefects({ series }: OpenChart): readonly string[] {
  return series.flatMap(({ name, categories, values }) => {
    const what = `series “${name.points.get(0) ?? ''}”`;
    const caches = [categories, values];
    return [
      ...(caches.some(({ points }) => [...points.values()].includes(''))
        ? [`${what} has an empty point`]
        : []),
      ...([...values.points.values()].some((value) => Number.isNaN(Number(value)))
        ? [`${what} is no number`]
        : []),
      ...(caches.some(({ points, count }) => [...points.keys()].some((index) => index >= count))
        ? [`${what} has points past its count`]
        : []),
      ...(categories.count === values.count ? [] : [`${what} has more or fewer values than categories`]),
    ];
  });
}

function workbookDefects(file: OpenPackage, { workbook, series }: OpenChart): readonly string[] {
  if (workbook === undefined) return ['has no workbook'];
  try {
    const bytes = file.bytes(workbook);
    const cells = openWorkbook(bytes);
    const caches = series.flatMap(({ name, categories, values }) => [name, categories, values]);
    return [
      ...zipDefects(workbook, openPackage(bytes).entries),
      ...tableDefects(openPackage(bytes), cells),
      ...caches.flatMap((cache) => cacheDefects(cache, cells)),
    ];
  } catch (error) {
    return [`its workbook cannot be read: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** Keynote drops the whole chart for a malformed range; Excel repairs heads that differ from their cells. */
function tableDefects(workbook: OpenPackage, cells: Workbook): readonly string[] {
  const sheet = attribute(first(workbook.xml('xl/workbook.xml'), 'sheet'), 'name') ?? '';
  return workbook.paths
    .filter((path) => path.startsWith('xl/tables/'))
    .flatMap((path) => {
      const table = workbook.xml(path);
      const range = attribute(first(table, 'table'), 'ref') ?? '';
      if (!/^[A-Z]+\d+:[A-Z]+\d+$/.test(range)) return [`its table has the range ${range}`];
      const heads = descendants(table, 'tableColumn').map((column) => attribute(column, 'name'));
      const row = cellsOf(`${sheet}!${range}`).cells.slice(0, heads.length);
      return row.map((cell) => cells(sheet, cell)).join('\n') === heads.join('\n')
        ? []
        : ['its table has heads that differ from the cells'];
    });
}

/** What the chart shows must be what *Edit Data* opens. */
function cacheDefects({ formula, points }: Cached, cells: Workbook): readonly string[] {
  if (formula === undefined) return [];
  const range = cellsOf(formula);
  return range.cells.flatMap((cell, index) => {
    const [shown, kept] = [points.get(index) ?? '', cells(range.sheet, cell)];
    const same = shown === kept || (shown !== '' && kept !== '' && Number(shown) === Number(kept));
    return same ? [] : [`shows “${shown}” where ${cell} of its workbook has “${kept}”`];
  });
}
