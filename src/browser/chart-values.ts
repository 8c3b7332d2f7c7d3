import { make } from './make.ts';

/**
 * A mark of a drawing, the row of the table that it stands for, and where it is in the drawing's pixels on
 * the screen.
 */
interface Mark {
  element: SVGGraphicsElement;
  row: HTMLTableRowElement;
}

/** Beyond this many pixels from a mark a pointer means none. */
const reach = 48;

/** Returns how far a point is from a rectangle, zero inside. */
function distance(x: number, y: number, { left, right, top, bottom }: DOMRect): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/**
 * Returns what the table says in a row: its first cell, then each other with the head of its column; links to
 * claims and sources are left to the table.
 */
function textOf(row: HTMLTableRowElement): { head: string; lines: string[] } {
  const heads = [...(row.closest('table')?.tHead?.rows[0]?.cells ?? [])].map(
    ({ textContent }) => textContent,
  );
  const [first, ...cells] = [...row.cells];
  const lines = cells.flatMap((cell, i) =>
    cell.textContent === '' || cell.querySelector('a') ? [] : [`${heads[i + 1] ?? ''}: ${cell.textContent}`],
  );
  return { head: first?.textContent ?? '', lines };
}

function spoken({ row }: Mark): string {
  const { head, lines } = textOf(row);
  return [head, ...lines].join('; ');
}

/**
 * `<chart-values>`: the drawings of a chart. Near a mark, at a tap or with the slider below, it says what the
 * table says of the mark's row; the slider is the browser's own, so that screen readers know its keys and say
 * the values. Without script, or without a table on the page, the drawing stays as it is.
 */
class ChartValues extends HTMLElement {
  #marks: Mark[] = [];
  readonly #tip = make('div', 'chart-tip');
  readonly #slider = this.querySelector('input');

  connectedCallback(): void {
    const table = document.querySelector<HTMLTableElement>(
      `table[data-chart-table="${this.dataset['of'] ?? ''}"]`,
    );
    if (!table) return;
    const rows = new Map(
      [...table.querySelectorAll<HTMLTableRowElement>('tr[data-row]')].map((row) => [
        row.dataset['row'],
        row,
      ]),
    );
    const all = [...this.querySelectorAll<SVGGraphicsElement>('[data-at]')].flatMap((element): Mark[] => {
      const row = rows.get(element.dataset['at']?.split(':')[0]);
      return row ? [{ element, row }] : [];
    });
    all.sort((a, b) => a.row.rowIndex - b.row.rowIndex);
    this.append(this.#tip);
    this.classList.add('answers');

    /** Of the two drawings one shows, and its marks are those that count. */
    const look = () => (this.#marks = all.filter(({ element }) => element.getClientRects().length > 0));
    const point = (event: PointerEvent) => {
      if (event.target !== this) return;
      const near = look()
        .map(({ element }, i) => ({
          i,
          away: distance(event.clientX, event.clientY, element.getBoundingClientRect()),
          area: element.getBoundingClientRect(),
        }))
        .filter(({ away }) => away < reach)
        .sort((a, b) => a.away - b.away || a.area.width * a.area.height - b.area.width * b.area.height);
      this.#show(near[0]?.i ?? -1);
    };
    this.addEventListener('pointermove', point);
    this.addEventListener('pointerdown', point);
    this.addEventListener('pointerleave', ({ pointerType }) => pointerType === 'mouse' && this.#show(-1));
    const slider = this.#slider;
    const [first] = look();
    if (!slider || !first) return;
    slider.disabled = false;
    slider.setAttribute('aria-valuetext', spoken(first));
    const step = () => {
      slider.max = String(Math.max(0, look().length - 1));
      this.#show(slider.valueAsNumber);
    };
    slider.addEventListener('focus', step);
    slider.addEventListener('input', step);
    slider.addEventListener('blur', () => this.#show(-1));
    slider.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#show(-1));
  }

  #show(index: number): void {
    for (const element of this.querySelectorAll('.on')) element.classList.remove('on');
    const mark = this.#marks[index];
    this.#tip.replaceChildren();
    if (!mark) return;
    mark.element.classList.add('on');
    const { head, lines } = textOf(mark.row);
    if (this.#slider) {
      this.#slider.max = String(this.#marks.length - 1);
      this.#slider.value = String(index);
      this.#slider.setAttribute('aria-valuetext', spoken(mark));
    }
    this.#tip.append(make('b', '', head), ...lines.flatMap((line) => [make('br', ''), line]));
    const [own, box] = [this.getBoundingClientRect(), mark.element.getBoundingClientRect()];
    const { offsetWidth: width, offsetHeight: height } = this.#tip;
    const left = Math.max(0, Math.min(own.width - width, box.left + box.width / 2 - own.left - width / 2));
    const above = box.top - own.top - height - 8;
    this.#tip.style.left = `${left}px`;
    this.#tip.style.top = `${above >= 0 ? above : Math.min(box.bottom, own.bottom - 4) - own.top + 8}px`;
  }
}

customElements.define('chart-values', ChartValues);
