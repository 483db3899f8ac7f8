/** The words of tables in Turkish. */
import type { Lexicon } from './lexicon.ts';

export const turkish: Lexicon = {
  missing: 'yok, bilinmiyor, veri yok',
  totals: 'toplam, genel toplam',
  rest: 'diğer, diğerleri',
  timeHeads: 'yıl, ay, çeyrek, hafta, gün, tarih',
  scales: ['çok düşük, düşük, orta, yüksek, çok yüksek, kritik'],
  likelihood: 'olasılık',
  impact: 'etki',
  change: 'değişim, fark',
};
