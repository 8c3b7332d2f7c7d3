import { countySlug } from '../archive/index.ts';
import { countyFacts } from '../views/places/county-facts.ts';
import { siteArchive } from './load-site.ts';

/** Returns the addresses of the counties whose day is known, each with its FIPS code. */
export function countyPaths(): { params: { usps: string; county: string }; props: { fips: string } }[] {
  return [...countyFacts(siteArchive()).values()].map(({ county }) => ({
    params: { usps: county.state.toLowerCase(), county: countySlug(county.name) },
    props: { fips: county.fips },
  }));
}
