/** A town of the lists by which readers look for a county; 0 people where the number is not known. */
export interface Town {
  name: string;
  people: number;
  /** FIPS codes of the counties in which it lies, the main one first. */
  counties: string[];
  /** Those of the other counties into which ZIP codes of its name reach. */
  postal: string[];
}

/** What stands before the counties of its ZIP codes. */
const postalSign = '/';

/** Returns the towns of a list as `data/places/towns.json` has it for a state, in its order. */
export function townsIn(list: string): Town[] {
  return list.split('; ').map((line) => {
    const [name = '', rest = ''] = line.split(': ');
    const [people, ...codes] = rest.split(' ');
    const sign = codes.indexOf(postalSign);
    const [counties, postal] = sign < 0 ? [codes, []] : [codes.slice(0, sign), codes.slice(sign + 1)];
    return { name, people: Number(people), counties, postal };
  });
}

/** Returns the counties of a town and those into which ZIP codes of its name reach. */
export const allCountiesOf = ({ counties, postal }: Pick<Town, 'counties' | 'postal'>): string[] => [
  ...counties,
  ...postal,
];

/** Returns a town as it stands in a list. */
export const printTown = ({ name, people, counties, postal }: Town): string =>
  `${name}: ${[people, ...counties, ...(postal.length > 0 ? [postalSign, ...postal] : [])].join(' ')}`;
