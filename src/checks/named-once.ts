import type { EntryOf, Path } from '../archive/index.ts';
import { problemAt, type Check } from './check.ts';

/** Records whose lists are sets; what a dispute names twice has a rule of its own. */
const kinds = [
  'claim',
  'event',
  'source',
  'explainer',
  'term',
  'erratum',
  'number',
  'lesson',
  'regime',
  'stage',
  'arrest',
] as const;

/** Returns what an item of a list is called by: a source by its id, whatever the place in it. */
function nameOf(item: unknown): string {
  const { id } = { ...(item as { id?: unknown }) };
  return JSON.stringify(id ?? item);
}

/** Returns the ways to what stands in a list a second time. */
function repeated(value: unknown, path: Path): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value))
    return Object.entries(value).flatMap(([name, field]) => repeated(field, [...path, name]));
  const names = value.map(nameOf);
  return value.flatMap((item, i) => [
    // The month and the day of a date may be one number.
    ...(typeof item !== 'number' && names.indexOf(names[i] ?? '') < i ? [[...path, i]] : []),
    ...repeated(item, [...path, i]),
  ]);
}

/** Returns the ways to the pages to which a page leads at its end, and to which it has led already. */
function ledToTwice(page: EntryOf<'page'>): Path[] {
  const ways = Object.entries(page.data.onward ?? {});
  return ways.flatMap(([way, id], i) =>
    ways.findIndex(([, other]) => other === id) < i ? [['onward', way]] : [],
  );
}

/** A list of a record names nothing twice: a place, an actor, a source. */
export const namedOnce: Check = {
  name: 'named-once',
  description:
    'No list of a record names one thing twice: a place, an actor, a topic, or a source; and no page leads to one page twice.',
  check({ archive, entries }, report) {
    for (const page of archive.pages.values()) {
      report.examined();
      for (const path of ledToTwice(page))
        report.problem(
          problemAt(page, path, 'this page is named above already', 'Name the page that was meant.'),
        );
    }
    for (const entry of entries) {
      if (!kinds.some((kind) => kind === entry.kind)) continue;
      report.examined();
      for (const path of repeated(entry.data, []))
        report.problem(
          problemAt(entry, path, 'this list names it already', 'Remove it, or name what was meant.'),
        );
    }
  },
};
