/** Charts: the rectangle that kept a chart's place becomes the frame that shows its part. */
import type { ChartShape } from '../../../deck/model.ts';
import { extents } from '../drawing.ts';
import { contentPlaceholderXml } from '../placeholder.ts';
import { identityXml } from './identity.ts';
import type { Repair } from './setting.ts';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

export const chartFrame: Repair<ChartShape> = (_, { chart, box, alt }, setting) => {
  const { id, name, slot, relationships, attachments, template } = setting;
  const reference = relationships.add('chart', attachments.chart(chart, template));
  return (
    `<p:graphicFrame><p:nvGraphicFramePr>${identityXml(id, name, alt)}` +
    `<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr>` +
    `<p:nvPr>${contentPlaceholderXml(slot)}</p:nvPr></p:nvGraphicFramePr>` +
    `<p:xfrm>${extents(box)}</p:xfrm><a:graphic><a:graphicData uri="${CHART}">` +
    `<c:chart xmlns:c="${CHART}" r:id="${reference}"/></a:graphicData></a:graphic></p:graphicFrame>`
  );
};
