import type { Archive, EntryOf, Path } from '../archive/index.ts';
import { figuresWithNumber } from '../charts/rows/claim-fields.ts';
import { dateOf, findDates, isDate, overlaps, type RecordDate } from '../dates/index.ts';
import { bodiesOf, isOneOf } from '../views/sources/source-bodies.ts';
import { cslToEdtf } from '../views/sources/source-label.ts';
import { problemAt, type Check, type Report } from './check.ts';
import { examineSwaps } from './labels-swapped.ts';
import { examinePlans } from './rows-planned.ts';
import { examineStudies } from './study-words.ts';

type Chart = EntryOf<'chart'>;

const number = /\d+(?:[,.]\d+)*/g;

/** Returns the dates that claims and their sources give. */
function datesOf(archive: Archive, ids: readonly string[]): RecordDate[] {
  return ids.flatMap((id) => {
    const claim = archive.claims.get(id)?.data;
    if (!claim) return [];
    const { date, period, statement, note = '', study, sources } = claim;
    const issued = sources.map((source) => archive.sources.get(source.id)?.data.issued);
    const written = [date, period, study?.span, ...issued.map((one) => one && cslToEdtf(one))];
    return [
      ...written.flatMap((text) => (text !== undefined && isDate(text) ? dateOf(text) : [])),
      ...findDates(`${statement} ${note}`).map((found) => found.date),
    ];
  });
}

/** A row of a chart that is made of claims: what it is called, and what is said of it beside. */
interface Item {
  path: Path;
  claims: readonly string[];
  figure?: string | undefined;
  /** All of it but what it is called. */
  what: string;
  /** What it is called and what is said of it, which tell it from other rows. */
  name: string;
  label: Said[];
  beside: Said[];
}
interface Said {
  path: Path;
  text: string;
}

function itemsOf({ rows }: EntryOf<'chart'>['data']): Item[] {
  return rows.flatMap((part, i) => {
    if (part.from !== 'claims' && part.from !== 'studies') return [];
    return part.items.map((item, j) => {
      const path = ['rows', i, 'items', j];
      const what = JSON.stringify({ ...item, label: '' });
      const said = (key: string, text = ''): Said => ({ path: [...path, key], text });
      const set = 'set' in item ? Object.entries(item.set ?? {}) : [];
      const beside = set.map(([key, text]) => ({ path: [...path, 'set', key], text }));
      if ('label' in item) {
        const name = JSON.stringify([i, item.label, item.set]);
        const { claims, figure } = item;
        return { path, what, name, claims, figure, label: [said('label', item.label)], beside };
      }
      const { claims, finding, study } = item;
      const name = JSON.stringify([i, finding]);
      return { path, what, name, claims, label: [said('finding', finding)], beside: [said('study', study)] };
    });
  });
}

const sourcesOf = (archive: Archive, { claims }: Item) =>
  claims.flatMap((id) => archive.claims.get(id)?.data.sources ?? []).map(({ id }) => id);

/** A date is one of the claims, or as a year of those of the row above. */
function examineDates(archive: Archive, chart: Chart, items: readonly Item[], report: Report): void {
  let above: RecordDate[] = [];
  for (const { claims, label, beside } of items) {
    const known = datesOf(archive, claims);
    const years = [...known, ...above];
    above = known;
    const fiscal = known.filter(({ precision }) => precision === 'fiscal-year');
    const isKnown = ({ date }: { date: RecordDate }) => {
      if (date.precision === 'fiscal-year' && fiscal.length > 0)
        return fiscal.some((one) => one.edtf === date.edtf);
      return (date.precision === 'year' ? years : known).some((one) => overlaps(one, date));
    };
    for (const { path, text } of [...label, ...beside]) {
      report.examined();
      const other = findDates(text).find((found) => !isKnown(found));
      if (!other) continue;
      const message = `"${other.words}" is no date of ${claims.join(', ')}`;
      report.problem(problemAt(chart, path, message, 'Correct the words or the claim, whichever is wrong.'));
    }
  }
}

