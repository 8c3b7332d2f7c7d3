import type { Element, ParentNode } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { holdsIds, idsOf, tableColumns } from '../charts/chart.ts';
import { chartsOf } from '../charts/index.ts';
import { itemsOf, type OutlineItem } from '../charts/outline/outline.ts';
import { printCell } from '../views/series/cells.ts';
import { readCount } from '../views/counts.ts';
import { quotedTitle } from '../views/printed/cited-title.ts';
import { periodOf } from '../views/series/series-view.ts';
import { speakersOf } from '../views/sources/speakers.ts';
import { countsInTask, disagreements, parseTarget } from '../prose/index.ts';
import { findQuantities } from '../quantities/index.ts';
import { printInWords, printNumber } from '../language/index.ts';
import { perArchive, type Archive } from '../archive/index.ts';
import { bodyOf, textIn, type PageTree } from './page-tree.ts';
import { printedText } from './printed-text.ts';
import { walkPage, type PrintedAttribute } from './walk-page.ts';

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
const short = (text: string) => (text.length > 80 ? `${text.slice(0, 80)}…` : text);
const named = (name: string, parent: Element) => DomUtils.getElementsByTagName(name, parent);
const rowsOf = (table: Element) =>
  named('tbody', table)
    .flatMap((body) => named('tr', body))
    .map((row) => row.children.filter(DomUtils.isTag).map(textIn));

/** Returns what may stand at a place of the Record, squeezed; many pages print the same. */
const expectedOf = perArchive((archive) => {
  const known = new Map<string, string[]>();
  return (ref: string) => {
    const found = known.get(ref) ?? printedText(archive, ref).map(squeeze);
    known.set(ref, found);
    return found;
  };
});

function checkRecord(ref: string, element: Element, archive: Archive): string[] {
  const expected = expectedOf(archive)(ref);
  const found = textIn(element);
  // In quotation marks, as in a citation, a text has its own marks single.
  return expected.includes(found) || expected.map(quotedTitle).includes(found)
    ? []
    : [`"${short(found)}" is not what the Record has at ${ref} ("${short(expected[0] ?? 'nothing')}")`];
}

function checkCount(name: string, element: Element, archive: Archive): string[] {
  const count = readCount(archive, name);
  const expected =
    count === undefined ? ['nothing that is counted'] : [printNumber(count), printInWords(count)];
  const found = textIn(element);
  return expected.includes(found)
    ? []
    : [`the count of ${name} is printed as "${found}" and is ${expected[0]}`];
}

function checkWords(name: string, element: Element, archive: Archive): string[] {
  const target = parseTarget(name);
  if (!target) return [`"${textIn(element)}" is bound to nothing that can be read`];
  const { prev } = element;
  const before = prev && DomUtils.isText(prev) ? prev.data.slice(-60) : '';
  return disagreements(archive, DomUtils.textContent(element), target, before).map(
    ({ words, why, expected }) => `"${words}" ${why}; the Record has ${expected}`,
  );
}

function checkCell(cell: string, element: Element, archive: Archive): string[] {
  if (element.name !== 'td') return checkWords(`series:${cell}`, element, archive);
  const [id = '', period, column = ''] = cell.split('/');
  const series = archive.series.get(id);
  const row = series?.rows.find((r) => periodOf(series, r) === period);
  const unit = series?.data.schema.fields.find(({ name }) => name === column)?.unit ?? '';
  const expected = row ? printCell(row, column, unit) : 'no such cell';
  return textIn(element) === expected
    ? []
    : [`"${textIn(element)}" is not what the table has at ${cell} (${expected})`];
}

