import type { APIRoute } from 'astro';
import { countryMap } from '../../maps/country.ts';
import { packPlaces } from '../../views/places/place-index.ts';
import { statesInOrder } from '../../views/places/places.ts';
import { siteArchive } from '../../site/load-site.ts';

/** What the finder of places and the map fetch once they are used. */
export const GET: APIRoute = () => {
  const archive = siteArchive();
  const counties = countryMap(archive).days.flatMap(({ day, counties: own }) =>
    own.map(({ county, rings, square }) => ({ place: county, day, rings: square ? -1 : rings })),
  );
  const packed = packPlaces(
    statesInOrder(archive).map(({ data }) => data),
    counties.sort((a, b) => Number(a.place.fips) - Number(b.place.fips)),
  );
  return new Response(`${JSON.stringify(packed)}\n`, { headers: { 'content-type': 'application/json' } });
};
