import { follow, type Course } from '../views/path/follow.ts';
import { countySlug } from '../archive/county-slug.ts';
import { printCase, pathWords, type Followed } from './print-courses.ts';
import { fullName, loadPlaces } from './load-places.ts';
import { readRules, type Rules } from './read-rules.ts';
import { replaceUnseen } from './replace-unseen.ts';
import { fill, printDay, wordsOf } from './words.ts';

const ownWords = [
  'choose',
  'chooseState',
  'place',
  'placeOfNoDay',
  'end',
  'reach',
  'noRule',
  'failed',
] as const;

/** Returns what is asked of the arrest and what is chosen, in the words of the form. */
const factInWords = (select: HTMLSelectElement) => ({
  label: select.labels[0]?.querySelector('span')?.textContent ?? '',
  value: select.selectedOptions[0]?.text ?? '',
});

/**
 * `<follow-arrest>`: a form that follows an arrest under the rules of two days. What is chosen stands in the
 * address, so that a case can be linked to; the rules and the counties are fetched when they are first
 * needed.
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
    const words = wordsOf(this, [...pathWords, ...ownWords]);
    const [there, outcomes] = [this.dataset['there'], this.dataset['outcomes']].map(
      (data = '{}') => JSON.parse(data) as { [outcome: string]: string },
    );
    const facts = [...form.querySelectorAll<HTMLSelectElement>('.arrest-facts select')];
    /** Returns in words how far a path runs by the rules alone. */
    const reachOf = ({ decisions }: Course): string => {
      const stop = decisions.find(({ outcome }) => outcome !== 'goes-on');
      if (!stop) return words.noRule;
      const step = stages.get(stop.stage) ?? stop.stage;
      return fill(words.reach, { step, there: there?.[stop.outcome] ?? '' });
    };
    const control = (name: string) => form.elements.namedItem(name) as HTMLSelectElement | HTMLInputElement;
    const { rules: rulesFile = '', places: placesFile = '', texts = '' } = this.dataset;
    const rulesOf = () => (this.#rules ??= readRules(rulesFile, [...stages.keys()]));
    const countiesOf = async (state: string) =>
      (await loadPlaces(placesFile)).filter((place) => place.state === state && place.county);

    const firstCounty = control('county').value;
    /** Offers the counties of the chosen state, and takes the one wanted where it is among them. */
    const fillCounties = async (wanted: string) => {
      const state = control('state').value;
      const found = state ? await countiesOf(state) : [];
      if (control('state').value !== state) return;
      const hint = new Option(state ? words.choose : words.chooseState, '');
      control('county').replaceChildren(
        hint,
        ...found.map(({ county }) => new Option(county, countySlug(county))),
      );
      if (found.some(({ county }) => countySlug(county) === wanted)) control('county').value = wanted;
    };

    /** Returns what shows the case that is chosen. */
    const prepare = async () => {
      const [rules, counties] = await Promise.all([rulesOf(), countiesOf(control('state').value)]);
      const place = counties.find(({ county }) => countySlug(county) === control('county').value);
      if (!place) return () => undefined;
      const jurisdiction = { state: place.state, ...(place.day !== undefined && { activated: place.day }) };
      const arrest = Object.fromEntries(facts.map(({ name, value }) => [name, value]));
      const [first, second] = ['day', 'other'].map((name): Followed => {
        const day = control(name).value;
        return { day, course: follow(rules.book, arrest, jurisdiction, day) };
      }) as [Followed, Followed];
      const ends = [first, second].map(({ day, course }) =>
        fill(words.end, { day: printDay(day), reach: reachOf(course) }),
      );
      const told = fill(place.day === undefined ? words.placeOfNoDay : words.place, {
        place: fullName(place),
        day: place.day === undefined ? '' : printDay(place.day),
        ends: ends.join(' '),
      });
      const asked = facts.map(factInWords);
      return () => {
        tally.textContent = told;
        const print = { rules, stages, texts, words, outcomes: outcomes ?? {} };
        shown.replaceChildren(...printCase(print, drawing, asked, [first, second]));
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
      tally.textContent = words.failed;
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
      for (const name of ['state', 'day', 'other', ...facts.map((fact) => fact.name)])
        if (query.has(name)) control(name).value = query.get(name) ?? '';
      await fillCounties(query.get('county') ?? '');
      if (form.checkValidity()) replaceUnseen(await prepare());
    };

    const offerCounties = () => void fillCounties(control('county').value).catch(fail);
    control('state').addEventListener('input', offerCounties);
    form.addEventListener('focusin', offerCounties, { once: true });
    form.addEventListener('pointerenter', offerCounties, { once: true });
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
      setTimeout(() => void fillCounties(firstCounty).catch(fail));
    });
    void restore().catch(fail);
  }
}

customElements.define('follow-arrest', FollowArrest);
