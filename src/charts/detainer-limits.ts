import { compareDates, dateOf, printDate } from '../dates/index.ts';
import { cellMark, defineChart } from './chart.ts';
import { claimsOf, sourcesCell } from './rows/claim-figures.ts';
import { claimColumn, dateColumn, sourceColumn, textColumn } from './rows/columns.ts';
import { drawSpans } from './forms/draw-spans.ts';
import { formatDate, formatNumber } from './parts/format.ts';

type LimitRow = Readonly<{ place: string; date: string; claim: string; source: string }>;

/** The claims of policies that limit how detainers are honored, and whose policy it is. What was only proposed, resolved without force or counted is left out. */
const limits = [
  ['sf-june2011-policy', 'San Francisco'],
  ['cook-ordinance-passed', 'Cook County, Illinois'],
  ['santaclara-civil-detainer', 'Santa Clara County, California'],
  ['nyc-law-2011', 'New York City'],
  ['il-champaign-2012', 'Champaign County, Illinois'],
  ['ct-first-state-rules', 'Connecticut, state jails'],
  ['wi-milwaukee-vote', 'Milwaukee County, Wisconsin'],
  ['activation-dc-permanent', 'District of Columbia'],
  ['chicago-welcoming-2012', 'Chicago'],
  ['lapd-2012', 'Los Angeles police'],
  ['or-multnomah-resolution', 'Multnomah County, Oregon'],
  ['trust-ct-passed', 'Connecticut'],
  ['newark-2013', 'Newark'],
  ['neworleans-2013', 'Orleans Parish, Louisiana'],
  ['wa-king-2013', 'King County, Washington'],
  ['fl-miamidade-2013', 'Miami-Dade County, Florida'],
  ['trust-ab4-effective', 'California'],
  ['philly-eo', 'Philadelphia'],
  ['or-three-sheriffs-2014-04-16', 'Three counties, Oregon'],
  ['lehigh-policy', 'Lehigh County, Pennsylvania'],
  ['ca-alameda-2014', 'Alameda County, California'],
  ['ia-polk-june-2014', 'Polk County, Iowa'],
  ['ks-five-june-2014', 'Counties in Kansas'],
  ['nm-dona-ana-june', 'Doña Ana County, New Mexico'],
  ['ne-hall-first', 'Hall County, Nebraska'],
  ['ar-pulaski-policy', 'Pulaski County, Arkansas'],
  ['nj-middlesex-2014', 'Middlesex County, New Jersey'],
  ['ri-doc-2014', 'Rhode Island, state jails'],
  ['md-baltimore-jail-2014', 'Baltimore jail'],
  ['ma-boston-trust', 'Boston'],
  ['wa-king-2014', 'King County, Washington, again'],
  ['md-pg-oct2014', 'Prince George’s County, Maryland'],
  ['ne-douglas-2014', 'Douglas County, Nebraska'],
  ['md-montgomery-oct2014', 'Montgomery County, Maryland'],
  ['nyc-laws', 'New York City, again'],
  ['ga-dekalb-2014', 'DeKalb County, Georgia'],
  ['ct-doc-dec-2014', 'Connecticut, state jails, again'],
  ['mn-hennepin-2014', 'Hennepin County, Minnesota'],
  ['nm-bernalillo-2014', 'Bernalillo County, New Mexico'],
  ['nv-clark-2014', 'Clark County, Nevada'],
  ['nm-rio-arriba-2015', 'Rio Arriba County, New Mexico'],
  ['wy-teton-2017', 'Teton County, Wyoming'],
] as const;
const placeOf = new Map<string, string>(limits);

const question = 'When did places limit how they honor detainers?';
const yearOf = (row: LimitRow) => dateOf(row.date).earliest.slice(0, 4);

/** Returns the year in which most of the policies begin, and how many; undefined without rows. */
function fullestYear(all: readonly LimitRow[]): { year: string; count: number } | undefined {
  const years = [...Map.groupBy(all, yearOf)].map(([year, list]) => ({ year, count: list.length }));
  return years.reduce<(typeof years)[number] | undefined>(
    (most, one) => (most && most.count >= one.count ? most : one),
    undefined,
  );
}

/** When places limited detainers: a mark for each policy, as exact as its date is known. */
export const detainerLimits = defineChart<LimitRow>({
  id: 'detainer-limits',
  subject: 'Detainers',
  question,
  columns: [textColumn('place', 'Whose policy'), dateColumn('date', 'Date'), claimColumn, sourceColumn],
  rows: (archive) =>
    claimsOf(
      archive,
      limits.map(([id]) => id),
    )
      .flatMap((claim): LimitRow[] => {
        const { date } = claim.data;
        return date === undefined
          ? []
          : [{ place: placeOf.get(claim.id) ?? '', date, claim: claim.id, source: sourcesCell(claim) }];
      })
      .sort((a, b) => compareDates(dateOf(a.date), dateOf(b.date))),
  tableRows: (all) => [...all],
  title(all) {
    const most = fullestYear(all);
    return most && most.count > 1
      ? `Of ${formatNumber(all.length)} policies that limit detainers, ${formatNumber(most.count)} date from ${most.year}`
      : question;
  },
  subtitle: () =>
    'Policies of cities, counties and states that limit how detainers are honored, by the date that a source gives; not a full list',
  describe(all) {
    const [first, last] = [all[0], all.at(-1)];
    const most = fullestYear(all);
    if (!first || !last || !most) return 'The Record has no policy that limits detainers with a date.';
    return [
      `A mark for each of ${formatNumber(all.length)} policies stands at its date, or is as long as the month or the year for which it is known.`,
      `The first is that of ${first.place} (${formatDate(first.date)}), the last that of ${last.place} (${formatDate(last.date)}); ${formatNumber(most.count)} are of ${printDate(most.year)}.`,
    ].join(' ');
  },
  notes: () => [
    'These are the policies that the Record has a dated claim for, not all that there were. Counts of places that limited detainers differ, and are in a conflict of their own.',
    'The policies are not alike: some hold people for ICE only with a judge’s warrant, some only for listed offenses, some not at all.',
    'The date is that of adoption, of signing or of taking effect, as the source has it.',
  ],
  events: () => [],
  draw: ({ rows: all, form }) =>
    drawSpans(
      {
        rows: all.map((row, i) => ({ name: row.place, start: { at: cellMark(i, 'date'), date: row.date } })),
        axis: 'day, month or year, as the date is known; by calendar year',
      },
      form,
    ),
});
