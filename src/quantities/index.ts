import { language } from '../language/index.ts';
import { figurePrinter } from './figure-printer.ts';
import { quantityFinder } from './quantity-finder.ts';

export type { FigureValue } from './figure-value.ts';
export { misfitOf, type Misfit } from './misfit.ts';
export type { Quantity } from './quantity-finder.ts';

/** Returns every quantity said in a text in the language of the site, in order and without overlap. */
export const findQuantities = /* @__PURE__ */ quantityFinder(language);

/**
 * Returns a figure as a sentence in the language of the site says it, without its noun: "more than 77,000".
 */
export const printFigure = /* @__PURE__ */ figurePrinter(language);
