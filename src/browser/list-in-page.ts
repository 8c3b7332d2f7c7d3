import { fits, type FilteredList } from './filter-choices.ts';

/**
 * Returns the entries of the sections of this page as a list, their texts folded for the search; a section
 * of which no entry fits is hidden too.
 */
export function listInPage(fold: (text: string) => string): FilteredList {
  const items = [...document.querySelectorAll<HTMLElement>('main > section')].flatMap((section) =>
    [...section.querySelectorAll('li')].map((element) => ({
      element,
      section,
      text: fold(element.textContent),
    })),
  );
  const sections = new Set(items.map(({ section }) => section));
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
