import type { Chart } from '../charts/chart.ts';
import { citationStyles, citeSource, type CitationStyle } from '../exports/cite-source.ts';
import { compareWithCounties } from '../model/compare-with-counties.ts';
import { claimsOfSource } from '../model/claims.ts';
import { extentWords } from '../model/extent-words.ts';
import { printedOfPlace } from '../model/printed-place.ts';
import { conflictScale, scaleCaption } from '../model/conflict-figures.ts';
import { periodOf } from '../model/series-view.ts';
import { publisherOf, titleOf } from '../model/source-label.ts';
import { definitionOf, plainText, sourcesInWords, readingTime } from '../prose/index.ts';
import { printFigure } from '../quantities/index.ts';
import { need, plurals, type Entry, type Record } from '../record/index.ts';
import { schemas, type Kind, type Place } from '../schema/index.ts';

function ofSource(record: Record, id: string, field: string): string[] {
  const source = need(record.sources, id).data;
  if (field === 'title') return [titleOf(source)];
  if (field === 'publisher') return [publisherOf(source)];
  if (field.startsWith('citation/')) {
    const style = field.slice('citation/'.length);
    return Object.hasOwn(citationStyles, style) ? [citeSource(source, style as CitationStyle)] : [];
  }
  if (field === 'locator') return claimsOfSource(record, id).flatMap((claim) => claim.data.sources.filter((s) => s.id === id).flatMap((s) => s.locator ?? []));
  const value = field.split('/').reduce<unknown>((data, key) => (data as { [key: string]: unknown } | undefined)?.[key], source);
  return typeof value === 'string' ? [value] : [];
}

function wordsOf({ vocabulary: { data } }: Record, list: string, field: string): string[] {
  const [id, part] = field.split('/');
  const words = (data as unknown as { [list: string]: { [part: string]: string }[] })[list];
  const word = words?.find((entry) => entry['id'] === id)?.[part ?? 'label'];
  return word === undefined ? [] : [word];
}

/**
 * Returns what may stand on a page where an element says that it was printed from the Record at `ref`
 * (`kind:id/field`): one text, or several where a field has several values; empty where the Record has nothing there.
 */
export function printedText(record: Record, charts: readonly Chart[], ref: string): string[] {
  const [name = '', ...rest] = ref.split('/');
  const [kind = '', id = ''] = name.split(':');
  const field = rest.join('/');
  if (kind === 'source') return record.sources.has(id) ? ofSource(record, id, field) : [];
  if (kind === 'active') return [extentWords(record, id)];
  if (kind === 'place') return printedOfPlace(record, id, field);
  if (kind === 'vocabulary') return wordsOf(record, id, field);
  if (kind === 'avoided') return [record.vocabulary.data.avoided[Number(id)]?.[field as 'term'] ?? ''];
  if (kind === 'schema' && id === 'place') return [schemas.place.shape[field as keyof Place].description ?? ''];
  if (kind === 'chart') return charts.find((chart) => chart.id === id)?.texts(record) ?? [];
  if (kind === 'claim' && rest[0] === 'figures') {
    const figure = record.claims.get(id)?.data.figures?.[Number(rest[1])];
    return figure ? [printFigure(figure)] : [];
  }
  if (kind === 'claim' && rest[0] === 'comparison') {
    const claim = record.claims.get(id);
    return claim
      ? compareWithCounties(record, claim)
          .filter(({ index }) => String(index) === rest[1])
          .map(({ words }) => words)
      : [];
  }
  if (kind === 'conflict' && field === 'scale') {
    const conflict = record.conflicts.get(id);
    const scale = conflict && conflictScale(record, conflict);
    return scale ? [scaleCaption(record, scale)] : [];
  }
  if (kind === 'event' && field === 'sources') return record.events.has(id) ? [sourcesInWords(record, need(record.events, id))] : [];
  if (kind === 'explainer' && field === 'reading-time') return record.explainers.has(id) ? [readingTime(record, need(record.explainers, id))] : [];
  if (kind === 'term' && field === 'definition') return record.terms.has(id) ? [definitionOf(record, id)] : [];
  if (kind === 'series' && rest[0] === 'reason') {
    const series = record.series.get(id);
    const row = series?.rows.find((r) => periodOf(series, r) === rest[1]);
    return [row?.cells['reason']?.text ?? ''];
  }
  if (kind === 'series' && rest[0] === 'column')
    return (record.series.get(id)?.data.schema.fields ?? []).flatMap(({ name, description }) => (name === rest[1] ? [description] : []));
  const entry = (record[plurals[kind as Kind]] as ReadonlyMap<string, Entry> | undefined)?.get(id);
  const value = (entry?.data as { [field: string]: unknown } | undefined)?.[field];
  return typeof value === 'string' ? [plainText(value)] : [];
}
