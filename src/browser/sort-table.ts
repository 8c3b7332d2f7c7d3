import { make } from './make.ts';

const collator = new Intl.Collator(document.documentElement.lang);

/** Returns by what a cell is sorted: the value that it carries, or its text. */
const keyOf = (row: HTMLTableRowElement, column: number) => {
  const cell = row.cells[column];
  return cell?.dataset['sort'] ?? cell?.textContent.trim() ?? '';
};

/** Compares numbers as numbers and other texts as a reader would sort them. */
function compare(a: string, b: string): number {
  const [x, y] = [Number(a), Number(b)];
  return a && b && !Number.isNaN(x) && !Number.isNaN(y) ? x - y : collator.compare(a, b);
}

/**
 * `<sort-table>`: a table whose headings sort its rows; pressed again they turn the order. The heading says
 * the order to screen readers.
 */
class SortTable extends HTMLElement {
  connectedCallback(): void {
    const body = this.querySelector('tbody');
    const headings = [...this.querySelectorAll<HTMLTableCellElement>('thead th')];
    if (!body) return;
    for (const [column, heading] of headings.entries()) {
      const button = make('button', '', ...heading.childNodes);
      button.type = 'button';
      heading.append(button);
      button.addEventListener('click', () => {
        const down = heading.getAttribute('aria-sort') === 'ascending';
        for (const other of headings) other.removeAttribute('aria-sort');
        heading.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        const turn = down ? -1 : 1;
        body.append(...[...body.rows].sort((a, b) => turn * compare(keyOf(a, column), keyOf(b, column))));
      });
    }
  }
}

customElements.define('sort-table', SortTable);
