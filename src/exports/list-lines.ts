import { printDate } from '../dates/index.ts';
import { plainText } from '../prose/index.ts';
import { addressOf, type Archive } from '../archive/index.ts';
import { speakersOfClaim, yearOfClaim } from '../views/claims/claim-facets.ts';
import { compareClaims, whenOf } from '../views/claims/claims.ts';
import { facetValuesOfSource } from '../views/sources/source-facets.ts';
import { compareIssued, printIssued, publisherOf, titleOf } from '../views/sources/source-label.ts';

/**
 * A line of a list that a script filters: where it leads, its words, what stands behind them, and the values
 * by which it is chosen, those of one kind joined by spaces.
 */
interface ListLine {
  to: string;
  words: string;
  note: string;
  values: { [kind: string]: string };
}

const joined = (values: { readonly [kind: string]: readonly string[] }) =>
  Object.fromEntries(Object.entries(values).map(([kind, own]) => [kind, own.join(' ')]));

/** Returns a line for each claim, by date. */
export function linesOfClaims(archive: Archive): ListLine[] {
  return [...archive.claims.values()].sort(compareClaims).map((claim) => {
    const when = whenOf(claim);
    const { standing, statement } = claim.data;
    return {
      to: addressOf('claim', claim.id),
      words: plainText(statement),
      note: [standing, ...(when === undefined ? [] : [printDate(when)])].join(', '),
      values: joined({
        topic: [claim.topic],
        standing: [standing],
        speaker: speakersOfClaim(archive, claim),
        year: [yearOfClaim(claim)],
      }),
    };
  });
}

/** Returns a line for each source, by the day on which it was published. */
export function linesOfSources(archive: Archive): ListLine[] {
  return [...archive.sources.values()].sort(compareIssued).map((source) => ({
    to: addressOf('source', source.id),
    words: titleOf(source.data),
    note: `${publisherOf(source.data)}, ${printIssued(source.data)}`,
    values: joined(facetValuesOfSource(archive, source)),
  }));
}
