/** The two grounds on which a drawing may stand. */
export type Scheme = 'light' | 'dark';

/**
 * The colors of a drawing by the name of their CSS variable, as src/styles/tokens.css and charts.css have
 * them; the first series is drawn in the color of what is counted.
 */
export const palette = {
  paper: { light: '#fbfaf6', dark: '#181613' },
  ink: { light: '#1e1b17', dark: '#e8e3d8' },
  muted: { light: '#615b51', dark: '#a8a092' },
  rule: { light: '#d8d1c3', dark: '#3d3830' },
  accent: { light: '#7a5410', dark: '#d9b56d' },
  'series-1': { light: '#2c5d86', dark: '#8dbbe0' },
  'series-2': { light: '#8d8576', dark: '#857c6e' },
} as const satisfies { [name: string]: { [S in Scheme]: string } };

export type ColorName = keyof typeof palette;
