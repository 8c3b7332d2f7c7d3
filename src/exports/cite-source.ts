import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { Source } from '../kinds/index.ts';
import { readStyle } from './citation-styles/read-style.ts';
import { toCsl } from './csl.ts';
import { language } from '../language/index.ts';

/** The styles in which a source is cited: their ids and their names as readers see them. */
export const citationStyles = { apa: 'APA', chicago: 'Chicago', mla: 'MLA' } as const;

/** The id of a citation style. */
export type CitationStyle = keyof typeof citationStyles;

const { styles } = plugins.config.get('@csl');

/**
 * Returns a CSL style without what orders the works of a list and tells them apart: one source is formatted
 * at a time, so that these parts change nothing and cost half of the time.
 */
function forOneSource(style: string): string {
  return style
    .replace(
      /<citation[ >][^]*?<\/citation>/,
      '<citation><layout><text variable="title"/></layout></citation>',
    )
    .replace(/(<bibliography[^>]*>)\s*<sort>[^]*?<\/sort>/, '$1');
}

/** The names under which the plugin knows the styles in that form. APA comes with the plugin. */
const templates: { [S in CitationStyle]: string } = {
  apa: 'apa-of-one',
  chicago: 'chicago-of-one',
  mla: 'mla-of-one',
};
styles.add(templates.apa, forOneSource(styles.get('apa')));
styles.add(templates.chicago, forOneSource(readStyle('chicago-author-date')));
styles.add(templates.mla, forOneSource(readStyle('modern-language-association')));

// Our ids hold "-", which BibTeX takes in a key and the plugin thinks unsafe.
plugins.config.get('@bibtex').format.checkLabel = false;

/** One item at a time: a batch would tell works of one year apart as "2011b". */
const cite = (source: Source) => new Cite([{ ...toCsl(source), 'citation-key': source.id }]);

/** What has been formatted, by style and item: the pages and the audit of the built site ask for the same. */
const known = new Map<string, string>();

/**
 * Returns the citation of a source in a style (APA 7, Chicago 17 author-date, MLA 9) as HTML: words and
 * `<i>`, nothing else.
 */
export function citeSourceHtml(source: Source, style: CitationStyle): string {
  const key = `${style} ${JSON.stringify(toCsl(source))}`;
  const html =
    known.get(key) ??
    cite(source)
      .format('bibliography', { format: 'html', template: templates[style], lang: language.locale })
      .replaceAll(/<(?!\/?i>)[^>]*>/g, '')
      .trim();
  known.set(key, html);
  return html;
}

const characters: { [entity: string]: string } = { '&#38;': '&', '&#60;': '<', '&#62;': '>' };

/** Returns the citation of a source in a style as plain text. */
export function citeSource(source: Source, style: CitationStyle): string {
  return citeSourceHtml(source, style)
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&#\d+;/g, (entity) => characters[entity] ?? entity);
}

/** Returns a source as a BibTeX entry whose key is our id. */
export function toBibTex(source: Source): string {
  return `${cite(source).format('bibtex').trim()}\n`;
}

/**
 * Types of which the plugin leaves out authors or the day in the later RIS; the older form of the format has
 * both.
 */
const olderForm: readonly Source['type'][] = [
  'article-newspaper',
  'bill',
  'broadcast',
  'chapter',
  'hearing',
  'legal_case',
  'motion_picture',
];

/**
 * Returns a source in the RIS format, a line for each tag: the plugin breaks values after each seventy
 * characters, which RIS readers take for the end of the value.
 */
export function toRis(source: Source): string {
  const broken = cite(source).format('ris', { spec: olderForm.includes(source.type) ? 'old' : 'mixed' });
  return `${broken.replaceAll(/^([A-Z][A-Z0-9] {2}- )((?:.{70}\n)+)/gm, (_, tag: string, chunks: string) => tag + chunks.replaceAll('\n', ''))}\n`;
}
