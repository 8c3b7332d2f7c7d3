import { language } from '../../language/index.ts';
import { addressOfPlace, countySlug, getOrThrow, type Archive, type EntryOf } from '../../archive/index.ts';
import { rowsOfCounties } from './place-words.ts';

/** Returns the address of the row of a county in the table of its state: `places/tx/#harris-county`. */
export function addressOfRow(archive: Archive, fips: string): string {
  const { state, name } = getOrThrow(archive.places, fips).data;
  return `${addressOfPlace(archive, state)}#${countySlug(name)}`;
}

/** Returns where the row of a county is in a source, in words; undefined where the source has no such row. */
export function rowInSource(source: EntryOf<'source'> | undefined, fips: string): string | undefined {
  const { rows } = source?.data.custom ?? {};
  const code = rows?.codes?.[fips];
  return rows && code !== null ? rows.place.replace('{code}', code ?? fips) : undefined;
}

/** Returns where the row of any county is in a source, in words; undefined where it has no rows. */
export function rowOfAny({ data }: EntryOf<'source'>): string | undefined {
  return data.custom.rows?.place.replace('{code}', language.words.sources.anyCode);
}

/** Returns the sources of a county's day, of its check, and of its people, as far as there are any. */
export function sourcesOfRow(
  archive: Archive,
  fips: string,
): { name: (typeof rowsOfCounties)[number]; source: EntryOf<'source'>; row: string | undefined }[] {
  const { secondSource, peopleSource } = archive.site.data;
  const ids = [archive.places.get(fips)?.data.source, secondSource, peopleSource];
  return rowsOfCounties.flatMap((name, i) => {
    const source = archive.sources.get(ids[i] ?? '');
    return source ? [{ name, source, row: rowInSource(source, fips) }] : [];
  });
}
