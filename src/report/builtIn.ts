/** The dialect that the program knows by itself. */
import { NODES } from './blocks.ts';
import { CHARTS } from './choices.ts';
import { FENCES } from './code.ts';
import { CONTAINERS } from './containers.ts';
import type { Dialect } from './dialect.ts';

export const DIALECT: Dialect = {
  nodes: NODES,
  fences: FENCES,
  containers: CONTAINERS,
  charts: CHARTS,
  plugins: [],
};
