import { dateOf, printDate } from '../dates/index.ts';
import type { Archive } from '../archive/index.ts';
import { cellMark, defineChart } from './chart.ts';
import { claimsOf, publisherOfClaim, sourcesCell } from './rows/claim-figures.ts';
import { claimsColumn, dateColumn, sourceColumn, textColumn } from './rows/columns.ts';
import { drawSpans } from './forms/draw-spans.ts';
import { formatDate } from './parts/format.ts';

type SpanRow = Readonly<{
  program: string;
  start: string;
  end: string | null;
  publisher: string;
  claims: string;
  source: string;
}>;

/** Each program or system, and the claims that date its start and its end; one claim dates both where its date is an interval. */
const programs = [
  {
    program: 'IDENT, the fingerprint system of the immigration service, goes into use',
    claims: ['ident-developed-1994'],
  },
  { program: 'IAFIS, the fingerprint system of the FBI, goes into use', claims: ['iafis-deployed-1999'] },
  {
    program: 'Pilot exchange between the two systems',
    claims: ['pilot-2006-limited-agencies', 'idsm-sites-moved-2008-11-17'],
  },
  { program: 'Secure Communities', claims: ['first-activation-harris-2008-10-27', 'memo-discontinues'] },
  { program: 'Priority Enforcement Program, as TRAC’s data date it', claims: ['pep-dates-trac-data'] },
  { program: 'Priority Enforcement Program, as GAO dates its guidance', claims: ['pep-dates-gao'] },
  { program: 'Priority Enforcement Program, as ICE’s page dates it', claims: ['pep-years-ice-page'] },
  {
    program: 'Secure Communities again, under Executive Order 13768',
    claims: ['eo13768-reinstates', 'eo13993-revokes'],
  },
] as const;

const question = 'When did each program run?';

function rows(archive: Archive): SpanRow[] {
  return programs.flatMap(({ program, claims: ids }): SpanRow[] => {
    const claims = claimsOf(archive, ids);
    const dates = claims.flatMap(({ data }) => data.date?.split('/') ?? []);
    const [first] = claims;
    const start = dates[0];
    if (!first || start === undefined || claims.length < ids.length) return [];
    const sources = [...new Set(claims.flatMap((claim) => sourcesCell(claim).split(' ')))];
    return [
      {
        ...{ program, start, end: dates[1] ?? null, publisher: publisherOfClaim(archive, first) },
        ...{ claims: ids.join(' '), source: sources.join(' ') },
      },
    ];
  });
}

const ended = (all: readonly SpanRow[]) =>
  all.flatMap((row) => (row.end === null ? [] : [{ ...row, end: row.end }]));

/** The lives of the programs and systems: spans from the dates that claims state, as exact as they state them. */
export const programSpans = defineChart<SpanRow>({
  id: 'program-spans',
  subject: 'Money, programs, research and sources',
  question,
  columns: [
    textColumn('program', 'Program or system'),
    dateColumn('start', 'Start'),
    dateColumn('end', 'End'),
    textColumn('publisher', 'Start stated by', { inTable: false }),
    claimsColumn,
    sourceColumn,
  ],
  rows,
  tableRows: (all) => [...all],
  title(all) {
    const named = all.filter(({ program, end }) => program === 'Secure Communities' && end !== null);
    const [run] = named;
    return run
      ? `Secure Communities ran from ${printDate(run.start)} to ${printDate(run.end ?? '')}, and came back`
      : question;
  },
  subtitle: () =>
    'Programs and systems from the start to the end that sources state; a broken outline is as long as a date is uncertain',
  describe(all) {
    const spans = ended(all);
    const [first] = all;
    if (!first) return 'The Record has no program with a date of its start.';
    return [
      'Each line is a program or system, with a bar from its start to its end.',
      ...(spans.length
        ? [
            `${spans.map(({ program, start, end }) => `${program}: ${formatDate(start)} to ${formatDate(end)}`).join('; ')}.`,
          ]
        : []),
      `The earliest start is that of ${printDate(all.reduce((early, row) => (dateOf(row.start).earliest < dateOf(early.start).earliest ? row : early), first).start)}.`,
    ].join(' ');
  },
  notes: () => [
    'When the Priority Enforcement Program began and ended is stated differently by different sources; a bar for each shows it.',
    'IDENT and IAFIS have a start alone: the Record states no end of their use.',
    'The second run ends with the order that revoked Executive Order 13768. What was shared between the fingerprint systems went on, by some accounts.',
  ],
  events: () => [],
  draw: ({ rows: all, form }) =>
    drawSpans(
      {
        rows: all.map((row, i) => ({
          name: row.program,
          note:
            row.end === null ? formatDate(row.start) : `${formatDate(row.start)} to ${formatDate(row.end)}`,
          start: { at: cellMark(i, 'start'), date: row.start },
          ...(row.end !== null && { end: { at: cellMark(i, 'end'), date: row.end } }),
        })),
        axis: 'day, month or year, as each date is known; by calendar year',
      },
      form,
    ),
});
