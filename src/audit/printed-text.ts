import type { Chart } from '../charts/chart.ts';
import { citationStyles, citeSource, type CitationStyle } from '../exports/cite-source.ts';
import { compareWithCounties } from '../views/claims/compare-with-counties.ts';
import { claimsOfSource } from '../views/claims/claims.ts';
import { extentWords } from '../views/places/extent-words.ts';
import { printedOfPlace } from '../views/places/printed-place.ts';
import { conflictScale, scaleCaption } from '../views/claims/conflict-figures.ts';
import { periodOf } from '../views/series/series-view.ts';
import { publisherOf, titleOf } from '../views/sources/source-label.ts';
import { definitionOf, plainText, sourcesInWords, readingTime } from '../prose/index.ts';
import { printFigure } from '../quantities/index.ts';
import { need, plurals, type Entry, type Archive } from '../archive/index.ts';
import { schemas, type Kind, type Place } from '../kinds/index.ts';

function ofSource(archive: Archive, id: string, field: string): string[] {
  const source = need(archive.sources, id).data;
  if (field === 'title') return [titleOf(source)];
  if (field === 'publisher') return [publisherOf(source)];
  if (field.startsWith('citation/')) {
    const style = field.slice('citation/'.length);
    return Object.hasOwn(citationStyles, style) ? [citeSource(source, style as CitationStyle)] : [];
  }
  if (field === 'locator')
    return claimsOfSource(archive, id).flatMap((claim) =>
      claim.data.sources.filter((s) => s.id === id).flatMap((s) => s.locator ?? []),
    );
  const value = field
    .split('/')
    .reduce<unknown>((data, key) => (data as { [key: string]: unknown } | undefined)?.[key], source);
  return typeof value === 'string' ? [value] : [];
}

function wordsOf({ vocabulary: { data } }: Archive, list: string, field: string): string[] {
  const [id, part] = field.split('/');
  const words = (data as unknown as { [list: string]: { [part: string]: string }[] })[list];
  const word = words?.find((entry) => entry['id'] === id)?.[part ?? 'label'];
  return word === undefined ? [] : [word];
}

/**
 * Returns what may stand on a page where an element says that it was printed from the Record at `ref`
 * (`kind:id/field`): one text, or several where a field has several values; empty where the Record has nothing there.
 */
export function printedText(archive: Archive, charts: readonly Chart[], ref: string): string[] {
  const [name = '', ...rest] = ref.split('/');
  const [kind = '', id = ''] = name.split(':');
  const field = rest.join('/');
  if (kind === 'source') return archive.sources.has(id) ? ofSource(archive, id, field) : [];
  if (kind === 'active') return [extentWords(archive, id)];
  if (kind === 'place') return printedOfPlace(archive, id, field);
  if (kind === 'vocabulary') return wordsOf(archive, id, field);
  if (kind === 'avoided') return [archive.vocabulary.data.avoided[Number(id)]?.[field as 'term'] ?? ''];
  if (kind === 'schema' && id === 'place')
    return [schemas.place.shape[field as keyof Place].description ?? ''];
  if (kind === 'chart') return charts.find((chart) => chart.id === id)?.texts(archive) ?? [];
  if (kind === 'claim' && rest[0] === 'figures') {
    const figure = archive.claims.get(id)?.data.figures?.[Number(rest[1])];
    return figure ? [printFigure(figure)] : [];
  }
  if (kind === 'claim' && rest[0] === 'comparison') {
    const claim = archive.claims.get(id);
    return claim
      ? compareWithCounties(archive, claim)
          .filter(({ index }) => String(index) === rest[1])
          .map(({ words }) => words)
      : [];
  }
  if (kind === 'conflict' && field === 'scale') {
    const conflict = archive.conflicts.get(id);
    const scale = conflict && conflictScale(archive, conflict);
    return scale ? [scaleCaption(archive, scale)] : [];
  }
  if (kind === 'event' && field === 'sources')
    return archive.events.has(id) ? [sourcesInWords(archive, need(archive.events, id))] : [];
  if (kind === 'explainer' && field === 'reading-time')
    return archive.explainers.has(id) ? [readingTime(archive, need(archive.explainers, id))] : [];
  if (kind === 'term' && field === 'definition')
    return archive.terms.has(id) ? [definitionOf(archive, id)] : [];
  if (kind === 'series' && rest[0] === 'reason') {
    const series = archive.series.get(id);
    const row = series?.rows.find((r) => periodOf(series, r) === rest[1]);
    return [row?.cells['reason']?.text ?? ''];
  }
  if (kind === 'series' && rest[0] === 'column')
    return (archive.series.get(id)?.data.schema.fields ?? []).flatMap(({ name, description }) =>
      name === rest[1] ? [description] : [],
    );
  const entry = (archive[plurals[kind as Kind]] as ReadonlyMap<string, Entry> | undefined)?.get(id);
  const value = (entry?.data as { [field: string]: unknown } | undefined)?.[field];
  return typeof value === 'string' ? [plainText(value)] : [];
}
