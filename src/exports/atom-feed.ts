import { generateAtomFeed } from 'feedsmith';
import { printDate } from '../dates/index.ts';
import { compareText, fill, language } from '../language/index.ts';
import { editionChanges, editionsOf, type EditionView } from '../views/editions.ts';
import { lessonsInOrder } from '../views/lessons/lessons.ts';
import { eventsInOrder } from '../views/timeline/timeline.ts';
import { firstSentence, plainText, plainTextOf } from '../prose/index.ts';
import { addressOf, type Archive, type EntryOf } from '../archive/index.ts';
import type { Edition } from './own-json.ts';
import { firstIdOf, permanentId } from './permanent-id.ts';
import type { AddressOfPage } from './structured-data.ts';

const { words } = language;
/** How many changes the feed holds, the newest ones. */
const most = 100;

/** Changes are dated by the day; a feed wants a time. */
const moment = (day: string) => `${day}T00:00:00Z`;

/** Returns the entry of an edition, which says how many records changed since the one before. */
function editionEntry(full: AddressOfPage, { entry, before, changes }: EditionView) {
  const { version } = entry.data;
  const count = (what: (typeof editionChanges)[number]) =>
    (changes ?? []).reduce((sum, change) => sum + change[what].length, 0);
  const counts = Object.fromEntries(editionChanges.map((what) => [what, count(what)]));
  return {
    id: `urn:uuid:${permanentId(`edition/${entry.id}`)}`,
    title: { value: fill(words.files.newEdition, { version }) },
    updated: moment(entry.id),
    published: moment(entry.id),
    links: [{ rel: 'alternate', type: 'text/html', href: full(addressOf('edition', entry.id)) }],
    summary: {
      value: before
        ? fill(words.files.editionSince, { ...counts, version: before.data.version })
        : words.files.firstEdition,
    },
  };
}

/** Returns what becomes an entry of a change of a record: where readers find it, and what it says. */
function tellRecord(archive: Archive, entry: EntryOf<'event' | 'lesson'>) {
  if (entry.kind === 'lesson') return { of: 'teach', categories: [], says: plainText(entry.data.summary) };
  const { tracks } = archive.vocabulary.data;
  return {
    of: 'timeline',
    categories: entry.data.tracks.map((term) => ({
      term,
      label: tracks.find(({ id }) => id === term)?.label ?? term,
    })),
    says: `${printDate(entry.data.date)}. ${plainTextOf(firstSentence(entry.tree))}`,
  };
}

/**
 * Returns the Atom feed of editions and of new and corrected events and lessons: an entry for each edition
 * and each change of a record, the newest first, dated by the day; without any it is as old as the edition.
 */
export function atomFeed(archive: Archive, full: AddressOfPage, edition: Edition): string {
  const { name, licence } = archive.site.data;
  const records = [...eventsInOrder(archive), ...lessonsInOrder(archive)];
  const changes = records.flatMap((entry) =>
    entry.data.changes.map((change, i) => ({ ...change, i, entry })),
  );
  const newest = changes.sort((a, b) => compareText(b.date, a.date) || b.i - a.i).slice(0, most);
  const editions = editionsOf(archive);
  const days = [newest[0]?.date ?? edition.date, ...editions.map(({ entry }) => entry.id)];
  return generateAtomFeed({
    id: `urn:uuid:${permanentId('timeline')}`,
    title: { value: fill(words.files.feedTitle, { name }) },
    subtitle: { value: words.files.feedSubtitle },
    updated: moment(days.reduce((last, day) => (day > last ? day : last))),
    authors: [{ name }],
    rights: { value: `${licence.data.title}, ${licence.data.path}` },
    links: [
      { rel: 'self', type: 'application/atom+xml', href: full('feed.xml') },
      { rel: 'alternate', type: 'text/html', href: full('timeline/') },
    ],
    entries: [
      ...editions.map((one) => editionEntry(full, one)),
      ...newest.map(({ date, what, i, entry }) => {
        const { of, categories, says } = tellRecord(archive, entry);
        return {
          id: `urn:uuid:${permanentId(`${of}/${firstIdOf(entry)}/${i + 1}`)}`,
          title: {
            value: fill(i === 0 ? words.files.newRecord : words.files.changedRecord, {
              title: plainText(entry.data.title),
            }),
          },
          updated: moment(date),
          published: moment(date),
          links: [{ rel: 'alternate', type: 'text/html', href: full(addressOf(entry.kind, entry.id)) }],
          categories,
          summary: { value: i === 0 ? says : `${plainText(what)} ${says}` },
        };
      }),
    ].sort((a, b) => compareText(b.updated, a.updated)),
  });
}
