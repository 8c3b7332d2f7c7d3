import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { Source } from '../schema/index.ts';
import { toCsl } from './csl.ts';

/** One item at a time: a batch would tell works of one year apart as "2011b". */
const cite = (source: Source) => new Cite([{ ...toCsl(source), 'citation-key': source.id }]);

/** Returns the citation of a source in APA style, plain text. */
export function citeSource(source: Source): string {
  return cite(source).format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' }).trim();
}

/** Returns a source as a BibTeX entry whose key is our id. */
export function toBibTex(source: Source): string {
  return `${cite(source).format('bibtex').trim()}\n`;
}

/** Returns a source in the RIS format. */
export function toRis(source: Source): string {
  return `${cite(source).format('ris').trim()}\n`;
}
