/**
 * `<contents-here>`: a table of contents that marks the section in which the reader is, by `aria-current`.
 * The section is the last whose heading has passed the upper third of the window; before the first there is
 * none. Contents that a reader opened close when a section is chosen.
 */
class ContentsHere extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    const sheet = this.closest<HTMLElement>('[popover]');
    this.addEventListener('click', () => sheet?.matches(':popover-open') && sheet.hidePopover());
    const headings = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
    let waiting = false;
    const mark = (): void => {
      waiting = false;
      const here = headings.findLastIndex(
        (heading) => heading && heading.getBoundingClientRect().top < innerHeight / 3,
      );
      for (const [i, link] of links.entries()) {
        if (i === here) link.setAttribute('aria-current', 'location');
        else link.removeAttribute('aria-current');
      }
    };
    const soon = (): void => {
      if (!waiting) requestAnimationFrame(mark);
      waiting = true;
    };
    addEventListener('scroll', soon, { passive: true });
    addEventListener('resize', soon, { passive: true });
    mark();
  }
}

customElements.define('contents-here', ContentsHere);
