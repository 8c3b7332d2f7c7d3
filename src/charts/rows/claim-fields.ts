import { getOrThrow, type Archive, type ClaimEntry } from '../../archive/index.ts';
import type { Figure } from '../../kinds/index.ts';
import { publisherOf } from '../../views/sources/source-label.ts';
import { idsCell } from '../chart.ts';

/** A figure that holds one number. */
export type NumberFigure = Figure & { value: number };

/** Returns whether a figure holds one number. */
export function hasNumber(figure: Figure): figure is NumberFigure {
  return figure.value !== undefined;
}

/** Returns the figures of a claim that hold one number. */
export function figuresWithNumber(claim: ClaimEntry | undefined): NumberFigure[] {
  return (claim?.data.figures ?? []).filter(hasNumber);
}

/** Returns the ids of the sources of claims, each once, as a cell holds them. */
export function sourcesCell(claims: readonly ClaimEntry[]): string | null {
  return idsCell(claims.flatMap(({ data }) => data.sources.map(({ id }) => id)));
}

/** Returns who published the first source of a claim. */
export function publisherOfClaim(archive: Archive, { data }: ClaimEntry): string {
  const [source] = data.sources;
  return source ? publisherOf(getOrThrow(archive.sources, source.id).data) : '';
}
