import { DOMParser } from 'linkedom';

/** Returns an empty drawing of `width` by `height` pixels, in a document of its own. */
export function newSvg(width: number, height: number): SVGSVGElement {
  const source = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"/>`;
  return new DOMParser().parseFromString(source, 'image/svg+xml').documentElement as unknown as SVGSVGElement;
}
