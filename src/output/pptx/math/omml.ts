/** A formula's tree as Office MathML, which PowerPoint edits as an equation. */
import type { Formula } from '../../../deck/formula.ts';
import { escapeXml } from '../xml.ts';

const MATH = 'http://schemas.openxmlformats.org/officeDocument/2006/math';
const FONT = '<a:latin typeface="Cambria Math"/><a:ea typeface="Cambria Math"/>';

/** How the letters of a formula look: DrawingML of size and colour. */
export interface Look {
  /** Attributes of `a:rPr`, with a space before each. */
  readonly attributes: string;
  /** `a:solidFill`, or ''. */
  readonly fill: string;
}

/** `m:oMath`; alone in its paragraph it is `m:oMathPara`, which is set large and in the middle. */
export function equationXml(formula: Formula, display: boolean, look: Look): string {
  const math = `<m:oMath xmlns:m="${MATH}">${xml(formula, look)}</m:oMath>`;
  return display
    ? `<m:oMathPara xmlns:m="${MATH}"><m:oMathParaPr><m:jc m:val="center"/></m:oMathParaPr>${math}</m:oMathPara>`
    : math;
}

function xml(formula: Formula, look: Look): string {
  const inside = (name: string, part: Formula | undefined) =>
    part ? `<m:${name}>${xml(part, look)}</m:${name}>` : `<m:${name}/>`;
  const control = `<m:ctrlPr>${runProperties(look, true)}</m:ctrlPr>`;
  switch (formula.kind) {
    case 'row':
      return formula.parts.map((part) => xml(part, look)).join('');
    case 'text':
      return runXml(formula.text, formula.upright, look);
    case 'fraction': {
      const type = formula.bar ? '' : '<m:type m:val="noBar"/>';
      return `<m:f><m:fPr>${type}${control}</m:fPr>${inside('num', formula.over)}${inside('den', formula.under)}</m:f>`;
    }
    case 'root': {
      const hidden = formula.degree ? '' : '<m:degHide m:val="1"/>';
      return `<m:rad><m:radPr>${hidden}${control}</m:radPr>${inside('deg', formula.degree)}${inside('e', formula.of)}</m:rad>`;
    }
    case 'script': {
      const { base, sub, sup } = formula;
      const name = sub && sup ? 'sSubSup' : sub ? 'sSub' : 'sSup';
      const scripts = `${sub ? inside('sub', sub) : ''}${sup ? inside('sup', sup) : ''}`;
      return `<m:${name}><m:${name}Pr>${control}</m:${name}Pr>${inside('e', base)}${scripts}</m:${name}>`;
    }
    case 'limits': {
      const { base, below, above } = formula;
      const lower = below
        ? `<m:limLow><m:limLowPr>${control}</m:limLowPr>${inside('e', base)}${inside('lim', below)}</m:limLow>`
        : xml(base, look);
      return above
        ? `<m:limUpp><m:limUppPr>${control}</m:limUppPr><m:e>${lower}</m:e>${inside('lim', above)}</m:limUpp>`
        : lower;
    }
    case 'nary': {
      const { sign, from, to, of, beside } = formula;
      const place = `<m:chr m:val="${escapeXml(sign)}"/><m:limLoc m:val="${beside ? 'subSup' : 'undOvr'}"/>`;
      const hidden = `${from ? '' : '<m:subHide m:val="1"/>'}${to ? '' : '<m:supHide m:val="1"/>'}`;
      return `<m:nary><m:naryPr>${place}${hidden}${control}</m:naryPr>${inside('sub', from)}${inside('sup', to)}${inside('e', of)}</m:nary>`;
    }
    case 'accent':
      return `<m:acc><m:accPr><m:chr m:val="${formula.mark}"/>${control}</m:accPr>${inside('e', formula.of)}</m:acc>`;
    case 'fence': {
      const marks = `<m:begChr m:val="${escapeXml(formula.open)}"/><m:endChr m:val="${escapeXml(formula.close)}"/>`;
      return `<m:d><m:dPr>${marks}${control}</m:dPr>${inside('e', formula.of)}</m:d>`;
    }
    case 'matrix': {
      const count = Math.max(1, ...formula.rows.map((cells) => cells.length));
      const columns = `<m:mcs><m:mc><m:mcPr><m:count m:val="${count}"/><m:mcJc m:val="center"/></m:mcPr></m:mc></m:mcs>`;
      const rows = formula.rows.map(
        (cells) => `<m:mr>${Array.from({ length: count }, (_, c) => inside('e', cells[c])).join('')}</m:mr>`,
      );
      return `<m:m><m:mPr>${columns}${control}</m:mPr>${rows.join('')}</m:m>`;
    }
  }
}

function runXml(text: string, upright: boolean, look: Look): string {
  if (text === '') return '';
  const style = upright ? '<m:rPr><m:sty m:val="p"/></m:rPr>' : '';
  return `<m:r>${style}${runProperties(look, !upright)}<m:t>${escapeXml(text)}</m:t></m:r>`;
}

function runProperties({ attributes, fill }: Look, slanted: boolean): string {
  return `<a:rPr${attributes}${slanted ? ' i="1"' : ''}>${fill}${FONT}</a:rPr>`;
}
