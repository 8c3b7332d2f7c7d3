import { dayNumber, dayOfNumber } from '../dates/day-number.ts';
import { make } from './make.ts';
import { fill, printDay, wordsOf } from './words.ts';

/** A day on which counties began: its shapes on the map, and in words what was active at its end. */
export interface Step {
  day: string;
  shapes: SVGPathElement[];
  words: string;
}

/** Returns the activation days of the map, in order. */
export function readSteps(svg: SVGSVGElement): Step[] {
  const squares = new Map(
    [...svg.querySelectorAll<SVGPathElement>('.squares path')].map((path) => [path.dataset['day'], path]),
  );
  return [...svg.querySelectorAll<SVGPathElement>('.days path')].map((path) => {
    const { day = '', words = '' } = path.dataset;
    const square = squares.get(day);
    return { day, words, shapes: square ? [path, square] : [path] };
  });
}

/**
 * Ties the map to the slider of its days, and returns the function that shows a day, given as a number of
 * days since 1970.
 */
export function connectDays(
  map: HTMLElement,
  slider: HTMLInputElement,
  steps: readonly Step[],
): (day: number) => void {
  const say = wordsOf(map, ['noCounty', 'day']);
  const told = map.querySelector('.told-day');
  const cursor = map.querySelector<SVGElement>('.curve .cursor');
  const events = new Map(
    [...document.querySelectorAll<HTMLElement>('.roll-out-events > li')].map((item) => [
      item.dataset['day'],
      item,
    ]),
  );
  const eventsOf = map.querySelector('.events-of-day');
  const days = steps.map(({ day }) => dayNumber(day));
  const [first, last] = [Number(slider.min), Number(slider.max)];
  let shown = steps.length;
  let now: SVGPathElement[] = [];

  const showDay = (number: number) => {
    const day = dayOfNumber(number);
    const before = days.findIndex((other) => other > number);
    const active = before < 0 ? days.length : before;
    for (let i = Math.min(shown, active); i < Math.max(shown, active); i++)
      for (const shape of steps[i]?.shapes ?? []) shape.classList.toggle('on', i < active);
    shown = active;
    for (const shape of now) shape.classList.remove('now');
    const step = steps[active - 1];
    now = step?.day === day && number < last ? step.shapes : [];
    for (const shape of now) shape.classList.add('now');
    const words = step?.words ?? say.noCounty;
    slider.value = String(number);
    slider.setAttribute('aria-valuetext', fill(say.day, { day: printDay(day), words }));
    if (told) told.replaceChildren(make('strong', '', `${printDay(day)}:`), ` ${words}`);
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
