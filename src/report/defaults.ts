/** What counts where a report says nothing of it. */
import type { Metadata, Settings } from './model.ts';

/** Keys of front matter with their values, for all reports that have no other. */
export type Defaults = Partial<Settings> & Pick<Metadata, 'author' | 'footer' | 'lang' | 'theme'>;

/** What is so where nobody says otherwise. */
export const SETTINGS: Settings = {
  headlines: 'on',
  tables: 'visual',
  prose: 'lead',
  limits: 'auto',
  agenda: 'auto',
  dividers: 'auto',
  breaks: 'none',
  size: '16:9',
};
