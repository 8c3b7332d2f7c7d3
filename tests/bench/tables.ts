import type { CountyRun } from './measure-counties.ts';
import type { Growth } from './measure-growth.ts';
import type { Scores } from './measure-lighthouse.ts';
import type { Shown } from './measure-timelinejs.ts';
import type { Frames } from './measure-slider.ts';
import type { PageKind } from './page-kinds.ts';
import { decimals, kilobytes, printTable, type Column } from './print-table.ts';
import type { Visit } from './visit-page.ts';

/**
 * Returns the table of a command's time as the Record grows; growth is linear where the time of each record
 * or page stays the same.
 */
export function growthTable(title: string, unit: string, rows: readonly Growth[]): string {
  const columns: Column<Growth>[] = [
    ['content', (row) => `×${row.times}`],
    [`${unit}s`, (row) => decimals(row.size)],
    ['runs', (row) => row.runs],
    ['seconds', (row) => decimals(row.seconds, 2)],
    ['processor, s', (row) => decimals(row.processorSeconds, 2)],
    ['memory, MB', (row) => decimals(row.megabytes)],
    [`ms per ${unit}`, (row) => decimals(row.millisecondsEach, 2)],
    ['ratio', (row) => `×${decimals(row.ratio, 1)}`],
  ];
  return printTable(title, columns, rows);
}

/** Returns the table of what making the pages takes with a part of those of the counties. */
export function countiesTable(rows: readonly CountyRun[]): string {
  const columns: Column<CountyRun>[] = [
    ['counties', (row) => `${row.percent} %`],
    ['pages of counties', (row) => decimals(row.pages)],
    ['seconds', (row) => decimals(row.seconds, 2)],
    ['processor, s', (row) => decimals(row.processorSeconds, 2)],
    [
      'ms per further page',
      (row) => (row.millisecondsEach === undefined ? '' : decimals(row.millisecondsEach, 2)),
    ],
  ];
  return printTable('Making the pages, without the checks', columns, rows);
}

/** Returns the table of the frame times of the map while it plays. */
export function sliderTable(rows: readonly Frames[]): string {
  const columns: Column<Frames>[] = [
    ['processor', (row) => `${row.slowed} times slower`],
    ['frames', (row) => row.frames],
    ['median, ms', (row) => decimals(row.median, 1)],
    ['95 of 100 within, ms', (row) => decimals(row.slowest, 1)],
  ];
  return printTable('The map while it plays, a phone’s window', columns, rows);
}

/** Returns the table of what a first visit to each kind of page costs. */
export function pagesTable(rows: readonly (PageKind & Visit)[]): string {
  const columns: Column<PageKind & Visit>[] = [
    ['kind', (row) => row.kind],
    ['kB without fonts', (row) => kilobytes(row.bytes - row.fontBytes)],
    ['kB fonts', (row) => kilobytes(row.fontBytes)],
    ['requests', (row) => row.requests],
    ['to other hosts', (row) => row.refused],
    ['first paint, ms', (row) => decimals(row.firstPaint)],
    ['main thread, ms', (row) => decimals(row.mainThread)],
    ['heaviest page', (row) => row.address],
  ];
  return printTable('First visit, heaviest page of each kind, gzipped', columns, rows);
}

/** Returns the table of Lighthouse's judgment of each kind of page. */
export function lighthouseTable(rows: readonly (PageKind & Scores)[]): string {
  const columns: Column<PageKind & Scores>[] = [
    ['kind', (row) => row.kind],
    ['performance', (row) => row.performance],
    ['accessibility', (row) => row.accessibility],
    ['best practices', (row) => row.bestPractices],
    ['SEO', (row) => row.seo],
    ['blocking, ms', (row) => decimals(row.blockingTime)],
    ['failed', (row) => row.failed.join(', ')],
  ];
  return printTable('Lighthouse, mobile', columns, rows);
}

/** Returns the table that puts TimelineJS beside our timeline. */
export function timelineJsTable({
  events,
  ours,
  timelineJs,
}: {
  events: number;
  ours: Shown;
  timelineJs: Shown;
}): string {
  const lines: [string, (shown: Shown) => number, number][] = [
    ['kB without fonts, gzipped', (shown) => (shown.bytes - shown.fontBytes) / 1000, 1],
    ['kB fonts', (shown) => shown.fontBytes / 1000, 1],
    ['requests', (shown) => shown.requests, 0],
    ['requests to other hosts, refused', (shown) => shown.refused, 0],
    ['first paint, ms', (shown) => shown.firstPaint, 0],
    ['largest paint, ms', (shown) => shown.largestPaint, 0],
    ['main thread, ms', (shown) => shown.mainThread, 0],
    ['of it script, ms', (shown) => shown.script, 0],
    ['words without script', (shown) => shown.wordsWithoutScript, 0],
    ['pages in print', (shown) => shown.printedPages, 0],
    ['events in print', (shown) => shown.printedEvents, 0],
  ];
  const ratio = (read: (shown: Shown) => number) => {
    const quotient = read(timelineJs) / read(ours);
    return read(ours) < 1 ? '' : `×${decimals(quotient, quotient < 10 ? 1 : 0)}`;
  };
  const columns: Column<(typeof lines)[number]>[] = [
    ['what', ([name]) => name],
    ['/timeline/', ([, read, digits]) => decimals(read(ours), digits)],
    ['TimelineJS 3', ([, read, digits]) => decimals(read(timelineJs), digits)],
    ['ratio', ([, read]) => ratio(read)],
  ];
  return printTable(`The same ${events} events, titles and first sentences`, columns, lines);
}
