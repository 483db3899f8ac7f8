/** The words of tables in Vietnamese. */
import type { Lexicon } from './lexicon.ts';

export const vietnamese: Lexicon = {
  missing: 'không có, chưa có, không áp dụng',
  totals: 'tổng, tổng cộng',
  rest: 'khác',
  timeHeads: 'năm, tháng, quý, tuần, ngày',
  scales: ['rất thấp, thấp, trung bình, cao, rất cao, nghiêm trọng'],
};
