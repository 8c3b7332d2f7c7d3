import type { Change } from './change.ts';
import type { SiteChanges } from './compare-sites.ts';
import { gatherChanges, type Gathered } from './gather-changes.ts';

/** A report on two sites, ready to be written: the shortest useful form first. */
export interface ReportParts extends Omit<SiteChanges, 'changed'> {
  /** One sentence for each kind of thing that happened, the gravest first. */
  summary: string[];
  shared: Gathered[];
  own: SiteChanges['changed'];
}

const names: { [K in Change['kind']]: [one: string, several: string] } = {
  figure: ['figure', 'figures'],
  date: ['date', 'dates'],
  status: ['status', 'statuses'],
  words: ['text of a record', 'texts of records'],
  sentence: ['sentence', 'sentences'],
  source: ['reference', 'references'],
  row: ['row of a table', 'rows of tables'],
  heading: ['heading', 'headings'],
  address: ['address of a link', 'addresses of links'],
  order: ['order of a page', 'orders of pages'],
  drawing: ['drawing', 'drawings'],
  description: ['description for search engines', 'descriptions for search engines'],
};

const count = (number: number, [one, several]: readonly [string, string]) =>
  `${number} ${number === 1 ? one : several}`;

/** Returns the words for a change before what it says: "figure, claim:an-id". */
export function labelOf({ kind, before, after, of }: Change): string {
  const [name] = names[kind];
  const what = before === undefined ? `new ${name}` : after === undefined ? `${name} taken away` : name;
  return of === undefined ? what : `${what}, ${of}`;
}

/** Returns the address of the place of a change on a page. */
export const placeOf = (address: string, { place }: Change) => (place ? `${address}#${place}` : address);

/** Returns where a gathered change stands: "on 12 pages: a, b, c, …". */
export function pagesOf(
  { pages, alike = 1 }: { pages: readonly string[]; alike?: number },
  most = 3,
): string {
  const listed = pages.slice(0, most).join(', ');
  const rest = pages.length > most ? ', …' : '';
  const kinds = alike > 1 ? ` (${alike} changes like this one)` : '';
  return `on ${count(pages.length, ['page', 'pages'])}${kinds}: ${listed}${rest}`;
}

/** Returns how many bytes more or fewer, in kilobytes. */
export const bytesOf = (before: number, after: number) =>
  `${(before / 1000).toFixed(1)} → ${(after / 1000).toFixed(1)} kB`;

/** Returns what is known of two sites in the order in which a reviewer reads it. */
export function reportParts({ changed, ...site }: SiteChanges): ReportParts {
  const { shared, own } = gatherChanges(changed);
  const kinds = Map.groupBy(
    [...shared.map(({ change }) => change), ...own.flatMap(({ changes }) => changes)],
    ({ kind }) => kind,
  );
  const told = (Object.keys(names) as Change['kind'][]).flatMap((kind) => {
    const { length } = kinds.get(kind) ?? [];
    return length ? [count(length, names[kind])] : [];
  });
  const pages = [
    ...(site.added.length ? [`${site.added.length} added`] : []),
    ...(site.gone.length ? [`${site.gone.length} gone`] : []),
    ...(site.moved.length ? [`${site.moved.length} moved`] : []),
    ...(changed.length ? [`${changed.length} changed`] : []),
  ];
  const files = site.others.reduce((sum, group) => sum + group.files.length, 0);
  const summary = [
    ...(site.broken.length ? [`${count(site.broken.length, ['link', 'links'])} broke.`] : []),
    ...(pages.length ? [`Pages (${site.pages} in all): ${pages.join(', ')}.`] : []),
    ...(told.length ? [`Different: ${told.join(', ')}.`] : []),
    ...(site.weights.pages.length || site.weights.assets.length ? ['Some pages have another weight.'] : []),
    ...(files ? [`${count(files, ['file', 'files'])} beside the pages differ.`] : []),
  ];
  return { ...site, shared, own, summary: summary.length ? summary : nothing(site.differing) };
}

const nothing = (differing: number) => [
  differing === 0
    ? 'The two sites are the same, byte for byte.'
    : `A reader would notice nothing; ${count(differing, ['file differs', 'files differ'])} in what is not shown.`,
];
