import { perArchive, type Archive, type EntryOf } from '../archive/index.ts';
import { problemAt, type Check } from './check.ts';

type SourceEntry = EntryOf<'source'>;

/** So many sources of one name at one host, and so great a part of all there, make it its home. */
const fewest = 4;
const part = 0.8;

const bare = (name: string) => name.replace(/^The /, '');

/** Returns the field that names the paper, the site or the body in which a source is, and that name. */
function nameOf({ data }: SourceEntry): ['container-title' | 'publisher', string] | undefined {
  const { 'container-title': work, publisher } = data;
  if (work !== undefined) return ['container-title', bare(work)];
  return publisher === undefined ? undefined : ['publisher', bare(publisher)];
}

/** Returns the host of the address of a source, where it is that of its publisher. */
function hostOf({ data }: SourceEntry): string | undefined {
  const { URL: address = '', custom } = data;
  if (custom.readAt !== undefined || custom.officialUrl !== undefined || !URL.canParse(address))
    return undefined;
  return new URL(address).host.replace(/^www\./, '');
}

/** How many sources of each name there are at each host. */
const namesAt = perArchive(({ sources }: Archive) => {
  const hosts = new Map<string, Map<string, number>>();
  for (const source of sources.values()) {
    const [, name] = nameOf(source) ?? [];
    const host = hostOf(source);
    if (name === undefined || host === undefined) continue;
    const names = hosts.get(host) ?? new Map<string, number>();
    hosts.set(host, names.set(name, (names.get(name) ?? 0) + 1));
  }
  return hosts;
});

const lettersOf = (name: string) => (name.match(/\p{Lu}/gu) ?? []).join('').toLowerCase();

/** Returns whether the address of a source has a long word or the letters of a name. */
function isInAddress({ data }: SourceEntry, name: string): boolean {
  const parts = new Set((data.URL ?? '').toLowerCase().match(/[a-z\d]+/g));
  const words = name.toLowerCase().match(/[a-z\d]{5,}/g) ?? [];
  const letters = lettersOf(name.replace(/^(?:\p{Lu}\.)+ /u, ''));
  return parts.has(letters) || words.every((word) => data.URL?.toLowerCase().includes(word));
}

/** Returns whose home the host of a source is, where that is another one than its publisher. */
function ownerOf(archive: Archive, source: SourceEntry, name: string): string | undefined {
  const names = namesAt(archive).get(hostOf(source) ?? '');
  if (!names || (names.get(name) ?? 0) > 1 || isInAddress(source, name)) return undefined;
  const all = [...names.values()].reduce((sum, count) => sum + count, 0);
  return [...names].find(([, count]) => count >= fewest && count >= all * part)?.[0];
}

/** A publisher is not given an address at which another one is at home. */
export const publisherAtHome: Check = {
  name: 'publisher-at-home',
  description:
    'A lone source of a publisher is not at the host at which nearly all sources of another one are, unless it says where the copy was read, or what the official address is.',
  check({ archive }, report) {
    for (const source of archive.sources.values()) {
      report.examined();
      const [field, name] = nameOf(source) ?? [];
      const owner = name === undefined ? undefined : ownerOf(archive, source, name);
      if (field === undefined || owner === undefined || owner === name) continue;
      report.problem(
        problemAt(
          source,
          [field],
          `the other sources at ${hostOf(source) ?? ''} are of ${owner}, not of ${name ?? ''}`,
          'Correct the publisher or the address, or say under custom.readAt where the copy was read.',
        ),
      );
    }
  },
};