/** A table of a chart against its rows; cells of ids are links and are checked as such. */
function checkTable(id: string, table: Element, archive: Archive): string[] {
  const chart = chartsOf(archive).find((one) => one.id === id);
  if (!chart) return [`there is no chart "${id}" for this table`];
  const columns = tableColumns(chart).flatMap((column, i) => (holdsIds(column) ? [] : [{ ...column, i }]));
  const expected = chart
    .tableRows()
    .map((row) => columns.map(({ name, format }) => squeeze(format(row[name] ?? null, row))).join(' | '));
  const found = rowsOf(table).map((cells) => columns.map(({ i }) => cells[i]).join(' | '));
  const problems = expected.flatMap((words, i) =>
    words === found[i]
      ? []
      : [`row ${i + 1} of the chart "${id}" is printed as "${found[i]}" and is "${words}"`],
  );
  return found.length > expected.length
    ? [...problems, `the chart "${id}" has fewer rows than its table`]
    : problems;
}

/** The list of a chart's values against its rows, in their order. */
function checkOutline(id: string, list: Element, archive: Archive): string[] {
  const chart = chartsOf(archive).find((one) => one.id === id);
  const outline = chart?.outline();
  const linesOf = ({ words, items }: OutlineItem): string[] => [words ?? '', ...items.flatMap(linesOf)];
  const expected = [...(outline?.axes ?? []), ...itemsOf(outline?.groups ?? []).flatMap(linesOf)]
    .map(squeeze)
    .filter(Boolean);
  // An element is among those found in it; what heads a list is a line of its own.
  const found = named('li', list).flatMap((item) => {
    if (named('li', item).length === 1) return [textIn(item)];
    return named('span', item).slice(0, 1).map(textIn);
  });
  const wrong = expected.findIndex((words, i) => words !== found[i]);
  if (wrong < 0 && found.length === expected.length) return [];
  return [`the list of the chart "${id}" has "${found[wrong]}" and the chart "${expected[wrong]}"`];
}

function checkSpeakers(ids: string, table: Element, archive: Archive): string[] {
  const expected = speakersOf(archive, idsOf(ids)).map(
    ({ speaker, voices }) => `${speaker.label} | ${voices}`,
  );
  const found = rowsOf(table).map((cells) => cells.join(' | '));
  return expected.join('; ') === found.join('; ')
    ? []
    : [`the table of speakers is printed as "${found.join('; ')}" and is "${expected.join('; ')}"`];
}

/** A page that names itself, as where it says how to cite it, has the name that it has in its head. */
function checkPageTitle(_: string, element: Element): string[] {
  let root: ParentNode = element;
  while (root.parent) root = root.parent;
  const meta = DomUtils.findOne(({ attribs }) => attribs['property'] === 'og:title', root.children);
  const [title, found] = [squeeze(meta?.attribs['content'] ?? ''), textIn(element)];
  return [title, quotedTitle(title)].includes(found)
    ? []
    : [`"${short(found)}" is not the title of the page`];
}

const checks: { [A in PrintedAttribute]: (value: string, element: Element, archive: Archive) => string[] } = {
  'data-record': checkRecord,
  'data-count': checkCount,
  'data-claim': (name, element, archive) => checkWords(`claim:${name}`, element, archive),
  'data-cell': checkCell,
  'data-chart-table': checkTable,
  'data-chart-outline': checkOutline,
  'data-speakers': checkSpeakers,
  'data-page-title': checkPageTitle,
};

/**
 * Returns a sentence for every quantity of a page that was not printed from the Record, and for everything
 * printed from it that is no longer what the Record says.
 */
export function checkFigures({ file, root }: PageTree, archive: Archive): string[] {
  const { printed, free, tasks } = walkPage(bodyOf(root));
  const problems = printed.flatMap(({ attribute, value, element }) =>
    checks[attribute](value, element, archive),
  );
  const unbound = [
    ...free.map((text) => ({ text, found: findQuantities(text) })),
    ...tasks.map((text) => ({ text, found: findQuantities(text).filter((one) => !countsInTask(one)) })),
  ].flatMap(({ text, found }) =>
    found.map(({ words }) => `"${words}" in "${short(squeeze(text))}" was not printed from the Record`),
  );
  return [...problems, ...unbound].map((problem) => `${file}: ${problem}`);
}
