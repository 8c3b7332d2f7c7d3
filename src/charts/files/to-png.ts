import { Resvg } from '@resvg/resvg-js';

/**
 * Returns a PNG, `zoom` times as large, of an SVG with literal colors (`toStandaloneSvg` with a scheme,
 * `drawCard`); `fontFiles` are the paths of src/charts/parts/fonts/*.ttf.
 */
export function toPng(svg: string, fontFiles: readonly string[], zoom = 2): Uint8Array {
  const font = {
    loadSystemFonts: false,
    fontFiles: [...fontFiles],
    defaultFontFamily: 'Source Sans 3',
    sansSerifFamily: 'Source Sans 3',
  };
  return new Resvg(svg, { font, fitTo: { mode: 'zoom', value: zoom } }).render().asPng();
}
