import { make } from './make.ts';

/** A row of the table and all that is drawn of it: the layers of a bar, the dots of a step. */
interface Step {
  row: HTMLTableRowElement;
  elements: SVGGraphicsElement[];
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

function spoken({ row }: Step): string {
  const { head, lines } = textOf(row);
  return [head, ...lines].join('; ');
}

/**
 * `<chart-values>`: the drawings of a chart. Near a mark, at a tap or with the slider below, it says what the
 * table says of the mark's row, and shows all that is drawn of the row; the slider is the browser's own, so
 * that screen readers know its keys and say the values. The value of the slider stands below it too, since on
 * a tall drawing its mark may be out of sight. Without script, or without a table on the page, the
 * drawing stays as it is.
 */
class ChartValues extends HTMLElement {
  #steps: Step[] = [];
  readonly #tip = make('div', 'chart-tip');
  readonly #slider = this.querySelector('input');
  readonly #value = this.querySelector('.chart-value');

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
    const drawn = [...this.querySelectorAll<SVGGraphicsElement>('[data-at]')].flatMap((element) => {
      const row = rows.get(element.dataset['at']?.split(':')[0]);
      return row ? [{ element, row }] : [];
    });
    this.append(this.#tip);
    this.classList.add('answers');

    /** Of the two drawings one shows, and its marks are those that count. */
    const look = () => {
      const shown = drawn.filter(({ element }) => element.getClientRects().length > 0);
      this.#steps = [...Map.groupBy(shown, ({ row }) => row)]
        .map(([row, marks]) => ({ row, elements: marks.map(({ element }) => element) }))
        .sort((a, b) => a.row.rowIndex - b.row.rowIndex);
      return this.#steps;
    };
    const point = (event: PointerEvent) => {
      if (event.target !== this) return;
      const [near] = look()
        .flatMap(({ elements }, i) =>
          elements.map((element) => {
            const area = element.getBoundingClientRect();
            return { i, element, area, away: distance(event.clientX, event.clientY, area) };
          }),
        )
        .filter(({ away }) => away < reach)
        .sort((a, b) => a.away - b.away || a.area.width * a.area.height - b.area.width * b.area.height);
      this.#show(near?.i ?? -1, near?.element);
    };
    this.addEventListener('pointermove', point);
    this.addEventListener('pointerdown', point);
    this.addEventListener('pointerleave', ({ pointerType }) => pointerType === 'mouse' && this.#show(-1));
    const slider = this.#slider;
    const [first] = look();
    if (!slider || !first) return;
    slider.disabled = false;
    this.#say(slider, first);
    const step = () => {
      slider.max = String(Math.max(0, look().length - 1));
      this.#show(slider.valueAsNumber);
    };
    slider.addEventListener('focus', step);
    slider.addEventListener('input', step);
    slider.addEventListener('blur', () => this.#show(-1));
    slider.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#show(-1));
  }

  /** Says the value of the slider: to screen readers, and beside it to the eye. */
  #say(slider: HTMLInputElement, step: Step): void {
    slider.setAttribute('aria-valuetext', spoken(step));
    this.#value?.replaceChildren(spoken(step));
  }

  /** Shows a step, its words at one of its marks; with no such step, nothing. */
  #show(index: number, at?: Element): void {
    for (const element of this.querySelectorAll('.on')) element.classList.remove('on');
    const step = this.#steps[index];
    const mark = at ?? step?.elements[0];
    this.#tip.replaceChildren();
    if (!step || !mark) return;
    for (const element of step.elements) element.classList.add('on');
    const { head, lines } = textOf(step.row);
    if (this.#slider) {
      this.#slider.max = String(this.#steps.length - 1);
      this.#slider.value = String(index);
      this.#say(this.#slider, step);
    }
    this.#tip.append(make('b', '', head), ...lines.flatMap((line) => [make('br', ''), line]));
    const [own, box] = [this.getBoundingClientRect(), mark.getBoundingClientRect()];
    const { offsetWidth: width, offsetHeight: height } = this.#tip;
    const left = Math.max(0, Math.min(own.width - width, box.left + box.width / 2 - own.left - width / 2));
    const above = box.top - own.top - height - 8;
    this.#tip.style.left = `${left}px`;
    this.#tip.style.top = `${above >= 0 ? above : Math.min(box.bottom, own.bottom - 4) - own.top + 8}px`;
  }
}

customElements.define('chart-values', ChartValues);
