import { dayNumber, dayOfNumber } from '../dates/day-number.ts';
import type { Step } from './map-days.ts';
import { wordsOf } from './words.ts';

/** Days that pass in a second of playing. */
const pace = 90;
/** Milliseconds for each activation day where the reader wants less motion. */
const still = 900;

/** Lets the days of the map play, go on and back, and be kept in the address. */
export function connectPlay(
  map: HTMLElement,
  slider: HTMLInputElement,
  steps: readonly Step[],
  showDay: (day: number) => void,
): void {
  const [first, last] = [Number(slider.min), Number(slider.max)];
  const days = steps.map(({ day }) => dayNumber(day));
  const play = map.querySelector<HTMLButtonElement>('.play');
  const words = wordsOf(map, ['play', 'pause']);
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  let stop: (() => void) | undefined;
  const current = () => Number(slider.value);
  const keep = () => {
    const query = current() === last ? '' : `?day=${dayOfNumber(current())}`;
    history.replaceState(null, '', `${location.pathname}${query}${location.hash}`);
  };
  const goTo = (day: number) => {
    showDay(Math.min(last, Math.max(first, day)));
    keep();
  };
  const sayPlaying = (isPlaying: boolean) => {
    play?.classList.toggle('playing', isPlaying);
    const label = play?.querySelector('span');
    if (label) label.textContent = isPlaying ? words.pause : words.play;
  };
  const nextDay = () => days.find((day) => day > current()) ?? last;
  const halt = () => {
    stop?.();
    stop = undefined;
    sayPlaying(false);
    keep();
  };
  const begin = () => {
    if (current() >= last) showDay(first);
    sayPlaying(true);
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
  map.querySelector('.next')?.addEventListener('click', () => {
    if (stop) halt();
    goTo(nextDay());
  });
  map.querySelector('.previous')?.addEventListener('click', () => {
    if (stop) halt();
    goTo(days.findLast((day) => day < current()) ?? first);
  });
  window.addEventListener('popstate', () => {
    const day = new URLSearchParams(location.search).get('day');
    showDay(day === null ? last : dayNumber(day));
  });
}
