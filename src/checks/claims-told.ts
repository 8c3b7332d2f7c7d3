import type { Archive, Entry, EntryOf, Path } from '../archive/index.ts';
import { blocksOf } from '../prose/blocks.ts';
import { idsLinked } from '../prose/link-target.ts';
import { textsOfEntry } from '../prose/prose-texts.ts';
import { problemAt, type Check, type Report } from './check.ts';

/** A claim that a record lists as one on which its text, or a part of it, rests. */
interface Listed {
  entry: EntryOf<'event' | 'erratum' | 'number' | 'lesson'>;
  path: Path;
  id: string;
  /** The texts that are to speak of it: those whose path begins so. */
  part: Path;
}

const listed = (entry: Listed['entry'], path: Path, ids: readonly string[], part: Path = []): Listed[] =>
  ids.map((id, i) => ({ entry, path: [...path, i], id, part }));

function listedClaims({ events, numbers, lessons }: Archive): Listed[] {
  return [
    ...[...events.values()].map((entry) => ({
      entry,
      path: ['dateFrom'],
      id: entry.data.dateFrom,
      part: [],
    })),
    ...[...numbers.values()].flatMap((entry) => [
      { entry, path: ['origin'], id: entry.data.origin, part: [] },
      ...listed(entry, ['others'], entry.data.others),
    ]),
    ...[...lessons.values()].flatMap((entry) =>
      entry.data.documents.flatMap(({ claims }, i) => {
        const part = ['documents', i];
        return listed(entry, [...part, 'claims'], claims, part);
      }),
    ),
  ];
}

/** Returns the claims to which the texts of a record, or of a part of it, link. */
function claimsLinked(archive: Archive, entry: Entry, part: Path = []): Set<string> {
  const texts = textsOfEntry(archive, entry).filter(({ path }) => part.every((key, i) => path[i] === key));
  const links = texts.flatMap(blocksOf).flatMap((block) => block.links);
  return new Set(idsLinked(links, 'claim'));
}

/** The event and the number that a document of a lesson names tell of a claim of it. */
function examineDocuments(archive: Archive, report: Report): void {
  for (const lesson of archive.lessons.values()) {
    for (const [i, { event, number, claims }] of lesson.data.documents.entries()) {
      const named = { event: archive.events.get(event ?? ''), number: archive.numbers.get(number ?? '') };
      for (const [field, entry] of Object.entries(named)) {
        if (!entry) continue;
        report.examined();
        const told = claimsLinked(archive, entry);
        if (claims.some((id) => told.has(id))) continue;
        report.problem(
          problemAt(
            lesson,
            ['documents', i, field],
            `the ${field} "${entry.id}" tells of no claim of this document`,
            `Name the ${field} that tells what the document says, or leave it out.`,
          ),
        );
      }
    }
  }
}

/** The finding on a claim lists each claim that its reasons link. */
function examineVerdicts(archive: Archive, report: Report): void {
  for (const entry of archive.claims.values()) {
    const { verdict } = entry.data;
    for (const id of verdict ? claimsLinked(archive, entry, ['verdict']) : []) {
      report.examined();
      if (id === entry.id || verdict?.decidedBy.includes(id)) continue;
      report.problem(
        problemAt(
          entry,
          ['verdict', 'decidedBy'],
          `the reasons of the finding link "${id}", which is not in this list`,
          'Add it to the list, or link the claim that is meant.',
        ),
      );
    }
  }
}

/** An erratum lists each claim that its text links. */
function examineErrata(archive: Archive, report: Report): void {
  for (const entry of archive.errata.values()) {
    const { claims } = entry.data;
    for (const id of claimsLinked(archive, entry)) {
      report.examined();
      if (claims.includes(id)) continue;
      report.problem(
        problemAt(
          entry,
          ['claims'],
          `the text links "${id}", which is not in this list`,
          'Add it to the list, or link the claim that is meant.',
        ),
      );
    }
  }
}

/** What a record rests on its text tells, and an error is shown by the claims that its text names. */
export const claimsTold: Check = {
  name: 'claims-told',
  description:
    'The text of an event links the claim of its date, that of a number the claims in which it comes, that of a lesson’s document its claims, and one of these that of the event or number beside it; an erratum, and the finding on a claim, list each claim that their text links.',
  check({ archive }, report) {
    for (const { entry, path, id, part } of listedClaims(archive)) {
      report.examined();
      if (!archive.claims.has(id) || claimsLinked(archive, entry, part).has(id)) continue;
      report.problem(
        problemAt(
          entry,
          path,
          `the text does not speak of "${id}"`,
          'Say in it what the claim says and link the words to it, or name the claim that the text links.',
        ),
      );
    }
    examineDocuments(archive, report);
    examineVerdicts(archive, report);
    examineErrata(archive, report);
  },
};
