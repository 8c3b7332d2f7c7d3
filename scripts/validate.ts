import './say-faults.ts';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { explainerStatistics, formatStatistics, gradeStatistics } from '../src/checks/format-statistics.ts';
import {
  formatGitHub,
  formatJson,
  formatRules,
  formatSummary,
  formatText,
} from '../src/checks/format-problems.ts';
import { loadArchive } from '../src/checks/index.ts';
import { sortProblems } from '../src/archive/index.ts';
import { readFiles, readInterfaceFiles } from '../src/archive/read-files.ts';
import { readEdition } from '../src/site/read-edition.ts';

const usage = `Runs the rules over the Record and prints every problem with its place and the way to fix it; npm run check does more.
  npm run validate -- [--format text|json|github] [--verbose] [--root folder]`;

const { values } = parseArgs({
  options: {
    format: { type: 'string', default: 'text' },
    verbose: { type: 'boolean' },
    root: { type: 'string', default: '.' },
    help: { type: 'boolean' },
  },
});
if (values.help || !['text', 'json', 'github'].includes(values.format)) {
  console.log(usage);
  process.exit(values.help ? 0 : 2);
}
const files = [
  ...readFiles(values.root),
  ...readInterfaceFiles(fileURLToPath(new URL('..', import.meta.url))),
];
const loaded = loadArchive(files);
const problems = sortProblems([...loaded.problems, ...readEdition(values.root).problems]);
const outcome = { ...loaded, problems };
if (values.format === 'json') {
  const { archive } = outcome;
  console.log(formatJson(outcome, explainerStatistics(archive), gradeStatistics(archive)));
} else {
  if (outcome.problems.length)
    console.log(values.format === 'github' ? formatGitHub(outcome.problems) : formatText(outcome.problems));
  if (values.format === 'text' && process.env['GITHUB_ACTIONS'] && outcome.problems.length)
    console.log(formatGitHub(outcome.problems));
  if (values.verbose) console.log(formatRules(outcome));
  const statistics = values.format === 'text' ? formatStatistics(outcome.archive) : '';
  if (statistics) console.log(statistics);
  console.log(formatSummary(outcome, files.length));
}
process.exitCode = outcome.problems.length ? 1 : 0;
