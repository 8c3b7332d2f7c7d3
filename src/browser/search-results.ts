import { make } from './make.ts';
import { printResult, type Found } from './print-result.ts';
import { fill, printNumber } from './words.ts';

/** A result of Pagefind, whose data are fetched once they are shown. */
export interface Result {
  id: string;
  data(): Promise<Found>;
}

/** The kinds of results in their order, each with its name for readers. */
export type Kinds = readonly (readonly [kind: string, label: string])[];

/** How many results of a kind are shown at once. */
const few = 5;

/** Returns results under a heading: the first few, and a button that shows more of them. */
export async function printKind(
  [kind, label]: Kinds[number],
  moreWords: string,
  results: readonly Result[],
): Promise<HTMLElement> {
  const heading = make('h2', '', label, ' ', make('span', 'meta', printNumber(results.length)));
  heading.id = `found-${kind}`;
  const list = make('ul', 'plain list');
  const more = make('button', 'small', fill(moreWords, { kind: label }));
  more.type = 'button';
  const section = make('section', '', heading, list, more);
  section.setAttribute('aria-labelledby', heading.id);

  const showNext = async (many: number) => {
    const from = list.childElementCount;
    const items = (await Promise.all(results.slice(from, from + many).map((result) => result.data()))).map(
      printResult,
    );
    list.append(...items);
    more.hidden = list.childElementCount >= results.length;
    return items[0];
  };
  more.addEventListener('click', () => {
    // The button may go; the reader goes on at the first of the new results.
    void showNext(4 * few).then((first) => first?.querySelector('a')?.focus());
  });
  await showNext(few);
  return section;
}

/** Returns a list under a heading, as what stands before the results. */
export function printFirst(id: string, label: string, items: readonly HTMLElement[]): HTMLElement {
  const heading = make('h2', '', label);
  heading.id = id;
  const section = make('section', '', heading, make('ul', 'plain list', ...items));
  section.setAttribute('aria-labelledby', id);
  return section;
}
