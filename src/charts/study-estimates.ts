import { printList } from '../language/index.ts';
import { claimsOfTopic } from '../views/claims/claims.ts';
import { publisherOf } from '../views/sources/source-label.ts';
import type { ClaimEntry, Archive } from '../archive/index.ts';
import { cellMark, defineChart } from './chart.ts';
import { printAmount, sourcesCell } from './rows/claim-figures.ts';
import { claimColumn, dateColumn, sourceColumn, textColumn } from './rows/columns.ts';
import { drawEstimates } from './forms/draw-estimates.ts';
import { formatNumber } from './parts/format.ts';

type StudyRow = Readonly<{
  subject: string;
  outcome: string;
  direction: string;
  amount: string | null;
  study: string;
  span: string | null;
  sample: string | null;
  method: string;
  claim: string;
  source: string;
}>;

/** Directions as the columns name them. A study that describes without estimating is not drawn. */
const directions: { [direction: string]: string } = {
  down: 'lower',
  none: 'no effect told from zero',
  mixed: 'mixed',
  up: 'higher',
};
const columns = Object.values(directions);

/** Subjects of outcomes, by the words in which claims name them; the first that fits counts. */
const subjects: readonly (readonly [string, RegExp])[] = [
  ['Reporting to the police, and trust', /^crimes reported|contacting|trust|fear/i],
  ['Crime', /crime|victimi[sz]|offending|policing/i],
  [
    'Who was arrested, and what followed',
    /arrested|lawyer|relief|deport|detention|due process|share of men/i,
  ],
  ['Work and wages', /employ|wage|workforce|labor|business/i],
  ['Homes', /home|housing/i],
  ['Health, benefits and births', /health|enroll|benefit|birth|safety-net|insurance/i],
  ['School and child care', /school|student|score|achieve|child/i],
];
const others = 'Other outcomes';
const subjectOf = (outcome: string) => subjects.find(([, words]) => words.test(outcome))?.[0] ?? others;
const order = [...subjects.map(([subject]) => subject), others];

const question = 'What did studies estimate that the program changed?';

/** Returns the first figure of a claim that is an estimate, in words: "14.7 percent more", "4.8 violent crimes per 100,000 people". */
function amountOf(archive: Archive, { data }: ClaimEntry): string | null {
  const estimate = data.figures?.find(
    ({ unmeasured, value }) => unmeasured === 'estimate' && value !== undefined,
  );
  if (estimate?.value === undefined) return null;
  const { value, unit, qualifier = null } = estimate;
  const change = unit === 'percent-increase' ? 'more' : unit === 'percent-decrease' ? 'less' : undefined;
  if (change !== undefined) return `${printAmount(value, 'percent', qualifier)} ${change}`;
  const words = printAmount(value, unit, qualifier);
  const label = archive.vocabulary.data.units.find(({ id }) => id === unit)?.label ?? '';
  return words.endsWith(label) ? words : `${words} ${label}`;
}

function rows(archive: Archive): StudyRow[] {
  const all = claimsOfTopic(archive, 'research').flatMap((claim): StudyRow[] => {
    const { study } = claim.data;
    const direction = study && directions[study.direction];
    if (!study || direction === undefined) return [];
    return [
      {
        ...{
          subject: subjectOf(study.outcome),
          outcome: study.outcome,
          direction,
          amount: amountOf(archive, claim),
          study: studyOf(archive, claim),
        },
        ...{
          span: study.span ?? null,
          sample: study.sample ?? null,
          method: study.method,
          claim: claim.id,
          source: sourcesCell(claim),
        },
      },
    ];
  });
  return order.flatMap((subject) => all.filter((row) => row.subject === subject));
}

/** Returns who made a study, and its year: the authors of its own document among the sources, else of whoever relays it; a publisher where no author is named. */
function studyOf(archive: Archive, claim: ClaimEntry): string {
  const sources = claim.data.sources.flatMap(({ id }) => archive.sources.get(id)?.data ?? []);
  const source = sources.find(({ custom }) => custom.speaker === 'research') ?? sources[0];
  if (!source) return '';
  const names = (source.author ?? []).flatMap((name) => name.family ?? name.literal ?? []);
  const year = source.issued?.['date-parts'][0]?.[0];
  const who = names.length > 2 ? `${names[0]} and others` : names.join(' and ') || publisherOf(source);
  return year === undefined ? who : `${who}, ${year}`;
}

/** Returns how many findings have each direction: "19 lower, 7 no effect told from zero, 3 mixed, and 12 higher". */
function counts(all: readonly StudyRow[]): string {
  const parts = columns.map(
    (direction) => `${formatNumber(all.filter((row) => row.direction === direction).length)} ${direction}`,
  );
  return printList(parts);
}

/** What studies estimated: a mark for each outcome of each study in the column of its direction. */
export const studyEstimates = defineChart<StudyRow>({
  id: 'study-estimates',
  subject: 'Money, programs, research and sources',
  question,
  columns: [
    textColumn('outcome', 'Outcome'),
    textColumn('subject', 'Subject', { inTable: false }),
    textColumn('direction', 'Direction'),
    textColumn('amount', 'Estimate'),
    textColumn('study', 'Study'),
    dateColumn('span', 'Years of the data'),
    textColumn('sample', 'Data'),
    textColumn('method', 'Method'),
    claimColumn,
    sourceColumn,
  ],
  rows,
  tableRows: (all) => [...all],
  // No count here: drafts and versions of one study are findings of their own, and a lower share of one thing adds to no lower share of another.
  title: (all) => (all.length > 1 ? 'What studies found differs by outcome, and within one' : question),
  subtitle: () =>
    'What research says of an outcome under the program or its change: lower, higher, mixed, or not told from zero',
  describe(all) {
    if (!all.length) return 'The Record has no study with an outcome and a direction.';
    return `A mark for each of ${formatNumber(all.length)} findings of studies stands in the column of its direction. They are ${counts(all)}.`;
  },
  notes: () => [
    'A direction is not a judgment: lower can be better or worse, and a mark says nothing of how sure a study is.',
    'Studies ask different questions of different data; marks of one subject cannot be added up or averaged.',
    'Some findings are of the Priority Enforcement Program, of detainer policies or of a survey, as their outcome says. For many only a summary was read.',
  ],
  events: () => [],
  draw: ({ rows: all, form }) =>
    drawEstimates(
      {
        groups: [...Map.groupBy(all, ({ subject }) => subject)].map(([heading, list]) => ({
          heading,
          rows: list.map((row) => ({
            ...{
              at: cellMark(all.indexOf(row), 'direction'),
              outcome: row.outcome,
              study: row.study,
              column: row.direction,
              isNull: row.direction === directions['none'],
            },
            ...(row.amount !== null && { amount: row.amount }),
          })),
        })),
        columns,
        axis: 'direction of the outcome in each study',
      },
      form,
    ),
});
