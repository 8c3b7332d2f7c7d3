import type { Archive, EntryOf, Path } from '../archive/index.ts';
import { findDates } from '../dates/index.ts';
import type { PartOf } from '../kinds/index.ts';
import { problemAt, type Report } from './check.ts';
import { turnOf } from './turn-of.ts';

type Chart = EntryOf<'chart'>;
type Part = PartOf<'studies'>;

/** Returns whether words speak only of a fall where something rose, or the other way around. */
const isTurned = (words: string, direction: string | undefined): boolean =>
  (direction === 'up' || direction === 'down') && ![undefined, direction].includes(turnOf(words));

/** A direction is drawn under its name, and what a study found is told in its direction. */
function examineDirections(archive: Archive, chart: Chart, part: Part, path: Path, report: Report): void {
  const fix = 'Correct the words, or the direction of the claim.';
  for (const [direction, words] of Object.entries(part.directions)) {
    report.examined();
    if (!isTurned(words, direction)) continue;
    const message = `"${words}" stands for the direction "${direction}"`;
    report.problem(problemAt(chart, [...path, 'directions', direction], message, 'Name it as it goes.'));
  }
  for (const [j, { claims, finding }] of part.items.entries()) {
    const [id = ''] = claims;
    const direction = archive.claims.get(id)?.data.study?.direction;
    report.examined();
    if (!isTurned(finding, direction)) continue;
    const message = `"${finding}" goes the other way than ${id}, whose direction is "${direction ?? ''}"`;
    report.problem(problemAt(chart, [...path, 'items', j, 'finding'], message, fix));
  }
}

/** The year of a study is one in which a source of its claims came out. */
function examineYears(archive: Archive, chart: Chart, part: Part, path: Path, report: Report): void {
  for (const [j, { claims, study = '' }] of part.items.entries()) {
    const sources = claims.flatMap((id) => archive.claims.get(id)?.data.sources ?? []);
    const years = sources.flatMap(
      ({ id }) => archive.sources.get(id)?.data.issued?.['date-parts'][0]?.[0] ?? [],
    );
    report.examined();
    const other = findDates(study).find(({ date }) => !years.includes(Number(date.earliest.slice(0, 4))));
    if (!other || years.length === 0) continue;
    const message = `no source of ${claims.join(', ')} came out in ${other.words}`;
    report.problem(
      problemAt(chart, [...path, 'items', j, 'study'], message, 'Give the year in which the study came out.'),
    );
  }
}

/** Studies that are known in one way, as the chart says it, have documents of one type. */
function examineBases(archive: Archive, chart: Chart, part: Part, path: Path, report: Report): void {
  const rows = part.items.flatMap(({ claims: [id = ''], basis }, j) => {
    const [first] = archive.claims.get(id)?.data.sources ?? [];
    const source = archive.sources.get(first?.id ?? '');
    return source ? { j, id, basis, type: source.data.type } : [];
  });
  for (const [basis, same] of Map.groupBy(rows, (row) => row.basis)) {
    report.examined();
    const types = [...Map.groupBy(same, ({ type }) => type).values()].sort((a, b) => b.length - a.length);
    const [[usual] = [], ...others] = types;
    for (const { j, id, type } of others.flat())
      report.problem(
        problemAt(
          chart,
          [...path, 'items', j, 'basis'],
          `the first source of ${id} is of the type "${type}", and those of other rows with "${basis}" of "${usual?.type ?? ''}"`,
          'Say how this study is known, or correct the type of its source.',
        ),
      );
  }
}

/**
 * What a chart says of studies agrees with their claims: the direction, under its own name, the year, and how
 * the study is known.
 */
export function examineStudies(archive: Archive, chart: Chart, report: Report): void {
  for (const [i, part] of chart.data.rows.entries()) {
    if (part.from !== 'studies') continue;
    examineDirections(archive, chart, part, ['rows', i], report);
    examineYears(archive, chart, part, ['rows', i], report);
    examineBases(archive, chart, part, ['rows', i], report);
  }
}
