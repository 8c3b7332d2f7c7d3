import { publishDate, type PublishedDate } from '../../dates/index.ts';
import { holdsIds, idsOf, type Chart, type ColumnType, type Value } from '../chart.ts';

/** A cell in our own JSON: a date in four forms, ids as a list. */
type PublishedValue = Value | PublishedDate | string[];

const fieldTypes: { [T in ColumnType]: string } = {
  date: 'object',
  number: 'number',
  text: 'string',
  claims: 'array',
  sources: 'array',
  speakers: 'array',
  places: 'array',
};

function publishValue(value: Value, type: ColumnType): PublishedValue {
  if (holdsIds({ type })) return idsOf(value);
  return type === 'date' && value !== null ? publishDate(String(value)) : value;
}

/**
 * Returns a chart in the frame of our own JSON: its words, its columns as a Table Schema, and all its rows.
 */
export function toJson<Edition, Licence>(
  chart: Chart,
  { edition, licence }: { edition: Edition; licence: Licence },
) {
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
      title: chart.title(),
      subtitle: chart.subtitle,
      description: chart.describe(),
      notes: chart.notes(),
      sources: chart.sources,
      claims: chart.claims,
      events: chart.events.map(({ id }) => id),
      conflicts: chart.conflicts.map(({ id }) => id),
    },
    rows: chart.rows.map((row) =>
      Object.fromEntries(
        chart.columns.map(({ name, type }) => [name, publishValue(row[name] ?? null, type)]),
      ),
    ),
  };
}
