import type { Archive, EntryOf, Path } from '../archive/index.ts';
import { dateOf, findDates, isDate, overlaps } from '../dates/index.ts';
import { bodiesOf, isOneOf } from '../views/sources/source-bodies.ts';
import { cslToEdtf } from '../views/sources/source-label.ts';
import { problemAt, type Check } from './check.ts';

type DateValue = ReturnType<typeof findDates>[number]['date'];

/** Returns the dates that claims and their sources give. */
function datesOf(archive: Archive, ids: readonly string[]): DateValue[] {
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
  /** All of it but what it is called. */
  what: string;
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
      if ('label' in item)
        return { path, what, claims: item.claims, label: [said('label', item.label)], beside };
      const { claims, finding, study } = item;
      return { path, what, claims, label: [said('finding', finding)], beside: [said('study', study)] };
    });
  });
}

/** What a row of a chart says of its claims they and their sources say. */
export const labelFits: Check = {
  name: 'label-fits',
  description:
    'A date in the label of a row of a chart, or beside it, is one of its claims, or as a year of those above; a publisher beside it is a source of theirs; no two rows are one.',
  check({ archive }, report) {
    const { form } = bodiesOf(archive);
    for (const chart of archive.charts.values()) {
      let above: DateValue[] = [];
      const rows = new Set<string>();
      for (const item of itemsOf(chart.data)) {
        const { claims, label, beside } = item;
        const known = datesOf(archive, claims);
        const years = [...known, ...above];
        above = known;
        const fiscal = known.filter(({ precision }) => precision === 'fiscal-year');
        for (const { path, text } of [...label, ...beside]) {
          report.examined();
          const isKnown = ({ date }: { date: DateValue }) => {
            if (date.precision === 'fiscal-year' && fiscal.length > 0)
              return fiscal.some((one) => one.edtf === date.edtf);
            return (date.precision === 'year' ? years : known).some((one) => overlaps(one, date));
          };
          const other = findDates(text).find((found) => !isKnown(found));
          if (other)
            report.problem(
              problemAt(
                chart,
                path,
                `"${other.words}" is no date of ${claims.join(', ')}`,
                'Correct the words or the claim, whichever is wrong.',
              ),
            );
        }
        const sources = claims
          .flatMap((id) => archive.claims.get(id)?.data.sources ?? [])
          .map(({ id }) => id);
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
        if (rows.has(item.what))
          report.problem(
            problemAt(
              chart,
              [...item.path, 'claims'],
              'these claims are a row already',
              'Remove one, or name the other claim.',
            ),
          );
        rows.add(item.what);
      }
    }
  },
};
