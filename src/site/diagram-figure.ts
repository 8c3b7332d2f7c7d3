import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Form } from '../charts/chart.ts';
import { drawComparison } from '../charts/forms/draw-comparison.ts';
import { describe } from '../charts/files/draw-svg.ts';
import { sourcesOfClaims } from '../views/sources/speakers.ts';
import { claimsIn, fieldElements, plainText } from '../prose/index.ts';
import { getOrThrow } from '../archive/index.ts';
import { publisherLinks } from './chart-figure.ts';
import { siteArchive } from './load-site.ts';
import { say, words } from './words.ts';
import { textRef } from '../views/printed/text-ref.ts';

/**
 * Returns the figure of a diagram: title, drawing for wide and narrow screens, who says so, and the same as a
 * table, whose record links the page is still to resolve.
 */
export function diagramFigure(id: string, label: string): ElementContent {
  const archive = siteArchive();
  const entry = getOrThrow(archive.diagrams, id);
  const { title, description, drawing, columns, rows } = entry.data;
  const plain = {
    drawing,
    columns: columns.map(plainText),
    rows: rows.map((row) => ({ ...row, heading: plainText(row.heading), cells: row.cells.map(plainText) })),
  };
  const drawn = (form: Form) =>
    describe(
      drawComparison(plain, form),
      { title: plainText(title), words: plainText(description) },
      `diagram-${id}-${form}`,
    ).outerHTML;
  const isTurning = rows.some(({ turn }) => turn);
  const head = ['', ...plain.columns, ...(isTurning ? [words.charts.whatBecame] : [])].map((text) =>
    text ? h('th', { scope: 'col' }, text) : h('td'),
  );
  const body = rows.map(({ heading, turn, cells }) =>
    h('tr', [
      h('th', { scope: 'row' }, fieldElements(heading)),
      ...cells.map((cell) => h('td', fieldElements(cell))),
      ...(isTurning ? [h('td', turn ?? '')] : []),
    ]),
  );
  const printed = (field: 'title' | 'description') => ({ dataRecord: textRef(`diagram:${id}/${field}`) });
  return h('figure', { class: 'comparison', ariaLabel: label }, [
    h('figcaption', h('h3', { class: 'chart-title', ...printed('title') }, plainText(title))),
    { type: 'raw', value: drawn('wide') + drawn('narrow') } as unknown as ElementContent,
    h('p', { class: 'chart-sources' }, [
      `${words.site.whoSaysSoOf} `,
      ...publisherLinks(archive, sourcesOfClaims(archive, claimsIn(archive, entry))),
    ]),
    h('details', [
      h('summary', words.charts.sameWithReferences),
      h('p', printed('description'), plainText(description)),
      h(
        'section',
        { class: 'scroll', tabindex: '0', ariaLabel: say(words.site.tableOf, { title: plainText(title) }) },
        [h('table', [h('thead', h('tr', head)), h('tbody', body)])],
      ),
    ]),
  ]);
}
