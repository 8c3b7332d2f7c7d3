import { perArchive, type Archive, type EntryOf } from '../../archive/index.ts';
import { escapeSource } from '../../language/index.ts';
import { allWordsOf } from '../claims/all-words.ts';

/** What is written and spoken by the staff of a paper or a station, under its name. */
const newsTypes = ['article-newspaper', 'article-magazine', 'broadcast'];

/** Shorter names may be words of another kind. */
const shortest = 3;

const bare = (name: string) => name.replace(/^The /, '');
const initialsOf = (name: string) => (name.match(/\p{Lu}/gu) ?? []).join('');

/** Returns the names of the bodies of a source: its author, its publisher, the work it stands in. */
function namesOf(archive: Archive, id: string): string[] {
  const source = archive.sources.get(id)?.data;
  const authors = source?.author?.map(({ literal }) => literal) ?? [];
  return [source?.publisher, source?.['container-title'], ...authors].flatMap((name) =>
    name === undefined ? [] : bare(name),
  );
}

/** Returns the sources in the name of whose author, publisher or work a name stands. */
export const sourcesBy = (archive: Archive, name: string): EntryOf<'source'>[] =>
  [...archive.sources.values()].filter(({ id }) => namesOf(archive, id).some((one) => one.includes(name)));

function hostOf(archive: Archive, id: string): string | undefined {
  const { URL: address = '' } = archive.sources.get(id)?.data ?? {};
  return URL.canParse(address) ? new URL(address).host : undefined;
}

/** The bodies whose names sources give: where each publishes, and whether it only publishes news. */
export const bodiesOf = perArchive((archive: Archive) => {
  const bodies = new Map<string, { hosts: Set<string | undefined>; isNews: boolean }>();
  for (const { id, data } of archive.sources.values())
    for (const name of namesOf(archive, id)) {
      if (name.length < shortest) continue;
      const body = bodies.get(name) ?? { hosts: new Set(), isNews: true };
      body.hosts.add(hostOf(archive, id));
      body.isNews &&= newsTypes.includes(data.type);
      bodies.set(name, body);
    }
  const names = [...bodies.keys()].sort((a, b) => b.length - a.length).map(escapeSource);
  // "ACLU of Iowa" is another body.
  const form = new RegExp(
    `(?<![\\p{L}\\d’-])(?:${names.join('|') || '(?!)'})(?![\\p{L}\\d-]| of \\p{Lu})`,
    'gu',
  );
  return { bodies, form };
});

/** Returns whether a name is one of these sources: it stands in one, whole or by initials, or its site. */
export function isOneOf(archive: Archive, name: string, ids: readonly string[]): boolean {
  const sources = ids.flatMap((id) => archive.sources.get(id) ?? []);
  if (sources.some((source) => allWordsOf(source).includes(name))) return true;
  const own = ids.flatMap((id) => namesOf(archive, id));
  const initials = initialsOf(name);
  if (own.some((one) => one === initials || initialsOf(one) === name)) return true;
  return ids.some((id) => bodiesOf(archive).bodies.get(name)?.hosts.has(hostOf(archive, id)));
}
