import { wordsOf } from './words.ts';

/**
 * `<copy-link>`: a button that puts the address of the page on the clipboard and says so; without a
 * clipboard, which browsers give to secure pages alone, its place stays empty, so that nothing moves.
 */
class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const said = this.querySelector('output');
    if (!button || !said || !('clipboard' in navigator)) return;
    button.disabled = false;
    const address =
      document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ??
      location.href.replace(/#.*$/, '');
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(address).then(
        () => (said.textContent = wordsOf(this, ['copied']).copied),
        () => (said.textContent = address),
      );
    });
  }
}

customElements.define('copy-link', CopyLink);
