import { publishDate, type PublishedDate } from '../../dates/index.ts';
import type { Archive } from '../../archive/index.ts';
import type { Chart, ColumnType, Value } from '../chart.ts';

/** A cell in our own JSON: a date in four forms, ids as a list. */
export type PublishedValue = Value | PublishedDate | string[];

const fieldTypes: { [T in ColumnType]: string } = {
  date: 'object',
  number: 'number',
  text: 'string',
  claims: 'array',
  sources: 'array',
};

function publishValue(value: Value, type: ColumnType): PublishedValue {
  if (type === 'claims' || type === 'sources')
    return String(value ?? '')
      .split(' ')
      .filter(Boolean);
  return type === 'date' && value !== null ? publishDate(String(value)) : value;
}

/** Returns a chart in the frame of our own JSON: its words, its columns as a Table Schema, and all its rows. */
export function toJson<Edition, Licence>(
  chart: Chart,
  archive: Archive,
  { edition, licence }: { edition: Edition; licence: Licence },
) {
  const rows = chart.rows(archive);
  return {
    edition,
    licence,
    schema: {
      fields: chart.columns.map(({ name, title, type, unit }) => ({
        name,
        title,
        type: fieldTypes[type],
        ...(unit !== undefined && { unit }),
      })),
    },
    chart: {
      id: chart.id,
      question: chart.question,
      title: chart.title(rows),
      subtitle: chart.subtitle(rows),
      description: chart.describe(rows),
      notes: chart.notes(rows),
      sources: chart.sources(archive),
      claims: chart.claims(archive),
      events: chart.events(archive).map(({ id }) => id),
      conflicts: chart.conflicts(archive).map(({ id }) => id),
    },
    rows: rows.map((row) =>
      Object.fromEntries(
        chart.columns.map(({ name, type }) => [name, publishValue(row[name] ?? null, type)]),
      ),
    ),
  };
}
