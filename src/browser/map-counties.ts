import type { IndexedPlace } from '../views/places/place-index.ts';
import { countiesOfDay, isDirection, isWithin, nextCounty, type ShownCounty } from './county-shapes.ts';
import { addressOfPlace, fullName, loadPlaces } from './load-places.ts';
import { make, makeLink } from './make.ts';
import type { Step } from './map-days.ts';
import { fill, fillWith, printDay, wordsOf } from './words.ts';

/**
 * Names the county under the pointer, at a tap or where the arrow keys have walked, and leads to its page.
 */
export function connectCounties(map: HTMLElement, svg: SVGSVGElement, steps: readonly Step[]): void {
  const stage = map.querySelector<HTMLElement>('.stage');
  const told = map.querySelector('.told-county');
  const base = map.getAttribute('base') ?? '';
  const words = wordsOf(map, ['county', 'began', 'label']);
  const tip = make('div', 'chart-tip');
  stage?.append(tip);
  // What is said below the map is the same in words for who does not see the tip.
  tip.setAttribute('aria-hidden', 'true');
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
  /** Puts the tip above the county, or below it where there is no room. */
  const placeTip = ({ x, y }: ShownCounty) => {
    const matrix = svg.getScreenCTM();
    const box = stage?.getBoundingClientRect();
    if (!matrix || !box) return;
    const at = new DOMPoint(x, y).matrixTransform(matrix);
    const [left, above] = [at.x - box.left - tip.offsetWidth / 2, at.y - tip.offsetHeight - 14];
    tip.style.left = `${Math.max(0, Math.min(box.width - tip.offsetWidth, left))}px`;
    tip.style.top = `${(above > 0 ? above : at.y + 14) - box.top}px`;
  };
  const name = (county: ShownCounty | undefined) => {
    if (county === chosen) return;
    chosen = county;
    marker.setAttribute('d', county?.path ?? '');
    tip.replaceChildren();
    if (!county) {
      told?.replaceChildren();
      return;
    }
    const day = county.place.day ?? '';
    tip.append(
      make('b', '', fullName(county.place)),
      make('br', ''),
      printDay(day),
      make('br', ''),
      fill(words.began, { n: places?.get(day)?.length ?? 0 }),
    );
    placeTip(county);
    told?.replaceChildren(
      ...fillWith(words.county, {
        county: makeLink(addressOfPlace(base, county.place), fullName(county.place)),
        day: printDay(day),
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
  svg.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType === 'mouse') tip.replaceChildren();
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
