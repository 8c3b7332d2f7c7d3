import { describe, expect, it } from 'vitest';
import { countySlug, getOrThrow } from '../../../src/archive/index.ts';
import { countedRows, isCounted } from '../../../src/views/claims/counted-rows.ts';
import { addressOfRow, rowInSource, sourcesOfRow } from '../../../src/views/places/rows.ts';
import { activatedCounties } from '../../../src/views/places/roll-out.ts';
import { archive } from '../../real-archive.ts';

const claims = [...archive.claims.values()];
const counted = claims.filter((claim) => isCounted(archive, claim));

describe('a claim counted in a data file', () => {
  it('leads to a file and, where it has a day, to the rows of that day', () => {
    const unled = claims.flatMap(({ id, data }) =>
      data.sources
        .filter(({ noPassage }) => noPassage === 'data')
        .filter((source) => !getOrThrow(archive.sources, source.id).data.custom.rows)
        .map((source) => `${id}: ${source.id}`),
    );
    expect(unled).toEqual([]);
    expect(counted.length).toBeGreaterThan(20);
    const dated = counted.filter(({ data }) => data.date !== undefined);
    expect(dated.filter((claim) => countedRows(archive, claim).length === 0)).toEqual([]);
  });

  it('has as many rows as it counts of a day', () => {
    for (const claim of counted)
      for (const { counted: place, value } of claim.data.figures ?? []) {
        if (!place || place.until || place.crosscheck) continue;
        const rows = countedRows(archive, claim)
          .filter(({ state }) => place.state === undefined || state.id === place.state)
          .flatMap(({ counties }) => counties);
        expect(`${claim.id}: ${rows.length}`).toBe(`${claim.id}: ${value}`);
      }
  });
});

describe('the row of a county', () => {
  const counties = activatedCounties(archive);

  it('has an address of its own on the page of its state', () => {
    const addresses = counties.map(({ fips }) => addressOfRow(archive, fips));
    expect(new Set(addresses).size).toBe(counties.length);
    const { name, state, fips } = counties[0] ?? { name: '', state: '', fips: '' };
    expect(addresses[0]).toBe(`places/${state.toLowerCase()}/#${countySlug(name)}`);
    expect(rowInSource(undefined, fips)).toBeUndefined();
  });

  it('is found in the source of its day, under the code that the source gives it', () => {
    for (const { fips } of counties) {
      const [day] = sourcesOfRow(archive, fips);
      expect(day?.name).toBe('day-row');
      const code = day?.source.data.custom.rows?.codes?.[fips] ?? fips;
      expect(day?.row).toContain(code);
    }
  });

  it('is in no source that has no row of it', () => {
    const without = counties.filter(({ fips, crosscheck }) => {
      const check = sourcesOfRow(archive, fips).find(({ name }) => name === 'check-row');
      return (check?.row === undefined) !== (crosscheck === 'not-listed');
    });
    expect(without).toEqual([]);
  });
});
