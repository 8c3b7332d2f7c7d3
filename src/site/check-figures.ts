import { tableColumns } from '../charts/chart.ts';
import { charts } from '../charts/index.ts';
import { countOf } from '../model/counts.ts';
import { parseTarget, disagreements } from '../prose/index.ts';
import { findQuantities } from '../quantities/index.ts';
import type { Record } from '../record/index.ts';
import type { BuiltPage } from './check-links.ts';
import { printedText } from './printed-text.ts';

/** What is not running text, or is checked by other means: charts are read back by their own tests. */
const skipped =
  'script, style, template, code, pre, time, svg, head, [data-record], [data-claim], [data-cell], [data-count], [data-chart-table], [data-speakers], .ref, .note-number';

const blocks = 'p, li, dd, dt, td, th, caption, figcaption, h1, h2, h3, h4, blockquote, summary, span.note';

const squeeze = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

function freeText(element: Element): string {
  let text = '';
  for (const node of element.childNodes) {
    if (node.nodeType === 3) text += node.textContent ?? '';
    else if (node.nodeType === 1) text += (node as Element).matches(`${skipped}, ${blocks}`) ? ' | ' : freeText(node as Element);
  }
  return text;
}

function checkBound(element: Element, record: Record): string[] {
  const claim = element.getAttribute('data-claim');
  const target = parseTarget(claim === null ? `series:${element.getAttribute('data-cell')}` : `claim:${claim}`);
  if (!target) return [`"${squeeze(element.textContent)}" is bound to nothing that can be read`];
  if (element.tagName === 'TD') return [];
  const before = element.previousSibling?.nodeType === 3 ? (element.previousSibling.textContent ?? '').slice(-60) : '';
  return disagreements(record, element.textContent, target, before).map(({ words, why, expected }) => `"${words}" ${why}; the Record has ${expected}`);
}

/** Returns what differs between a table and the rows of its chart; cells of ids are links and are checked as such. */
function checkTable(table: Element, record: Record): string[] {
  const id = table.getAttribute('data-chart-table') ?? '';
  const chart = charts.find((one) => one.id === id);
  if (!chart) return [`there is no chart "${id}" for this table`];
  const columns = tableColumns(chart).flatMap((column, i) => (column.type === 'claims' || column.type === 'sources' ? [] : [{ ...column, i }]));
  const expected = chart.tableRows(chart.rows(record)).map((row) => columns.map(({ name, format }) => squeeze(format(row[name] ?? null, row))).join(' | '));
  const found = [...table.querySelectorAll('tbody tr')].map((row) => columns.map(({ i }) => squeeze(row.children[i]?.textContent ?? '')).join(' | '));
  return expected.flatMap((words, i) => (words === found[i] ? [] : [`row ${i + 1} of the chart "${id}" is printed as "${found[i]}" and is "${words}"`]));
}

/** Returns a sentence for every quantity of a page that was not printed from the Record, and for everything printed from it that is no longer what the Record says. */
export function checkFigures({ file, document }: BuiltPage, record: Record): string[] {
  const problems: string[] = [];
  const main = document.querySelector('body');
  if (!main) return [`${file}: the page has no body`];
  for (const element of main.querySelectorAll('[data-record]')) {
    const ref = element.getAttribute('data-record') ?? '';
    const expected = printedText(record, charts, ref).map(squeeze);
    const found = squeeze(element.textContent);
    if (!expected.includes(found))
      problems.push(`${file}: "${found.slice(0, 80)}" is not what the Record has at ${ref} ("${(expected[0] ?? 'nothing').slice(0, 80)}")`);
  }
  for (const element of main.querySelectorAll('[data-count]')) {
    const name = element.getAttribute('data-count') ?? '';
    const expected = countOf(record, name).toLocaleString('en-US');
    if (squeeze(element.textContent) !== expected)
      problems.push(`${file}: the count of ${name} is printed as "${squeeze(element.textContent)}" and is ${expected}`);
  }
  for (const element of main.querySelectorAll('[data-claim], [data-cell]'))
    problems.push(...checkBound(element, record).map((problem) => `${file}: ${problem}`));
  for (const table of main.querySelectorAll('[data-chart-table]')) problems.push(...checkTable(table, record).map((problem) => `${file}: ${problem}`));
  for (const block of main.querySelectorAll(blocks)) {
    if (block.matches(skipped) || block.closest(skipped)) continue;
    for (const { words } of findQuantities(freeText(block)))
      problems.push(`${file}: "${words}" in "${squeeze(block.textContent).slice(0, 80)}" was not printed from the Record`);
  }
  return problems;
}
