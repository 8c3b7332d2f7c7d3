import { Resvg } from '@resvg/resvg-js';

/** Returns a PNG, twice as large, of an SVG with literal colours (`toStandaloneSvg` with a scheme); `fontFiles` are the paths of src/charts/fonts/*.ttf. */
export function toPng(svg: string, fontFiles: readonly string[]): Uint8Array {
  const font = { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: 'Source Sans 3', sansSerifFamily: 'Source Sans 3' };
  return new Resvg(svg, { font, fitTo: { mode: 'zoom', value: 2 } }).render().asPng();
}
