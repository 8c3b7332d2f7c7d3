export { findQuantities, type Qualifier, type Quantity } from './find-quantities.ts';
export { fitsFigure, type Misfit } from './fits-figure.ts';
export { printFigure } from './print-figure.ts';
