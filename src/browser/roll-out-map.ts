import { dayNumber, printDate } from '../dates/index.ts';
import type { IndexedPlace } from '../model/place-index.ts';
import { countiesOfDay, isDirection, isWithin, nextCounty, type ShownCounty } from './county-shapes.ts';
import { addressOfPlace, fullName, loadPlaces } from './load-places.ts';

/** Days that pass in a second of playing. */
const pace = 90;
/** Milliseconds for each activation day where the reader wants less motion. */
const still = 900;

const dayAt = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);

/** A day on which counties began: its shapes on the map, and in words what was active at its end. */
interface Step {
  day: string;
  shapes: SVGPathElement[];
  words: string;
}

/**
 * `<roll-out-map index="…" base="…">`: a day slider over the map of the country. Each activation day is one shape, and a step sets
 * or takes a class of those between the two days. Pointing at a county, tapping it or walking there with the arrow keys names it.
 */
class RollOutMap extends HTMLElement {
  connectedCallback(): void {
    const svg = this.querySelector<SVGSVGElement>('.country-map');
    const slider = this.querySelector<HTMLInputElement>('input[type=range]');
    if (!svg || !slider) return;
    const steps = this.#readSteps(svg);
    const showDay = this.#connectDays(slider, steps);
    this.#connectPlay(slider, steps, showDay);
    this.#connectCounties(svg, steps);
  }

