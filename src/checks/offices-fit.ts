import { perArchive, type Archive, type ClaimEntry } from '../archive/index.ts';
import { language } from '../language/index.ts';
import { blocksOf, type Block, type BlockLink } from '../prose/blocks.ts';
import { idsLinked } from '../prose/link-target.ts';
import { proseTexts, type ProseText } from '../prose/prose-texts.ts';
import { linksAround } from '../prose/sentences.ts';
import { problemAt, problemIn, type Check, type Report } from './check.ts';

const { holder, heldByMany, ofParty, possessive } = language.sentences;

/** An office that a text gives a person, and where the name begins. */
interface Held {
  office: string;
  name: string;
  /** The last part of the name, by which texts call a person later on. */
  last: string;
  index: number;
}

/** Returns the persons whom a text names with an office. */
const heldIn = (text: string): Held[] =>
  [...text.matchAll(holder)].map(({ index, 1: office = '', 2: words = '' }) => {
    const name = words.replace(possessive, '');
    return { office, name, last: name.slice(name.lastIndexOf(' ') + 1), index };
  });

/** The persons whom each statement names with an office. */
const heldInStatements = perArchive(
  ({ claims }: Archive) =>
    new Map([...claims.values()].map((claim) => [claim, heldIn(claim.data.statement)])),
);

const claimsAt = (archive: Archive, links: readonly BlockLink[]): ClaimEntry[] =>
  idsLinked(links, 'claim').flatMap((id) => archive.claims.get(id) ?? []);

/**
 * Returns what the claims of a text say of an office that the text gives a person; undefined where it fits.
 */
function otherwise(archive: Archive, block: Block, { office, last, index }: Held): string | undefined {
  const heldBy = (claim: ClaimEntry) => heldInStatements(archive).get(claim) ?? [];
  const own = claimsAt(archive, block.links).flatMap(heldBy);
  const offices = own.filter((one) => one.last === last).map((one) => one.office);
  if (offices.length > 0 && !offices.includes(office)) return `${offices[0] ?? ''} ${last}`;
  if (heldByMany.test(office)) return undefined;
  return claimsAt(archive, linksAround(block, index))
    .filter(({ data }) => !data.statement.includes(last))
    .flatMap(heldBy)
    .filter((one) => one.office === office)
    .map(({ name }) => `${office} ${name}`)[0];
}

function examineText(archive: Archive, text: ProseText, report: Report): void {
  for (const block of blocksOf(text)) {
    if (block.links.length === 0) continue;
    for (const held of heldIn(block.text)) {
      report.examined();
      const other = otherwise(archive, block, held);
      if (other === undefined) continue;
      report.problem(
        problemIn(
          text,
          block.offsetAt(held.index),
          `"${held.office} ${held.name}" is "${other}" in a claim that this text names`,
          'Correct the name or the office, here or in the claim.',
        ),
      );
    }
  }
}

/** In the statements of one year a person has one office. */
function examineStatements(archive: Archive, report: Report): void {
  const known = new Map<string, { office: string; id: string }>();
  for (const [claim, persons] of heldInStatements(archive)) {
    const [year] = /\d{4}/.exec(claim.data.date ?? claim.data.period ?? '') ?? [];
    report.examined();
    if (year === undefined) continue;
    for (const { office, name } of persons) {
      const key = `${name} ${year}`;
      const first = known.get(key);
      if (!first) known.set(key, { office, id: claim.id });
      else if (first.office !== office)
        report.problem(
          problemAt(
            claim,
            ['statement'],
            `${name} is ${office} here, and ${first.office} in "${first.id}", which is of the same year`,
            'Correct the office in one of the two.',
          ),
        );
    }
  }
}

/** A person is of one party in all texts. */
function examineParties(archive: Archive, report: Report): void {
  const known = new Map<string, { party: string; file: string }>();
  for (const text of proseTexts(archive)) {
    for (const block of blocksOf(text)) {
      for (const { index, 1: name = '', 2: party = '' } of block.text.matchAll(ofParty)) {
        report.examined();
        const first = known.get(name);
        if (!first) known.set(name, { party, file: text.file });
        else if (first.party !== party)
          report.problem(
            problemIn(
              text,
              block.offsetAt(index),
              `${name} is a ${party} here, and a ${first.party} in ${first.file}`,
              'Correct the party in one of the two.',
            ),
          );
      }
    }
  }
}

/** A person has the office that the claims of a text give, and one a year. */
export const officesFit: Check = {
  name: 'offices-fit',
  description:
    'A person whom a text names with an office has that office in the claims that it names, and no one else has it there; a person has one office in the statements of a year, and one party in all texts.',
  check({ archive }, report) {
    for (const text of proseTexts(archive))
      if (text.entry.kind !== 'claim' || text.path[0] !== 'statement') examineText(archive, text, report);
    examineStatements(archive, report);
    examineParties(archive, report);
  },
};
