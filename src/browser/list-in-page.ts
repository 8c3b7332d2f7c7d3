import { foldText } from '../language/fold-text.ts';
import { fits, type FilteredList } from './filter-choices.ts';

/**
 * Returns the entries of the sections of this page as a list; a section without an entry that fits is hidden
 * too.
 */
export function listInPage(): FilteredList {
  const sections = [...document.querySelectorAll<HTMLElement>('main > section')];
  const items = sections.flatMap((section) =>
    [...section.querySelectorAll('li')].map((element) => ({
      element,
      section,
      text: foldText(element.textContent),
    })),
  );
  return {
    load: () => Promise.resolve(),
    show(choices) {
      const shown = items.filter(({ element, section, text }) =>
        fits(choices, text, (name) => element.dataset[name] ?? section.dataset[name]),
      );
      const kept = new Set(shown.flatMap(({ element, section }) => [element, section]));
      for (const { element } of items) element.hidden = !kept.has(element);
      for (const section of sections) section.hidden = !kept.has(section);
      return { shown: shown.length, all: items.length };
    },
  };
}
