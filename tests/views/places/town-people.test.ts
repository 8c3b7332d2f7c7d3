import { describe, expect, it } from 'vitest';
import { townPeople } from '../../../src/views/places/town-people.ts';
import { archive } from '../../real-archive.ts';

const peopleOf = new Map([
  ['90001', 1000],
  ['90003', 500],
]);

describe('the people of a town', () => {
  it('are kept where its counties can hold them, and where it grew', () => {
    expect(townPeople(900, ['90001'], peopleOf)).toBe(900);
    expect(townPeople(1200, ['90001'], peopleOf)).toBe(1200);
    expect(townPeople(2500, ['90001', '90003'], peopleOf)).toBe(2500);
  });

  it('are not known where the number is that of a larger area', () => {
    expect(townPeople(5800, ['90001'], peopleOf)).toBe(0);
    expect(townPeople(2500, ['90001', '90001'], peopleOf)).toBe(0);
  });

  it('are so in the file, but for a city whose other counties are among the other names', () => {
    const counted = new Map(
      [...archive.places.values()].map(({ data }) => [data.fips, data.population ?? 0] as const),
    );
    const { nicknames } = archive.names.data;
    const tooMany = Object.values(archive.towns.data.towns)
      .flatMap((list) => list.split('; '))
      .filter((line) => {
        const [name = '', rest = ''] = line.split(': ');
        const [people, ...counties] = rest.split(' ');
        const more = nicknames.find(({ names }) => names[0] === name)?.places ?? [];
        return townPeople(Number(people), [...counties, ...more], counted) !== Number(people);
      });
    expect(tooMany).toEqual([]);
  });
});
