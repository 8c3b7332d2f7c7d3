/** A town of the lists by which readers look for a county; 0 people where the number is not known. */
export interface Town {
  name: string;
  people: number;
  /** FIPS codes, the main one first. */
  counties: string[];
}

/** Returns the towns of a list as `data/places/towns.json` has it for a state, in its order. */
export function townsIn(list: string): Town[] {
  return list.split('; ').map((line) => {
    const [name = '', rest = ''] = line.split(': ');
    const [people, ...counties] = rest.split(' ');
    return { name, people: Number(people), counties };
  });
}
