import { printDate } from '../dates/index.ts';
import { follow, type Course } from '../views/path/follow.ts';
import { countySlug } from '../archive/county-slug.ts';
import type { RuleOutcome } from '../kinds/index.ts';
import { printCase, type Followed, type OutcomeWords } from './print-courses.ts';
import { fullName, loadPlaces } from './load-places.ts';
import { readRules, type Rules } from './read-rules.ts';
import { replaceUnseen } from './replace-unseen.ts';

const there: { [O in RuleOutcome]: string } = {
  'goes-on': '',
  may: 'there it is allowed, not required',
  against: 'there the text speaks against it',
  ends: 'there the path ends',
  'not-decided': 'there the text does not decide',
};

/** Returns in words how far a path runs by the rules alone. */
function reachOf({ decisions }: Course, stages: ReadonlyMap<string, string>): string {
  const stop = decisions.find(({ outcome }) => outcome !== 'goes-on');
  return stop
    ? `every step follows up to “${stages.get(stop.stage) ?? stop.stage}”; ${there[stop.outcome]}`
    : 'no written rule is known';
}

/**
 * `<follow-arrest>`: a form that follows an arrest under the rules of two days. What is chosen stands in the address, so
 * that a case can be linked to; the rules and the counties are fetched when they are first needed.
 */
class FollowArrest extends HTMLElement {
  #rules: Promise<Rules> | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const tally = this.querySelector('output');
    const shown = this.querySelector<HTMLElement>('.followed');
    if (!form || !tally || !shown) return;
    const drawing = document.querySelector<SVGSVGElement>('.diagram-upright');
    const stages = new Map(
      [...(drawing?.querySelectorAll('a') ?? [])].map((mark) => [
        mark.dataset['stage'] ?? '',
        mark.querySelector('.name')?.textContent ?? '',
      ]),
    );
    const control = (name: string) => form.elements.namedItem(name) as HTMLSelectElement | HTMLInputElement;
    const facts = [...form.querySelectorAll<HTMLSelectElement>('.arrest-facts select')];
    const { rules: rulesFile = '', places: placesFile = '', texts = '', outcomes = '{}' } = this.dataset;
    const words = { outcomes: JSON.parse(outcomes) as OutcomeWords };
    const rulesOf = () => (this.#rules ??= readRules(rulesFile, [...stages.keys()]));
    const countiesOf = async (state: string) =>
      (await loadPlaces(placesFile)).filter((place) => place.state === state && place.county);

    const fillCounties = async () => {
      const state = control('state').value;
      const found = state ? await countiesOf(state) : [];
      if (control('state').value !== state) return;
      const hint = new Option(state ? 'choose' : 'choose a state first', '');
      control('county').replaceChildren(
        hint,
        ...found.map(({ county }) => new Option(county, countySlug(county))),
      );
    };

    /** Returns what shows the case that is chosen. */
    const prepare = async () => {
      const [rules, counties] = await Promise.all([rulesOf(), countiesOf(control('state').value)]);
      const place = counties.find(({ county }) => countySlug(county) === control('county').value);
      if (!place) return () => undefined;
      const jurisdiction = { state: place.state, ...(place.day !== undefined && { activated: place.day }) };
      const arrest = Object.fromEntries(facts.map(({ name, value }) => [name, value]));
      const inWords = facts.map(
        ({ labels, selectedOptions: [chosen] }) =>
          `${labels[0]?.querySelector('span')?.textContent ?? ''}: ${chosen?.text ?? ''}`,
      );
      const [first, second] = ['day', 'other'].map((name): Followed => {
        const day = control(name).value;
        return { day, course: follow(rules.book, arrest, jurisdiction, day) };
      }) as [Followed, Followed];
      const where = fullName(place);
      const active =
        place.day === undefined ? 'no day of activation is known' : `active from ${printDate(place.day)}`;
      const ends = [first, second].map(
        ({ day, course }) => `On ${printDate(day)} ${reachOf(course, stages)}.`,
      );
      return () => {
        tally.textContent = `${where}, ${active}. ${ends.join(' ')}`;
        shown.replaceChildren(
          ...printCase({ rules, stages, texts, ...words }, drawing, inWords, [first, second]),
        );
      };
    };

    const keep = () => {
      const query = new URLSearchParams(
        [...new FormData(form)].flatMap(([name, value]) =>
          typeof value === 'string' && value ? [[name, value]] : [],
        ),
      );
      history.replaceState(null, '', `${location.pathname}?${query.toString()}${location.hash}`);
    };
    const fail = () => {
      tally.textContent =
        'The rules or the counties could not be fetched. The worked examples below do without them.';
      this.#rules = undefined;
    };
    const run = async () => {
      if (!form.reportValidity()) return;
      keep();
      await prepare().then((show) => show(), fail);
    };
    const restore = async () => {
      const query = new URLSearchParams(location.search);
      if (!query.get('county')) return;
      for (const name of ['state', 'day', 'other', ...facts.map(({ name }) => name)])
        if (query.has(name)) control(name).value = query.get(name) ?? '';
      await fillCounties();
      control('county').value = query.get('county') ?? '';
      if (form.checkValidity()) replaceUnseen(await prepare());
    };

    control('state').addEventListener('input', () => void fillCounties().catch(fail));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void run();
    });
    form.addEventListener('input', ({ target }) => {
      // What is shown follows what is chosen, once something is shown.
      if (shown.hasChildNodes() && target !== control('state') && form.checkValidity()) void run();
    });
    form.addEventListener('reset', () => {
      shown.replaceChildren();
      tally.textContent = '';
      history.replaceState(null, '', location.pathname);
      queueMicrotask(() => void fillCounties());
    });
    void restore().catch(fail);
  }
}

customElements.define('follow-arrest', FollowArrest);
