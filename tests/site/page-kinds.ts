/**
 * A kind of page: the files that are of it, and its largest weight in bytes, all it needs gzipped but for
 * fonts.
 */
interface PageKind {
  name: string;
  files: RegExp;
  budget: number;
}

const usual = 60_000;
const whole = 150_000;

/** Every kind of page that the site has. */
export const pageKinds: readonly PageKind[] = [
  { name: 'home', files: /^index\.html$/, budget: 90_000 },
  { name: 'overview', files: /^overview\/index\.html$/, budget: usual },
  { name: 'timeline', files: /^timeline\/index\.html$/, budget: usual },
  { name: 'event', files: /^timeline\/[^/]+\/index\.html$/, budget: usual },
  { name: 'some events', files: /^timeline\/by\/[^/]+\/[^/]+\/(?:\d+\/)?index\.html$/, budget: usual },
  { name: 'explainers', files: /^explainers\/index\.html$/, budget: usual },
  { name: 'explainer', files: /^explainers\/[^/]+\/index\.html$/, budget: usual },
  { name: 'lessons', files: /^teach\/index\.html$/, budget: usual },
  { name: 'for librarians', files: /^teach\/librarians\/index\.html$/, budget: usual },
  { name: 'lesson', files: /^teach\/[^/]+\/index\.html$/, budget: usual },
  { name: 'key of a lesson', files: /^teach\/[^/]+\/key\/index\.html$/, budget: usual },
  { name: 'sheets of a lesson', files: /^teach\/[^/]+\/print\/index\.html$/, budget: usual },
  { name: 'slides of a lesson', files: /^teach\/[^/]+\/slides\/index\.html$/, budget: usual },
  { name: 'how it worked', files: /^how-it-worked\/index\.html$/, budget: usual },
  { name: 'written rules', files: /^how-it-worked\/rules\/index\.html$/, budget: usual },
  { name: 'worked example', files: /^how-it-worked\/(?!rules\/)[^/]+\/index\.html$/, budget: usual },
  { name: 'charts', files: /^charts\/index\.html$/, budget: whole },
  { name: 'chart', files: /^charts\/[^/]+\/index\.html$/, budget: usual },
  { name: 'embedded chart', files: /^embed\/[^/]+\/index\.html$/, budget: usual },
  { name: 'claims', files: /^claims\/index\.html$/, budget: usual },
  { name: 'some claims', files: /^claims\/by\/[^/]+\/[^/]+\/(?:\d+\/)?index\.html$/, budget: usual },
  { name: 'claim', files: /^claims\/[^/]+\/index\.html$/, budget: usual },
  { name: 'evidence', files: /^evidence\/index\.html$/, budget: usual },
  { name: 'conflicts', files: /^conflicts\/index\.html$/, budget: usual },
  { name: 'conflict', files: /^conflicts\/[^/]+\/index\.html$/, budget: usual },
  { name: 'figures', files: /^figures\/index\.html$/, budget: usual },
  { name: 'figure', files: /^figures\/[^/]+\/index\.html$/, budget: usual },
  { name: 'sources', files: /^sources\/index\.html$/, budget: usual },
  { name: 'some sources', files: /^sources\/by\/[^/]+\/[^/]+\/(?:\d+\/)?index\.html$/, budget: usual },
  { name: 'source', files: /^sources\/[^/]+\/index\.html$/, budget: usual },
  { name: 'seeds', files: /^seeds\/index\.html$/, budget: usual },
  { name: 'seed', files: /^seeds\/[^/]+\/index\.html$/, budget: usual },
  { name: 'glossary', files: /^glossary\/index\.html$/, budget: usual },
  { name: 'map', files: /^map\/index\.html$/, budget: whole },
  { name: 'places', files: /^places\/index\.html$/, budget: usual },
  { name: 'state', files: /^places\/[a-z]{2}\/index\.html$/, budget: usual },
  { name: 'county', files: /^places\/[a-z]{2}\/[^/]+\/index\.html$/, budget: 25_000 },
  { name: 'search', files: /^search\/index\.html$/, budget: usual },
  { name: 'loading', files: /^data\/load\/index\.html$/, budget: usual },
  { name: 'panel', files: /^data\/panel\/index\.html$/, budget: usual },
  { name: 'data', files: /^data\/index\.html$/, budget: usual },
  { name: 'about', files: /^about\/index\.html$/, budget: usual },
  { name: 'charts for everyone', files: /^about\/charts\/index\.html$/, budget: usual },
  { name: 'method', files: /^about\/method\/index\.html$/, budget: usual },
  { name: 'words', files: /^about\/words\/index\.html$/, budget: usual },
  { name: 'evidence', files: /^about\/evidence\/index\.html$/, budget: usual },
  { name: 'errata', files: /^about\/errata\/index\.html$/, budget: usual },
  { name: 'editions', files: /^about\/editions\/index\.html$/, budget: usual },
  { name: 'corrections', files: /^about\/corrections\/index\.html$/, budget: usual },
  { name: 'not found', files: /^404\.html$/, budget: usual },
];

/** Returns the kind of a page's file; undefined where it is of none. */
export function kindOfPage(file: string): PageKind | undefined {
  return pageKinds.find(({ files }) => files.test(file));
}
