import { perArchive, type Archive, type ClaimEntry, type EntryOf } from '../archive/index.ts';
import { idsLinked } from '../prose/link-target.ts';
import { blocksOf } from '../prose/blocks.ts';
import { textsOfEntry } from '../prose/prose-texts.ts';
import { timeCounted } from '../views/claims/claims.ts';
import { problemAt, type Check, type Report } from './check.ts';

/** What a claim of one figure says, for comparison; undefined where it has none or several. */
function onlyFigure(claim: ClaimEntry): string | undefined {
  const { data } = claim;
  const [figure, more] = data.figures ?? [];
  if (!figure || more || figure.measure === undefined) return undefined;
  const { value, min, max, qualifier, measure } = figure;
  return JSON.stringify([
    value,
    min,
    max,
    qualifier,
    measure,
    timeCounted(claim),
    [...(data.places ?? [])].sort(),
  ]);
}

/** Returns whether two claims give one value in one unit, and no measures that tell them apart. */
const haveOneFigure = (one: ClaimEntry, other: ClaimEntry): boolean =>
  (one.data.figures ?? []).some(({ value, unit, measure }) =>
    (other.data.figures ?? []).some(
      (figure) =>
        value !== undefined &&
        figure.value === value &&
        figure.unit === unit &&
        (measure ?? figure.measure) === (figure.measure ?? measure),
    ),
  );

/** Reports a claim that a dispute links, with a figure of one of its claims, and does not list. */
function examineUnlisted(
  archive: Archive,
  conflict: EntryOf<'conflict'>,
  spokenOf: Iterable<string>,
  report: Report,
): void {
  const { claims: ids } = conflict.data;
  const listed = ids.flatMap((id) => archive.claims.get(id) ?? []);
  for (const id of spokenOf) {
    const claim = ids.includes(id) ? undefined : archive.claims.get(id);
    const twin = claim && listed.find((one) => haveOneFigure(one, claim));
    if (!twin) continue;
    report.problem(
      problemAt(
        conflict,
        ['claims'],
        `the text leads to "${id}", which has a figure of "${twin.id}", and the list does not name it`,
        'Add it to the list, or give the two figures their measures if they count different things.',
      ),
    );
  }
}

/** The topics of the claims from each source. */
const topicsFrom = perArchive(({ claims }: Archive) => {
  const topics = new Map<string, Set<string>>();
  for (const { data, topic } of claims.values())
    for (const { id } of data.sources) topics.set(id, (topics.get(id) ?? new Set()).add(topic));
  return topics;
});

/** A dispute is of the topic of one of its claims, or of another claim from their sources. */
function examineTopic(archive: Archive, conflict: EntryOf<'conflict'>, report: Report): void {
  const { topic, claims: ids } = conflict.data;
  const claims = ids.flatMap((id) => archive.claims.get(id) ?? []);
  const near = claims.flatMap(({ data, topic: own }) => [
    own,
    ...data.sources.flatMap(({ id }) => [...(topicsFrom(archive).get(id) ?? [])]),
  ]);
  report.examined();
  if (claims.length === 0 || near.includes(topic)) return;
  const own = [...new Set(claims.map((claim) => claim.topic))].join(', ');
  report.problem(
    problemAt(
      conflict,
      ['topic'],
      `no claim of this dispute, nor one from their sources, is of the topic "${topic}"; they are of ${own}`,
      'Write the topic of its claims.',
    ),
  );
}

/** A dispute is one: its claims differ, and its text speaks of each. */
export const conflictContradicts: Check = {
  name: 'conflict-contradicts',
  description:
    'A dispute names each claim once and speaks of each, and names each of which it speaks that has a figure of another, its claims do not all say the same, its topic is that of a claim, its answer is shorter than its explanation, and no other dispute has the same ones.',
  check({ archive }, report) {
    const known = new Map<string, string>();
    for (const conflict of archive.conflicts.values()) {
      const { claims: ids, answer, explanation } = conflict.data;
      if (answer.length > explanation.length)
        report.problem(
          problemAt(
            conflict,
            ['answer'],
            'the answer is longer than the explanation',
            'Say in the answer in a sentence or two what can be said, and why in the explanation.',
          ),
        );
      examineTopic(archive, conflict, report);
      report.examined();
      for (const [i, id] of ids.entries())
        if (ids.indexOf(id) < i)
          report.problem(
            problemAt(
              conflict,
              ['claims', i],
              `"${id}" is named twice`,
              'Remove one, or name the other claim.',
            ),
          );
      const claims = ids.flatMap((id) => archive.claims.get(id) ?? []);
      const said = claims.map(onlyFigure);
      if (claims.length > 1 && said[0] !== undefined && said.every((one) => one === said[0]))
        report.problem(
          problemAt(
            conflict,
            ['claims'],
            'all of these claims have one figure for one thing: nothing is disputed',
            'Correct the claims, or remove the dispute.',
          ),
        );
      const spokenOf = new Set(
        textsOfEntry(archive, conflict)
          .flatMap(blocksOf)
          .flatMap(({ links }) => idsLinked(links, 'claim')),
      );
      examineUnlisted(archive, conflict, spokenOf, report);
      for (const [i, id] of ids.entries())
        if (!spokenOf.has(id) && archive.claims.has(id))
          report.problem(
            problemAt(
              conflict,
              ['claims', i],
              `the text of the dispute does not speak of "${id}"`,
              'Say in it what the claim says and link the words to it, or take it off the list.',
            ),
          );
      const key = [...ids].sort().join(' ');
      const other = known.get(key);
      if (other !== undefined)
        report.problem(
          problemAt(conflict, ['claims'], `"${other}" is a dispute of the same claims`, 'Make the two one.'),
        );
      known.set(key, conflict.id);
    }
  },
};
