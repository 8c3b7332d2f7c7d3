import { wordsOf } from './words.ts';

/**
 * `<copy-chart>`: a button that puts what the sections around it say on the clipboard, a line for each
 * heading, paragraph and entry; without a clipboard its place stays empty.
 */
class CopyChart extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const said = this.querySelector('output');
    if (!button || !said || !('clipboard' in navigator)) return;
    button.disabled = false;
    button.addEventListener('click', () => {
      const parts = document.querySelectorAll(
        'h1, [data-to-copy] :is(h2, p[data-record], li:not(:has(li)), .group)',
      );
      const text = [...parts].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()).join('\n');
      void navigator.clipboard
        .writeText(text)
        .then(() => (said.textContent = wordsOf(this, ['copied']).copied));
    });
  }
}

customElements.define('copy-chart', CopyChart);
