import type { Chart } from '../../../deck/model.ts';
import type { Template } from '../../../template/model.ts';
import type { Part } from '../package/part.ts';

export function chartParts(_chart: Chart, _number: number, _template: Template): [Part, ...Part[]] {
  throw new Error('later');
}
