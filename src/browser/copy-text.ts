/** Puts the words of an element on the clipboard, and where they are set in italics, these too. */
function copy(element: Element): Promise<void> {
  const text = element.textContent.trim();
  if (!element.querySelector('i')) return navigator.clipboard.writeText(text);
  const blob = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
  const html = element.innerHTML.replaceAll(/<(?!\/?i>)[^>]*>/g, '');
  const item = new ClipboardItem({ ...blob('text/plain', text), ...blob('text/html', html) });
  return navigator.clipboard.write([item]);
}

/** Returns the words of each element that a selector finds, a line for each. */
const linesOf = (selector: string) =>
  [...document.querySelectorAll(selector)]
    .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
    .join('\n');

const addressOfPage = () =>
  document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href.replace(/#.*$/, '');

/**
 * `<copy-text>`: a button that puts the element before it on the clipboard, or where it stands first the
 * address of the page, or with `data-of`, a selector, each element of the page that this finds on a line of
 * its own; and says so. Without a clipboard, which browsers give to secure pages alone, its place stays
 * empty, so that nothing moves.
 */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const said = this.querySelector('output');
    if (!button || !said || !('clipboard' in navigator)) return;
    button.disabled = false;
    const text = this.previousElementSibling;
    const { of } = this.dataset;
    button.addEventListener('click', () => {
      const plain = of === undefined ? addressOfPage() : linesOf(of);
      void (text && of === undefined ? copy(text) : navigator.clipboard.writeText(plain)).then(
        () => (said.textContent = this.dataset['said'] ?? ''),
        () => (said.textContent = text || of !== undefined ? '' : plain),
      );
    });
  }
}

customElements.define('copy-text', CopyText);
