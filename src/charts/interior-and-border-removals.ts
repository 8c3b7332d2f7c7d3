import { printList } from '../language/index.ts';
import type { Archive } from '../archive/index.ts';
import type { Layer } from './forms/bars.ts';
import { cellMark, defineChart } from './chart.ts';
import { figuresOf, publisherOfClaim, sourcesCell, type ClaimFigure } from './rows/claim-figures.ts';
import { claimsColumn, dateColumn, numberColumn, sourceColumn, textColumn } from './rows/columns.ts';
import { drawBars } from './forms/draw-bars.ts';
import { formatNumber } from './parts/format.ts';
import { groupRows, yearOfPeriod } from './rows/group-rows.ts';

type DividedRow = Readonly<{
  period: string;
  interior: number | null;
  border: number | null;
  publisher: string;
  claims: string | null;
  source: string | null;
}>;

const question = 'How many people did ICE remove from the interior, and how many at the border?';

const unique = (ids: readonly string[]) => [...new Set(ids)].join(' ');

/** Returns the numbers of each source for each fiscal year: what claims of the same source say of interior and border stands in one row. */
function rows(archive: Archive): DividedRow[] {
  const figures = (measure: string) =>
    figuresOf(archive, measure).filter(({ claim }) => claim.data.period !== undefined);
  const keyOf = ({ claim }: ClaimFigure) => `${claim.data.period} ${publisherOfClaim(archive, claim)}`;
  const border = Map.groupBy(figures('ice-border-removals'), keyOf);
  const all = [...Map.groupBy(figures('ice-interior-removals'), keyOf)].flatMap(
    ([key, inside]): DividedRow[] => {
      const [first] = inside;
      if (!first) return [];
      const outside = border.get(key) ?? [];
      const claims = [...inside, ...outside].map(({ claim }) => claim);
      return [
        {
          ...{
            period: first.claim.data.period ?? '',
            interior: first.figure.value,
            border: outside[0]?.figure.value ?? null,
          },
          ...{
            publisher: publisherOfClaim(archive, first.claim),
            claims: unique(claims.map(({ id }) => id)),
          },
          source: unique(claims.flatMap((claim) => sourcesCell(claim).split(' '))),
        },
      ];
    },
  );
  // The rows come in the order of their years: sources follow each other by the first year of which they speak.
  return [...Map.groupBy(all, ({ publisher }) => publisher).values()].flat();
}

function layersOf({ interior, border }: DividedRow, index: number): Layer[] {
  return [
    ...(border === null
      ? []
      : [
          {
            kind: 'whole',
            at: cellMark(index, 'border'),
            value: border,
            qualifier: null,
            base: interior ?? 0,
          } as const,
        ]),
    ...(interior === null
      ? []
      : [{ kind: 'share', at: cellMark(index, 'interior'), value: interior, qualifier: null } as const]),
  ];
}

const say = (row: DividedRow) =>
  `${formatNumber(row.interior)} in fiscal year ${yearOfPeriod(row.period)} (${row.publisher})`;
const known = (all: readonly DividedRow[]) => all.filter(({ interior }) => interior !== null);

/** Interior and border removals by fiscal year, each source by itself. */
export const interiorAndBorderRemovals = defineChart<DividedRow>({
  id: 'interior-and-border-removals',
  subject: 'Removals by ICE as a whole',
  question,
  columns: [
    dateColumn('period', 'Fiscal year'),
    numberColumn('interior', 'Interior removals', 'removals'),
    numberColumn('border', 'Border removals', 'removals'),
    textColumn('publisher', 'Stated by', { inTable: false }),
    claimsColumn,
    sourceColumn,
  ],
  rows,
  tableRows: (all) => [...all],
  title(all) {
    const both = all.filter(({ interior, border }) => interior !== null && border !== null);
    const [first, last] = [both[0], both.at(-1)];
    const more = both.filter(({ interior, border }) => (border ?? 0) > (interior ?? 0));
    if (!first || !last || first === last || more.length < both.length) return question;
    return `In fiscal years ${yearOfPeriod(first.period)} and ${yearOfPeriod(last.period)} ICE counted more removals at the border than from the interior`;
  },
  subtitle: () =>
    'Removals by ICE in each fiscal year by where people were arrested; border removals are shown where the same source states them',
  describe(all) {
    const rows = known(all);
    const divided = rows.filter(({ border }) => border !== null);
    if (!rows.length) return 'The Record has no number of interior removals.';
    return [
      `Bars show interior removals, in a group for each source: ${printList(rows.map(say))}.`,
      divided.length
        ? `On them stand border removals: ${printList(divided.map((row) => `${formatNumber(row.border)} in fiscal year ${yearOfPeriod(row.period)}`))}.`
        : 'Border removals are not stated beside them.',
    ].join(' ');
  },
  notes: () => [
    'Who counts as interior and who as border is ICE’s own division.',
    'Only ICE’s own releases state both numbers. Bars of other sources show interior removals alone; their height is not the whole.',
    'Two sources differ on one year. The groups are not joined.',
  ],
  events: () => [],
  draw: ({ rows: all, form }) =>
    drawBars(
      {
        groups: groupRows(all, ({ publisher }) => publisher).map(({ name, rows }) => ({
          heading: name,
          bars: rows.map(({ row, index }) => ({
            label: yearOfPeriod(row.period),
            layers: layersOf(row, index),
          })),
        })),
        axis: { value: 'removals in the fiscal year', period: 'fiscal year, October to September' },
        key: { share: 'interior removals', whole: 'border removals' },
      },
      form,
    ),
});
