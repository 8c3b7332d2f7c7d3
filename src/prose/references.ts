import { periodOf } from '../views/series/series-view.ts';
import {
  getOrThrow,
  type ClaimEntry,
  type Archive,
  type SeriesEntry,
  type EntryOf,
} from '../archive/index.ts';

/** One source as a reference names it, with the place in it where known. */
export interface CitedSource {
  source: EntryOf<'source'>;
  locator?: string;
  /** Whether it is the origin of the statement and was read. */
  primary?: boolean;
}

/** A numbered reference of a page: a claim or a row of a series, and who says so. */
export interface Reference {
  number: number;
  /** `claim-<id>` or `series-<id>-<period>`: the part of element ids that names it. */
  slug: string;
  claim?: ClaimEntry;
  series?: { entry: SeriesEntry; period: string };
  sources: CitedSource[];
  /** How often the page refers to it; each place has the id `ref-<number>-<k>`. */
  uses: number;
}

/** Numbers the references of one page in the order in which they are first used. */
export class References {
  readonly #byKey = new Map<string, Reference>();
  readonly #record: Archive;
  #definitions = 0;
  readonly #paragraphs = new Map<string, number>();

  constructor(archive: Archive) {
    this.#record = archive;
  }

  /** Returns the id of the next definition of the page; texts that share a page never share an id. */
  definition(term: string): string {
    this.#definitions += 1;
    return `term-${term}-${this.#definitions}`;
  }

  /**
   * Returns the id of a paragraph that first names a claim or a row; a second paragraph that does has a
   * number behind it.
   */
  paragraph(slug: string): string {
    const uses = (this.#paragraphs.get(slug) ?? 0) + 1;
    this.#paragraphs.set(slug, uses);
    return uses === 1 ? `says-${slug}` : `says-${slug}-${uses}`;
  }

  /** Returns the references so far, by number. */
  get list(): Reference[] {
    return [...this.#byKey.values()];
  }

  #use(slug: string, make: () => Omit<Reference, 'number' | 'slug' | 'uses'>): Reference {
    let reference = this.#byKey.get(slug);
    if (!reference)
      this.#byKey.set(slug, (reference = { number: this.#byKey.size + 1, slug, uses: 0, ...make() }));
    reference.uses += 1;
    return reference;
  }

  /** Returns the reference to a claim, one use counted more. */
  claim(id: string): Reference {
    return this.#use(`claim-${id}`, () => {
      const claim = getOrThrow(this.#record.claims, id);
      return { claim, sources: sourcesOfClaim(this.#record, claim) };
    });
  }

  /** Returns the reference to the row of a series, one use counted more. */
  row(id: string, period: string): Reference {
    return this.#use(`series-${id}-${period}`, () => {
      const entry = getOrThrow(this.#record.series, id);
      return { series: { entry, period }, sources: sourcesOfRow(this.#record, entry, period) };
    });
  }
}

/**
 * Returns the sources of a claim, in order; of a computed claim without sources, those of the claims that it
 * is computed of.
 */
export function sourcesOfClaim(
  archive: Archive,
  claim: ClaimEntry,
  within: ReadonlySet<string> = new Set(),
): CitedSource[] {
  const own = claim.data.sources.map(({ id, locator, primary }) => ({
    source: getOrThrow(archive.sources, id),
    primary,
    ...(locator && { locator }),
  }));
  if (own.length > 0 || within.has(claim.id)) return own;
  const parts = (claim.data.from ?? []).map((ref) => getOrThrow(archive.claims, ref.split('#')[0] ?? ''));
  const all = parts.flatMap((part) => sourcesOfClaim(archive, part, new Set([...within, claim.id])));
  return [...new Map(all.map((cited) => [`${cited.source.id} ${cited.locator ?? ''}`, cited])).values()];
}

/** Returns the sources that a row of a series names, in order. */
function sourcesOfRow(archive: Archive, entry: SeriesEntry, period: string): CitedSource[] {
  const row = entry.rows.find((r) => periodOf(entry, r) === period);
  const ids = row?.cells['source']?.text.split(' ').filter(Boolean) ?? [];
  return ids.map((id) => ({ source: getOrThrow(archive.sources, id) }));
}
