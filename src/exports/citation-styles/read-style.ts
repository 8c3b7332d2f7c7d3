import { readFileSync } from 'node:fs';

/** Returns a citation style of the Citation Style Language project as the XML that lies beside this file. */
export function readStyle(name: 'chicago-author-date' | 'modern-language-association'): string {
  return readFileSync(new URL(`./${name}.csl`, import.meta.url), 'utf8');
}
