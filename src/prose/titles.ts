import { allEntries, type AnyEntry, type Archive, type Path } from '../archive/index.ts';
import { plainText } from './plain-text.ts';

/** A title as readers see it, and the way to it. */
interface Title {
  entry: AnyEntry;
  path: Path;
  text: string;
}

function titlesIn(entry: AnyEntry): Title[] {
  if (entry.kind === 'source' || entry.kind === 'place' || entry.kind === 'claim') return [];
  // A chart has several titles; those with places for values are as long as their values.
  return ['title', 'question'].flatMap((field) => {
    const value: unknown = Reflect.get(entry.data, field);
    const titles = Array.isArray(value)
      ? value.map((title: unknown, i) => ({ title, path: [field, i] }))
      : [{ title: value, path: [field] }];
    return titles.flatMap(({ title, path }) =>
      typeof title === 'string' && !title.includes('{') ? [{ entry, path, text: plainText(title) }] : [],
    );
  });
}

/** Returns the titles of records, those of charts among them; titles of sources are their authors'. */
export function titlesOf(archive: Archive): Title[] {
  return allEntries(archive).flatMap(titlesIn);
}
