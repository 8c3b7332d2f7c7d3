import {
  allEntries,
  csvBeside,
  type AnyEntry,
  type Archive,
  type EntryOf,
  type Problem,
} from '../archive/index.ts';
import { periodOf, valueFields } from '../views/series/series-view.ts';
import { pagesOf } from './check.ts';

const historyOf = (entry: AnyEntry): unknown[] | undefined => {
  const changes: unknown = Reflect.get(entry.data, 'changes');
  return Array.isArray(changes) ? changes : undefined;
};

/** What readers are told of an entry, its history left out. */
const told = (entry: AnyEntry) =>
  JSON.stringify([
    { ...entry.data, changes: undefined, $schema: undefined },
    'text' in entry ? entry.text.replace(/^---\n[^]*?\n---\n/, '').trim() : '',
  ]);

/** Returns a problem for each record with a history that was changed, while its history says nothing new. */
function recordsNotTold(before: Archive, now: Archive): Problem[] {
  const known = new Map(allEntries(before).map((entry) => [`${entry.kind}:${entry.id}`, entry]));
  return allEntries(now).flatMap((entry) => {
    const old = known.get(`${entry.kind}:${entry.id}`);
    const [changes, earlier] = [historyOf(entry), old && historyOf(old)];
    if (!old || !changes || !earlier || told(old) === told(entry)) return [];
    if (JSON.stringify(changes) !== JSON.stringify(earlier)) return [];
    return [
      {
        rule: 'change-told',
        file: entry.file,
        ...entry.at(['changes']),
        message: `this ${entry.kind} was changed, and its history does not say so`,
        fix: 'Add a line to "changes" with the day and what you corrected; it is published.',
        ...pagesOf(entry),
      },
    ];
  });
}

/** Returns the words of the errata that are new, or of which the history says something new. */
function erratumTold(before: Archive, now: Archive): string {
  const isNew = ({ id, data }: EntryOf<'erratum'>) =>
    JSON.stringify(before.errata.get(id)?.data.changes) !== JSON.stringify(data.changes);
  return [...now.errata.values()]
    .filter(isNew)
    .map(({ data }) => `${data.published} ${data.right}`)
    .join(' ');
}

/** Returns a problem for each place where a day or a count is another than before, and nothing says why. */
function placesNotTold(before: Archive, now: Archive, errata: string): Problem[] {
  return [...now.places.values()].flatMap((place) => {
    const [{ data }, old] = [place, before.places.get(place.id)?.data];
    const state = now.places.get(data.state)?.data.name;
    const isTold = [data.name, state].some((name) => name !== undefined && errata.includes(name));
    if (!old || isTold || data.reason !== old.reason || data.note !== old.note) return [];
    return (['activated', 'population'] as const)
      .filter((field) => old[field] !== undefined && old[field] !== data[field])
      .map((field) => ({
        rule: 'change-told',
        file: place.file,
        ...place.at([field]),
        message: `"${field}" of ${data.name} was ${old[field] ?? ''}, and nothing says why it is now ${data[field] ?? 'empty'}`,
        fix: 'Put it back if a row slipped; else say why in "reason" or "note", or in an erratum that names the place.',
      }));
  });
}

/**
 * Returns a problem for each cell of a table that no claim states and that is another one than before, while
 * nothing else in its row is, and no erratum names the table.
 */
function cellsNotTold(before: Archive, now: Archive, errata: string): Problem[] {
  return [...now.series.values()].flatMap((series) => {
    const old = before.series.get(series.id);
    const { id, file, rows, data } = series;
    if (!old || [`:${id}`, data.title].some((name) => errata.includes(name))) return [];
    const values = valueFields(series).map(({ name }) => name);
    const earlier = new Map(old.rows.map((row) => [periodOf(old, row), row]));
    return rows.flatMap((row) => {
      const was = (name: string) => earlier.get(periodOf(series, row))?.cells[name]?.text ?? '';
      const is = (name: string) => row.cells[name]?.text ?? '';
      const others = Object.keys(row.cells).filter((name) => !values.includes(name));
      if (is('claims') !== '' || others.some((name) => is(name) !== was(name))) return [];
      return values
        .filter((name) => was(name) !== '' && was(name) !== is(name))
        .map((name) => ({
          rule: 'change-told',
          file: csvBeside(file),
          line: row.line,
          column: row.cells[name]?.column ?? 1,
          message: `"${name}" of ${periodOf(series, row)} was ${was(name)}, and nothing says why it is now ${is(name) || 'empty'}`,
          fix: 'Put it back if a row slipped; else say in "reason" why, or name its other source, or write an erratum that names the table.',
        }));
    });
  });
}

/** Returns a problem for each number of the evidence that fell, and for its day if that went back. */
function evidenceFallen(before: Archive, { evidence }: Archive): Problem[] {
  const { counted, counts } = before.evidence.data;
  const { data } = evidence;
  const fallen = (Object.keys(counts) as (keyof typeof counts)[])
    .filter((of) => data.counts[of] < counts[of])
    .map((of) => ({ path: ['counts', of], was: counts[of], is: data.counts[of] }));
  const back = data.counted < counted ? [{ path: ['counted'], was: counted, is: data.counted }] : [];
  return [...fallen, ...back].map(({ path, was, is }) => ({
    rule: 'change-told',
    file: evidence.file,
    ...evidence.at(path),
    message: `"${path.at(-1) ?? ''}" was ${was} and is now ${is}; it may only rise`,
    fix: 'Put it back, or count again.',
  }));
}

/**
 * Returns a problem for what readers are told otherwise than in an earlier archive without being told that
 * it changed: a record with a history, the day or the population of a place, a cell that no claim states;
 * and for what may only rise and fell.
 */
export function changesNotTold(before: Archive, now: Archive): Problem[] {
  const errata = erratumTold(before, now);
  return [
    ...recordsNotTold(before, now),
    ...placesNotTold(before, now, errata),
    ...cellsNotTold(before, now, errata),
    ...evidenceFallen(before, now),
  ];
}
