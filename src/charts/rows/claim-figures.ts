import { compareDates, dateOf } from '../../dates/index.ts';
import { whenOf } from '../../views/claims/claims.ts';
import { publisherOf } from '../../views/sources/source-label.ts';
import { printFigure } from '../../quantities/index.ts';
import type { ClaimEntry, Archive } from '../../archive/index.ts';
import type { Figure } from '../../kinds/index.ts';

/** A number that a claim states. */
export interface ClaimFigure {
  claim: ClaimEntry;
  figure: Figure & { value: number };
}

const hasValue = (figure: Figure): figure is ClaimFigure['figure'] => figure.value !== undefined;

/** Returns the claims of a list of ids that the Record has, in the order of the list. */
export function claimsOf(archive: Archive, ids: readonly string[]): ClaimEntry[] {
  return ids.flatMap((id) => archive.claims.get(id) ?? []);
}

/** Returns the figure of a claim, by its key where it has several; undefined where it states no single number. */
function figureOf(claim: ClaimEntry | undefined, key?: string): ClaimFigure['figure'] | undefined {
  return claim?.data.figures?.filter(hasValue).find((figure) => figure.key === key);
}

/** Returns the numbers of a measure in the order of the dates or periods of their claims. */
export function figuresOf(archive: Archive, measure: string): ClaimFigure[] {
  return [...archive.claims.values()]
    .flatMap((claim) => (claim.data.figures ?? []).filter(hasValue).map((figure) => ({ claim, figure })))
    .filter(({ claim, figure }) => figure.measure === measure && whenOf(claim) !== undefined)
    .sort(
      (a, b) =>
        compareDates(dateOf(whenOf(a.claim) ?? ''), dateOf(whenOf(b.claim) ?? '')) ||
        a.figure.value - b.figure.value,
    );
}

/** Returns the ids of a claim's sources, as a cell holds them. */
export function sourcesCell({ data }: ClaimEntry): string {
  return data.sources.map(({ id }) => id).join(' ');
}

/** Returns who published the first source of a claim. */
export function publisherOfClaim(archive: Archive, { data }: ClaimEntry): string {
  const source = archive.sources.get(data.sources[0]?.id ?? '');
  return source ? publisherOf(source.data) : '';
}

/** A number that a claim states for a time, with the words that a chart has for it. */
export interface Amount<W extends string = string> {
  words: W;
  when: string;
  value: number;
  qualifier: string | null;
  publisher: string;
  claim: string;
  source: string;
}

/** Returns the numbers of claims, listed with the words that a chart has for them; a claim that the Record lacks, or that has no number or no time, is left out. */
export function amountsOf<W extends string>(
  archive: Archive,
  list: readonly (readonly [id: string, words: W])[],
): Amount<W>[] {
  return list.flatMap(([id, words]): Amount<W>[] => {
    const claim = archive.claims.get(id);
    const figure = figureOf(claim);
    const when = claim?.data.period ?? claim?.data.date;
    if (!claim || !figure || when === undefined) return [];
    const who = { publisher: publisherOfClaim(archive, claim), claim: id, source: sourcesCell(claim) };
    return [{ words, when, value: figure.value, qualifier: figure.qualifier ?? null, ...who }];
  });
}

/** Returns a number in words with the word that hedges it: "more than 30 percent". */
export function printAmount(value: number, unit: string, qualifier: string | null): string {
  return printFigure({ value, unit, qualifier: (qualifier ?? undefined) as Figure['qualifier'] });
}
