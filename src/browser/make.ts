/** Returns an element with a class, none where it is empty, and what it holds. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  name: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (name) element.className = name;
  element.append(...content);
  return element;
}

/** Returns a link with its words. */
export function makeLink(href: string, words: string): HTMLAnchorElement {
  const link = make('a', '', words);
  link.href = href;
  return link;
}
