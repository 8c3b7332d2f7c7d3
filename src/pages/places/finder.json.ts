import type { APIRoute } from 'astro';
import { countryMap } from '../../maps/country.ts';
import { packPlaces } from '../../model/place-index.ts';
import { statesInOrder } from '../../model/places.ts';
import { siteRecord } from '../../site/load-site.ts';

/** What the finder of places and the map fetch once they are used. */
export const GET: APIRoute = () => {
  const record = siteRecord();
  const counties = countryMap(record).days.flatMap(({ day, counties: own }) =>
    own.map(({ county, rings, square }) => ({ place: county, day, rings: square ? -1 : rings })),
  );
  const packed = packPlaces(
    statesInOrder(record).map(({ data }) => data),
    counties.sort((a, b) => Number(a.place.fips) - Number(b.place.fips)),
  );
  return new Response(`${JSON.stringify(packed)}\n`, { headers: { 'content-type': 'application/json' } });
};
