import { readFileSync } from 'node:fs';

/** The file of each citation style, beside this one. */
const files = {
  apa: 'apa.csl',
  chicago: 'chicago-author-date.csl',
  mla: 'modern-language-association.csl',
} as const;

/** The id of a citation style. */
export type CitationStyle = keyof typeof files;

const read = (file: string) => readFileSync(new URL(`./${file}`, import.meta.url), 'utf8');

/** Returns a citation style of the Citation Style Language project as XML. */
export function readStyle(style: CitationStyle): string {
  return read(files[style]);
}

/** Returns the terms and dates of a language (`en-US`) as that project publishes them, as XML. */
export function readLocale(locale: string): string {
  return read(`locales-${locale}.xml`);
}
