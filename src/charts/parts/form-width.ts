import type { Form } from '../chart.ts';

/**
 * How wide a drawing is, in pixels: that of a text column, and that of a phone of 320 pixels, on which its
 * letters are as large as they are set.
 */
export const formWidth = { wide: 720, narrow: 276 } as const satisfies { [F in Form]: number };
