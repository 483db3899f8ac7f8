/**
 * Letters of the scripts that reports are written in, for use inside a pattern's class. Unlike `\p{L}` it is
 * compiled in no time, and a table is typed with dozens of patterns.
 */
export const LETTERS = 'A-Za-zµÀ-ÖØ-öø-ɏͰ-῿Ⰰ-ⷿ぀-ヿ㐀-鿿가-힣';

/** Scripts that put no spaces between words. */
export const UNSPACED = '぀-ヿ㐀-鿿가-힣';