/** A number in digits that is none of a date stands in a claim: "Level 2", "287(g)". */
function examineNumbers(
  archive: Archive,
  chart: Chart,
  { claims, label, beside }: Item,
  report: Report,
): void {
  const texts = claims.flatMap((id) => archive.claims.get(id)?.data ?? []);
  const said = texts.map(({ statement, note = '' }) => `${statement} ${note}`).join(' ');
  const known = new Set(said.match(number));
  for (const { path, text } of [...label, ...beside]) {
    const dates = findDates(text);
    const isOfDate = (at: number) => dates.some(({ start, end }) => start <= at && at < end);
    const other = [...text.matchAll(number)].find(
      ({ 0: digits, index }) => !isOfDate(index) && !known.has(digits),
    );
    report.examined();
    if (!other || texts.length === 0) continue;
    const message = `no claim of this row says "${other[0]}": ${claims.join(', ')}`;
    report.problem(problemAt(chart, path, message, 'Correct the words, or name the other claim.'));
  }
}

/** A publisher beside a row is a source of its claims. */
function examineTellers(archive: Archive, chart: Chart, items: readonly Item[], report: Report): void {
  const { form } = bodiesOf(archive);
  for (const item of items) {
    const { claims, beside } = item;
    const sources = sourcesOf(archive, item);
    const said = claims.map((id) => archive.claims.get(id)?.data.statement).join(' ');
    for (const { path, text } of beside) {
      const names = [...text.matchAll(form)].map(([name]) => name);
      const other = names.find((name) => !said.includes(name) && !isOneOf(archive, name, sources));
      if (other !== undefined)
        report.problem(
          problemAt(
            chart,
            path,
            `"${other}" is no source of ${claims.join(', ')}`,
            'Name the publisher of a source, or correct the claim.',
          ),
        );
    }
  }
}

/** No row stands twice, and no two are called the same. */
function examineOnce(archive: Archive, chart: Chart, items: readonly Item[], report: Report): void {
  const [rows, names] = [new Set<string>(), new Set<string>()];
  for (const { path, what, name, claims, label } of items) {
    report.examined();
    if (rows.has(what)) {
      const keys = figuresWithNumber(archive.claims.get(claims[0] ?? '')).flatMap(({ key }) => key ?? []);
      const which = keys.length > 0 ? `, or say in "figure" which number is meant: ${keys.join(', ')}` : '';
      report.problem(
        problemAt(
          chart,
          [...path, 'claims'],
          'these claims are a row already',
          `Remove one, or name the other claim${which}.`,
        ),
      );
    } else if (names.has(name))
      report.problem(
        problemAt(
          chart,
          label[0]?.path ?? path,
          `another row is called "${label[0]?.text ?? ''}" too, and the same is said of it`,
          'Say what is different, or name both claims in one row.',
        ),
      );
    rows.add(what);
    names.add(name);
  }
}

/** What a row of a chart says of its claims they and their sources say. */
export const labelFits: Check = {
  name: 'label-fits',
  description:
    'A date or a number in the label of a row of a chart, or beside it, is one of its claims, a date as a year also of those above; a publisher beside it is a source of theirs; no two rows are one, or called the same, or each what the claims of the other say; rows under one heading are all of plans, or none is; what a study found goes in the direction of its claim, its year is that of a source, and studies known in one way have documents of one type.',
  check({ archive }, report) {
    for (const chart of archive.charts.values()) {
      const items = itemsOf(chart.data);
      examineDates(archive, chart, items, report);
      for (const item of items) examineNumbers(archive, chart, item, report);
      examineTellers(archive, chart, items, report);
      examineOnce(archive, chart, items, report);
      const named = items.flatMap(({ claims, figure, label }) =>
        label.map(({ path, text }) => ({ path, text, part: path[1], claims, figure })),
      );
      examineSwaps(archive, chart, named, report);
      examinePlans(archive, chart, report);
      examineStudies(archive, chart, report);
    }
  },
};
