import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installChromium } from '../../scripts/install-chromium.ts';
import { installTools } from './install-tools.ts';
import { machine } from './machine.ts';

const steps = ['validation', 'build', 'timeline', 'counties', 'map', 'pages', 'lighthouse', 'timelinejs'];
const usage = `Measures the Record and prints tables; the numbers go to tests/bench/results.json.
  npm run bench -- [--only ${steps.join(',')}] [--times 1,3,10] [--events 1,8,82] [--runs 5]
  --times  how often the records stand there, for validation and build
  --events how often the events alone stand there, for the timeline: about 1,500 and 15,000 of them
  --runs   of how many runs each number is the median; builds of more than the Record itself run once unless it is given`;

function parsed() {
  try {
    const { values } = parseArgs({
      options: {
        only: { type: 'string' },
        times: { type: 'string', default: '1,3,10' },
        events: { type: 'string', default: '1,8,82' },
        runs: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
    const only = values.only?.split(',') ?? steps;
    const [times = [], events = []] = [values.times, values.events].map((text) =>
      text.split(',').map(Number),
    );
    const runs = Number(values.runs ?? 5);
    const sensible =
      [...times, ...events, runs].every((number) => Number.isInteger(number) && number > 0) &&
      only.every((name) => steps.includes(name));
    return values.help || !sensible
      ? undefined
      : { only, times, events, runs, largeBuildRuns: values.runs === undefined ? 1 : runs };
  } catch {
    return undefined;
  }
}

const options = parsed();
if (!options) {
  console.log(usage);
  process.exit(process.argv.includes('--help') ? 0 : 2);
}
const { only, times, events, runs, largeBuildRuns } = options;
const wants = (name: string) => only.includes(name);

installTools();
if (['map', 'pages', 'lighthouse', 'timelinejs'].some(wants)) installChromium();
// What the bench installs for itself is there only now.
const { workingCopy, runScript } = await import('./working-copy.ts');
const { multiplyEvents } = await import('../multiply-events.ts');
const { measureBuild, measureValidation } = await import('./measure-growth.ts');
const tables = await import('./tables.ts');

const results: { [part: string]: unknown } = { machine: machine(), taken: new Date().toISOString(), runs };

/** Prints what a step found and keeps it, so that a later step that fails takes nothing away. */
function report(part: string, found: unknown, table: string): void {
  results[part] = found;
  writeFileSync(join(import.meta.dirname, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
  console.log(table);
}

console.log(
  `${String(results['machine'])}\nEach number is the median of ${runs} where the table has no other.`,
);

const copies = new Map<number, string>();
const copy = (n: number) => copies.get(n) ?? copies.set(n, workingCopy(n)).get(n) ?? '';
const growing = () => new Map(times.map((n) => [n, copy(n)]));

async function built(): Promise<string> {
  const root = copy(1);
  if (!existsSync(join(root, 'dist'))) await runScript(root, 'scripts/build.ts');
  return join(root, 'dist');
}

if (wants('validation')) {
  const rows = await measureValidation(growing(), runs);
  report('validation', rows, tables.growthTable('Validation', 'record', rows));
}
if (wants('build')) {
  const rows = await measureBuild(growing(), (n) => (n === 1 ? runs : largeBuildRuns));
  report('build', rows, tables.growthTable('Build', 'page', rows));
}
if (wants('timeline')) {
  const rows = await measureBuild(new Map(events.map((n) => [n, workingCopy(n, multiplyEvents)])), () => 1);
  report('timeline', rows, tables.growthTable('Build with more events', 'page', rows));
}
if (wants('counties')) {
  const { measureCounties } = await import('./measure-counties.ts');
  const rows = await measureCounties(copy(1));
  report('counties', rows, tables.countiesTable(rows));
}
if (wants('map')) {
  const { measureSlider } = await import('./measure-slider.ts');
  const rows = await measureSlider(await built());
  report('map', rows, tables.sliderTable(rows));
}
if (wants('pages') || wants('lighthouse')) {
  const { pageKinds } = await import('./page-kinds.ts');
  const site = await built();
  const kinds = pageKinds(site);
  if (wants('pages')) {
    const { measurePages } = await import('./measure-pages.ts');
    const rows = await measurePages(site, kinds, runs);
    report('pages', rows, tables.pagesTable(rows));
  }
  if (wants('lighthouse')) {
    const { measureLighthouse } = await import('./measure-lighthouse.ts');
    const rows = await measureLighthouse(site, kinds, runs);
    report('lighthouse', rows, tables.lighthouseTable(rows));
  }
}
if (wants('timelinejs')) {
  const { measureTimelineJs } = await import('./measure-timelinejs.ts');
  const shown = await measureTimelineJs(await built(), runs);
  report('timelinejs', shown, tables.timelineJsTable(shown));
}
