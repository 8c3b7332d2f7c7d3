import { readFileSync } from 'node:fs';

/**
 * Returns the Vite plugin by which pages in development have their cascade layers in the order of a build:
 * there each sheet is a `style` element of its own, and the first of them orders the layers, whichever it is.
 */
export function layeredStyles() {
  const order = readFileSync(new URL('../styles/layers.css', import.meta.url), 'utf8');
  return {
    name: 'layered-styles',
    enforce: 'pre' as const,
    apply: 'serve' as const,
    transform: (code: string, id: string) => (/\.css$/.test(id) ? `${order}\n${code}` : undefined),
  };
}
