import type { IndexedPlace } from '../views/places/place-index.ts';
import { countiesOfDay, isDirection, isWithin, nextCounty, type ShownCounty } from './county-shapes.ts';
import { addressOfPlace, fullName, loadPlaces } from './load-places.ts';
import { makeLink } from './make.ts';
import type { Step } from './map-days.ts';
import { fillWith, printDay, wordsOf } from './words.ts';

/**
 * Names the county under the pointer, at a tap or where the arrow keys have walked, and leads to its page.
 */
export function connectCounties(map: HTMLElement, svg: SVGSVGElement, steps: readonly Step[]): void {
  const stage = map.querySelector<HTMLElement>('.stage');
  const told = map.querySelector('.told-county');
  const base = map.getAttribute('base') ?? '';
  const words = wordsOf(map, ['county', 'label']);
  const marker = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  marker.setAttribute('class', 'marker');
  svg.append(marker);
  const byDay = new Map<string, ShownCounty[]>();
  let places: Map<string | undefined, IndexedPlace[]> | undefined;
  let chosen: ShownCounty | undefined;

  const load = async () => {
    places ??= Map.groupBy(
      (await loadPlaces(map.getAttribute('index') ?? '')).filter(({ county }) => county),
      ({ day }) => day,
    );
    return places;
  };
  const countiesOn = (day: string): ShownCounty[] => {
    const known = byDay.get(day);
    if (known || !places) return known ?? [];
    const [outlines, squares] =
      steps.find((step) => step.day === day)?.shapes.map((shape) => shape.getAttribute('d') ?? '') ?? [];
    const counties = countiesOfDay(places.get(day) ?? [], outlines ?? '', squares ?? '');
    byDay.set(day, counties);
    return counties;
  };
  const name = (county: ShownCounty | undefined) => {
    if (county === chosen) return;
    chosen = county;
    marker.setAttribute('d', county?.path ?? '');
    if (!county) {
      told?.replaceChildren();
      return;
    }
    told?.replaceChildren(
      ...fillWith(words.county, {
        county: makeLink(addressOfPlace(base, county.place), fullName(county.place)),
        day: printDay(county.place.day ?? ''),
      }),
    );
  };
  const countyAt = ({ clientX, clientY, target }: MouseEvent): ShownCounty | undefined => {
    const day = target instanceof SVGPathElement ? target.dataset['day'] : undefined;
    const matrix = svg.getScreenCTM()?.inverse();
    if (!matrix) return undefined;
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix);
    const fits = (county: ShownCounty) => isWithin(county, x, y);
    return day === undefined ? (chosen && fits(chosen) ? chosen : undefined) : countiesOn(day).find(fits);
  };
  const visit = ({ place }: ShownCounty) => (location.href = addressOfPlace(base, place));

  svg.addEventListener('pointermove', (event) => {
    if (event.pointerType !== 'mouse') return;
    void load().then(
      () => name(countyAt(event)),
      () => undefined,
    );
  });
  let touched = false;
  svg.addEventListener('pointerdown', ({ pointerType }) => (touched = pointerType !== 'mouse'));
  svg.addEventListener('click', (event) => {
    void load().then(
      () => {
        const county = countyAt(event);
        // A finger first reads the name; a second touch of the same county goes there.
        if (county && (!touched || county === chosen)) visit(county);
        else name(county);
      },
      () => undefined,
    );
  });
  if (!stage) return;
  stage.tabIndex = 0;
  stage.setAttribute('role', 'application');
  stage.setAttribute('aria-label', words.label);
  stage.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && chosen) visit(chosen);
    else if (event.key === 'Escape') name(undefined);
    else if (isDirection(event.key)) {
      event.preventDefault();
      const { key } = event;
      void load().then(
        () => {
          const all = steps.flatMap(({ day }) => countiesOn(day));
          name(chosen ? (nextCounty(all, chosen, key) ?? chosen) : all[0]);
        },
        () => undefined,
      );
    }
  });
}
