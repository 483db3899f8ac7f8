// @ts-check
import { defineConfig } from 'quarterdeck';
import okr from './okr.mjs';
import outline from './outline.mjs';
import waterfall from './waterfall.mjs';

export default defineConfig({ extensions: [okr, waterfall, outline], to: ['pptx', 'txt'] });
