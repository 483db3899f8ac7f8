/** The outlines of shapes, by PowerPoint's names of its preset geometries. */
export type Geometry =
  | 'rect'
  | 'roundRect'
  | 'ellipse'
  | 'triangle'
  | 'rightArrow'
  | 'diamond'
  | 'can'
  | 'trapezoid'
  | 'homePlate'
  | 'flowChartInputOutput'
  | 'flowChartPredefinedProcess'
  | 'flowChartPreparation'
  | 'flowChartTerminator';
