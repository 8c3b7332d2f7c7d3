import { printDate } from '../../dates/index.ts';
import { fill, language } from '../../language/index.ts';
import { addressOf, type Archive, type EntryOf } from '../../archive/index.ts';
import type { Edition } from '../own-json.ts';
import type { AddressOfPage } from '../structured-data.ts';

/** Returns what the foot of a file of a lesson says: the Record, its edition, and where the lesson is. */
export function footOf(
  archive: Archive,
  lesson: EntryOf<'lesson'>,
  edition: Edition,
  full: AddressOfPage,
): string {
  return fill(language.words.lessons.sheetFoot, {
    name: archive.site.data.name,
    version: edition.version,
    date: printDate(edition.date),
    address: full(addressOf('lesson', lesson.id)),
  });
}
