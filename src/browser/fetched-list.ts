import { fits, type FilteredList } from './filter-choices.ts';
import { make, makeLink } from './make.ts';

/**
 * A line as `list.json` has it: where it leads below the base path, its words, what stands behind them, and
 * the values by which it is chosen.
 */
interface Line {
  to: string;
  words: string;
  note: string;
  values: { [name: string]: string };
}

/** How many lines are shown at once. */
const many = 50;

/**
 * Returns the lines of a file as a list, shown in `place` in the stead of the page's own sections; where
 * nothing is chosen the page shows what it has. A button with the words `more` shows more of them; `fold`
 * folds their texts for the search.
 */
export function fetchedList(
  url: string,
  base: string,
  place: HTMLElement,
  { more, fold }: { more: string; fold: (text: string) => string },
): FilteredList {
  let lines: (Line & { text: string })[] = [];
  const sections = [...document.querySelectorAll<HTMLElement>('main > section')];
  const itemOf = ({ to, words, note }: Line) =>
    make('li', '', makeLink(`${base}${to}`, words), ' ', make('span', 'meta', note));

  const put = (found: readonly Line[]) => {
    const list = make('ul', 'plain list');
    const button = make('button', 'small', more);
    button.type = 'button';
    const showNext = () => {
      const from = list.childElementCount;
      list.append(...found.slice(from, from + many).map(itemOf));
      button.hidden = list.childElementCount >= found.length;
      return list.children[from];
    };
    // The button may go; the reader goes on at the first of the new lines.
    button.addEventListener('click', () => showNext()?.querySelector('a')?.focus());
    showNext();
    place.replaceChildren(list, button);
  };

  return {
    async load() {
      if (lines.length > 0) return;
      const found = (await (await fetch(url)).json()) as Line[];
      lines = found.map((line) => ({ ...line, text: fold(`${line.words} ${line.note}`) }));
    },
    show(choices) {
      const isChosen = choices.length > 0;
      const found = isChosen
        ? lines.filter(({ text, values }) => fits(choices, text, (name) => values[name]))
        : lines;
      for (const section of sections) section.hidden = isChosen;
      if (isChosen) put(found);
      else place.replaceChildren();
      return { shown: found.length, all: lines.length };
    },
  };
}
