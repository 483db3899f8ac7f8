import { describe, expect, it } from 'vitest';
import { formatNumber, tickFormat, withoutUnit } from '../../src/deck/numberFormat.ts';

describe('formatNumber', () => {
  it.each([
    [1234.5, '#,##0', '1,235'],
    [1234567, '"$"#,##0', '$1,234,567'],
    [45, '#,##0" ms"', '45 ms'],
    [0.0012, '0.00%', '0.12%'],
    [0.126, '0.0%', '12.6%'],
    [-0.34, '+0.0%;-0.0%', '-34.0%'],
    [0.08, '+0.0%;-0.0%', '+8.0%'],
    [0, '0;-0;"none"', 'none'],
    [-5, '#,##0', '-5'],
    [4_200_000, '0.0,,"M"', '4.2M'],
    [18_300, '#,##0,"k"', '18k'],
    [12.5, '0.##', '12.5'],
    [3, '0.##', '3'],
    [7, '[$€-407]0', '€7'],
    [7, '0" a;b"', '7 a;b'],
    [0.5, 'General', '0.5'],
  ])('writes %d as %s: %s', (value, format, text) => {
    expect(formatNumber(value, format)).toBe(text);
  });
});

describe('tickFormat', () => {
  it.each([
    ['"$"0.00', 100, '"$"0'],
    ['0.000" block/slot"', 0.2, '0.0" block/slot"'],
    ['0.00%', 0.05, '0%'],
    ['0%', 0.025, '0.0%'],
    ['0', 0.5, '0.0'],
    ['0.0,,"M"', 500_000, '0.0,,"M"'],
    ['+0.0%;-0.0%', 0.2, '+0%;-0%'],
  ])('of %s with steps of %d', (format, step, expected) => {
    expect(tickFormat(format, step)).toBe(expected);
  });
});

describe('a format without its unit', () => {
  it.each([
    ['0.000" block/slot"', '0.000'],
    ['"$"#,##0" per seat"', '"$"#,##0'],
    ['0.0%', '0.0%'],
    ['0.0,,"M"', '0.0,,"M"'],
    ['0" ms";-0" ms"', '0;-0'],
  ])('of %s', (format, expected) => {
    expect(withoutUnit(format)).toBe(expected);
  });
});