  #readSteps(svg: SVGSVGElement): Step[] {
    const squares = new Map([...svg.querySelectorAll<SVGPathElement>('.squares path')].map((path) => [path.dataset['day'], path]));
    return [...svg.querySelectorAll<SVGPathElement>('.days path')].map((path) => {
      const { day = '', words = '' } = path.dataset;
      const square = squares.get(day);
      return { day, words, shapes: square ? [path, square] : [path] };
    });
  }

  /** Returns the function that shows a day. */
  #connectDays(slider: HTMLInputElement, steps: readonly Step[]): (day: number) => void {
    const told = this.querySelector('.told-day');
    const cursor = this.querySelector<SVGElement>('.curve .cursor');
    const events = new Map([...document.querySelectorAll<HTMLElement>('.roll-out-events > li')].map((item) => [item.dataset['day'], item]));
    const eventsOf = this.querySelector('.events-of-day');
    const days = steps.map(({ day }) => dayNumber(day));
    const [first, last] = [Number(slider.min), Number(slider.max)];
    let shown = steps.length;
    let now: SVGPathElement[] = [];

    const showDay = (number: number) => {
      const day = dayAt(number);
      const before = days.findIndex((other) => other > number);
      const active = before < 0 ? days.length : before;
      for (let i = Math.min(shown, active); i < Math.max(shown, active); i++)
        for (const shape of steps[i]?.shapes ?? []) shape.classList.toggle('on', i < active);
      shown = active;
      for (const shape of now) shape.classList.remove('now');
      const step = steps[active - 1];
      now = step?.day === day && number < last ? step.shapes : [];
      for (const shape of now) shape.classList.add('now');
      const words = step?.words ?? 'no county';
      slider.value = String(number);
      slider.setAttribute('aria-valuetext', `${printDate(day)}: ${words}`);
      if (told) told.replaceChildren(printed('strong', printDate(day)), ` ${words}`);
      cursor?.setAttribute('transform', `translate(${((100 * (number - first)) / (last - first)).toFixed(2)})`);
      if (eventsOf) {
        const event = events.get(day);
        eventsOf.replaceChildren(...(event ? [...event.cloneNode(true).childNodes] : []));
      }
    };
    const asked = new URLSearchParams(location.search).get('day') ?? '';
    const wanted = /^\d{4}-\d\d-\d\d$/.test(asked) ? dayNumber(asked) : Number.NaN;
    const inRange = Math.min(last, Math.max(first, Number.isNaN(wanted) ? last : wanted));
    showDay(inRange);
    // Where no day was asked for, the page stays as it was made.
    if (!asked) eventsOf?.replaceChildren();
    return showDay;
  }

  #connectPlay(slider: HTMLInputElement, steps: readonly Step[], showDay: (day: number) => void): void {
    const [first, last] = [Number(slider.min), Number(slider.max)];
    const days = steps.map(({ day }) => dayNumber(day));
    const play = this.querySelector<HTMLButtonElement>('.play');
    const calm = matchMedia('(prefers-reduced-motion: reduce)');
    let stop: (() => void) | undefined;
    const current = () => Number(slider.value);
    const keep = () => {
      const query = current() === last ? '' : `?day=${dayAt(current())}`;
      history.replaceState(null, '', `${location.pathname}${query}${location.hash}`);
    };
    const goTo = (day: number) => {
      showDay(Math.min(last, Math.max(first, day)));
      keep();
    };
    const nextDay = () => days.find((day) => day > current()) ?? last;
    const halt = () => {
      stop?.();
      stop = undefined;
      play?.setAttribute('aria-pressed', 'false');
      keep();
    };
    const begin = () => {
      if (current() >= last) showDay(first);
      play?.setAttribute('aria-pressed', 'true');
      if (calm.matches) {
        const timer = setInterval(() => (current() >= last ? halt() : showDay(nextDay())), still);
        stop = () => clearInterval(timer);
        return;
      }
      const from = current();
      let started: number | undefined;
      let frame = 0;
      const step = (time: number) => {
        started ??= time;
        const day = Math.min(last, from + Math.floor(((time - started) * pace) / 1000));
        if (day !== current()) showDay(Math.max(day, from));
        if (day >= last) halt();
        else frame = requestAnimationFrame(step);
      };
      frame = requestAnimationFrame(step);
      stop = () => cancelAnimationFrame(frame);
    };

    slider.addEventListener('input', () => {
      if (stop) halt();
      showDay(current());
    });
    slider.addEventListener('change', keep);
    play?.addEventListener('click', () => (stop ? halt() : begin()));
    this.querySelector('.next')?.addEventListener('click', () => {
      if (stop) halt();
      goTo(nextDay());
    });
    this.querySelector('.previous')?.addEventListener('click', () => {
      if (stop) halt();
      goTo(days.findLast((day) => day < current()) ?? first);
    });
    window.addEventListener('popstate', () => {
      const day = new URLSearchParams(location.search).get('day');
      showDay(day === null ? last : dayNumber(day));
    });
  }

  #connectCounties(svg: SVGSVGElement, steps: readonly Step[]): void {
    const stage = this.querySelector<HTMLElement>('.stage');
    const told = this.querySelector('.told-county');
    const base = this.getAttribute('base') ?? '';
    const marker = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    marker.setAttribute('class', 'marker');
    svg.append(marker);
    const byDay = new Map<string, ShownCounty[]>();
    let places: Map<string | undefined, IndexedPlace[]> | undefined;
    let chosen: ShownCounty | undefined;

    const load = async () => {
      places ??= Map.groupBy(
        (await loadPlaces(this.getAttribute('index') ?? '')).filter(({ county }) => county),
        ({ day }) => day,
      );
      return places;
    };
    const countiesOn = (day: string): ShownCounty[] => {
      const known = byDay.get(day);
      if (known || !places) return known ?? [];
      const [outlines, squares] = steps.find((step) => step.day === day)?.shapes.map((shape) => shape.getAttribute('d') ?? '') ?? [];
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
      const link = printed('a', fullName(county.place));
      link.href = addressOfPlace(base, county.place);
      told?.replaceChildren(link, `: from ${printDate(county.place.day ?? '')}`);
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
    stage.setAttribute('aria-label', 'Map: arrow keys walk from county to county, Enter opens the page of one');
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
}

/** Returns an element with a text. */
function printed<K extends keyof HTMLElementTagNameMap>(tag: K, text: string): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

customElements.define('roll-out-map', RollOutMap);
