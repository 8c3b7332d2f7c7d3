import { allEntries, type Archive, type Path } from '../archive/index.ts';
import { dateOf, isDate } from '../dates/index.ts';
import { cslToEdtf } from '../views/sources/source-label.ts';
import { problemAt, type Check, type Checked } from './check.ts';

interface Change {
  date: string;
  what: string;
}

/** Returns the history of changes of a record, where its kind has one. */
function changesOf(data: object): readonly Change[] {
  const changes: unknown = Reflect.get(data, 'changes');
  return Array.isArray(changes) ? (changes as Change[]) : [];
}

/** How many of all histories begin with the same words, where those that do not are wrong. */
const usual = 0.9;

/** Returns the words with which histories begin; undefined where they do not begin alike. */
function firstWords(archive: Archive): string | undefined {
  const first = allEntries(archive).flatMap(({ data }) => changesOf(data)[0]?.what ?? []);
  const counts = [...Map.groupBy(first, (what) => what)].sort(([, a], [, b]) => b.length - a.length);
  const [words = '', { length } = []] = counts[0] ?? [];
  return length > first.length * usual ? words.replace(/\.$/, '') : undefined;
}

/** The day of the first edition, with which the Record began; empty where there is none. */
const beginningOf = ({ editions }: Archive) => [...editions.keys()].sort()[0] ?? '';

const tooEarly = (day: string, beginning: string) =>
  `${day} is before the first edition of ${beginning}, and it is a day of our own work`;

type At = Parameters<typeof problemAt>[0];

/** Returns every day on which we did something, or something had come out, and where it is said. */
function daysDone({ archive, broken }: Checked): { entry: At; path: Path; day: string; theirs?: true }[] {
  const { evidence, accessibility } = archive;
  const said = (entry: At, path: Path, day: string | undefined) =>
    day === undefined || day === '' ? [] : [{ entry, path, day }];
  return [
    ...said(evidence, ['counted'], broken.has('evidence:') ? undefined : evidence.data.counted),
    ...(accessibility.data.checks.length ? said(accessibility, ['checked'], accessibility.data.checked) : []),
    ...[...archive.claims.values()].flatMap((claim) =>
      (claim.data.readings ?? []).flatMap(({ date }, i) => said(claim, ['readings', i, 'date'], date)),
    ),
    ...[...archive.sources.values()].flatMap((source) => {
      const { issued, accessed, custom } = source.data;
      const csl = (path: string, date: typeof issued) => {
        const text = date && cslToEdtf(date);
        return said(source, [path], text !== undefined && isDate(text) ? dateOf(text).earliest : undefined);
      };
      return [
        ...csl('issued', issued).map((one) => ({ ...one, theirs: true as const })),
        ...csl('accessed', accessed),
        ...said(source, ['custom', 'read'], custom.read),
        ...said(source, ['custom', 'checked'], custom.checked),
        ...said(source, ['custom', 'state', 'looked'], custom.state?.looked),
      ];
    }),
  ];
}

/**
 * Returns the rule that histories go forward, and that none is ahead of `today` (YYYY-MM-DD), which only the
 * command line knows.
 */
export function changesInOrder(today = '9999-12-31'): Check {
  return {
    name: 'changes-in-order',
    description:
      'The history of a record, and the readings of a claim, go from the oldest to the newest, and begin as the others do; no day of our own work, and of no source, lies ahead, and none of our work before the first edition.',
    check(checked, report) {
      const { archive } = checked;
      const beginning = beginningOf(archive);
      for (const { entry, path, day, theirs } of daysDone(checked)) {
        report.examined();
        if (day > today)
          report.problem(problemAt(entry, path, `${day} is after today, ${today}`, 'Correct the day.'));
        else if (!theirs && day < beginning)
          report.problem(problemAt(entry, path, tooEarly(day, beginning), 'Correct the day.'));
      }
      for (const claim of archive.claims.values()) {
        const days = (claim.data.readings ?? []).map(({ date }) => date);
        const i = days.findIndex((day, at) => day < (days[at - 1] ?? ''));
        if (i >= 0)
          report.problem(
            problemAt(
              claim,
              ['readings', i, 'date'],
              `this reading of ${days[i] ?? ''} comes after one of ${days[i - 1] ?? ''}`,
              'Put the newest reading last, or correct the day.',
            ),
          );
      }
      const usually = firstWords(archive);
      for (const entry of allEntries(archive)) {
        const changes = changesOf(entry.data);
        const [first] = changes;
        if (first && usually !== undefined && !first.what.startsWith(usually))
          report.problem(
            problemAt(
              entry,
              ['changes', 0, 'what'],
              `the history begins with "${first.what}", others with "${usually}"`,
              'Write in the first change that the record was published, and what changed later behind it.',
            ),
          );
        for (const [i, { date }] of changes.entries()) {
          report.examined();
          const path: Path = ['changes', i, 'date'];
          const before = changes[i - 1]?.date ?? '';
          if (date > today)
            report.problem(problemAt(entry, path, `${date} is after today, ${today}`, 'Correct the day.'));
          else if (i === 0 && date < beginning)
            report.problem(problemAt(entry, path, tooEarly(date, beginning), 'Correct the day.'));
          else if (date < before)
            report.problem(
              problemAt(
                entry,
                path,
                `this change of ${date} comes after one of ${before}`,
                'Put the newest change last, or correct the day.',
              ),
            );
        }
      }
    },
  };
}
