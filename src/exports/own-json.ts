import type { Site } from '../kinds/index.ts';
import { publishDate } from '../dates/index.ts';
import { periodColumn } from '../views/series/series-view.ts';
import { plainText, plainTextOf } from '../prose/index.ts';
import {
  addressOf,
  type Archive,
  type ClaimEntry,
  type SeriesEntry,
  type EntryOf,
} from '../archive/index.ts';

/** The edition of the Record: version and date. */
export interface Edition {
  version: string;
  date: string;
}

/** Our own JSON: what it is, under which license, of which edition, after which schema. */
interface Published<Row> {
  edition: Edition;
  licence: Site['licence']['data'];
  schema: string | null;
  rows: Row[];
}

/**
 * Returns rows in the frame of our own JSON; `schema` is the address of their JSON Schema, null where there
 * is none.
 */
export function publish<Row>(
  archive: Archive,
  edition: Edition,
  schema: string | null,
  rows: Row[],
): Published<Row> {
  return { edition, licence: archive.site.data.licence.data, schema, rows };
}

/**
 * Returns an event as `/api/events.json` gives it, dates in four forms, text in plain words and in Markdown.
 */
export function publishEvent({ id, data, text, tree }: EntryOf<'event'>) {
  const { $schema: _schema, date, ...rest } = data;
  return {
    ...rest,
    id,
    date: publishDate(date),
    text: plainTextOf(tree),
    markdown: text.replace(/^---\n[\s\S]*?\n---\n/, '').trim(),
    address: addressOf('event', id),
  };
}

/** Returns a claim as `/api/claims.json` gives it. */
export function publishClaim({ id, data, topic }: ClaimEntry) {
  const { $schema: _schema, date, period, ...rest } = data;
  return {
    ...rest,
    id,
    topic,
    date: date === undefined ? null : publishDate(date),
    period: period === undefined ? null : publishDate(period),
    address: addressOf('claim', id),
  };
}

/** Returns a conflict as `/api/conflicts.json` gives it, the explanation in plain words and in Markdown. */
export function publishConflict({ id, data }: EntryOf<'conflict'>) {
  return {
    id,
    title: plainText(data.title),
    claims: data.claims,
    explanation: plainText(data.explanation),
    markdown: data.explanation,
    address: addressOf('conflict', id),
  };
}

/**
 * Returns the rows of a series as `/api/series/<id>.json` gives them: numbers as numbers, an empty value as
 * null, the period as a date, the sources as ids.
 */
export function publishSeries(series: SeriesEntry) {
  const key = periodColumn(series);
  return series.rows.map(({ cells }) =>
    Object.fromEntries(
      series.data.schema.fields.map(({ name, type }): [string, unknown] => {
        const text = cells[name]?.text ?? '';
        if (name === key) return [name, publishDate(text)];
        if (name === 'source' || name === 'claims') return [name, text.split(' ').filter(Boolean)];
        return [name, text === '' ? null : type === 'integer' || type === 'number' ? Number(text) : text];
      }),
    ),
  );
}
