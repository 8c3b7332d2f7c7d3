import './say-faults.ts';
import { execFileSync, spawnSync } from 'node:child_process';
import { on } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { readArchive, sortProblems, type Problem } from '../src/archive/index.ts';
import { readFiles } from '../src/archive/read-files.ts';
import { changesNotTold } from '../src/checks/change-told.ts';
import { changesInOrder } from '../src/checks/changes-in-order.ts';
import { explainerStatistics, gradeStatistics } from '../src/checks/format-statistics.ts';
import { formatGitHub, formatJson, formatSummary, formatText } from '../src/checks/format-problems.ts';
import { inTurn, newTurns } from '../src/checks/in-turn.ts';
import { checks } from '../src/checks/index.ts';
import { settle, tryChecks, type Findings } from '../src/checks/run-checks.ts';
import { spelling, wordList } from '../src/checks/spelling.ts';
import { readChecked } from './read-checked.ts';
import type { Share } from './check-beside.ts';
import { keepTexts, takeKeptTexts } from '../src/site/kept-texts.ts';
import { readEdition } from '../src/site/read-edition.ts';
import { englishDictionary } from './spelling-dictionary.ts';

const usage = `Checks, in seconds, all that a change in data/ or content/ can break: every rule, spelling, the drawing of charts, the citing of sources, and the form of the files that you changed.
  npm run check -- [--since commit] [--format text|json|github] [--root folder]
  --since also asks each changed record with a history to say what was corrected`;

const top = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    format: { type: 'string', default: 'text' },
    since: { type: 'string' },
    root: { type: 'string', default: '.' },
    help: { type: 'boolean' },
  },
});
const { format, root, since } = values;
if (values.help || !['text', 'json', 'github'].includes(format)) {
  console.log(usage);
  process.exit(values.help ? 0 : 2);
}
/** Returns what git prints, a path a line; none where there is no git, or no such commit. */
function git(...args: string[]): string[] {
  try {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .split('\0')
      .filter(Boolean);
  } catch (error) {
    if (since !== undefined && (error as NodeJS.ErrnoException).code === 'ENOENT') throw error;
    return [];
  }
}

/** Returns a problem for each file that was changed and is not in its form. */
function problemsOfForm(): Problem[] {
  const parts = ['--', 'data', 'content'];
  const changed = [
    ...git('diff', '-z', '--name-only', '--relative', '--diff-filter=d', since ?? 'HEAD', ...parts),
    ...git('ls-files', '-z', '--others', '--exclude-standard', ...parts),
  ].filter((path) => /\.(json|md)$/.test(path));
  if (changed.length === 0) return [];
  const prettier = fileURLToPath(import.meta.resolve('prettier/bin/prettier.cjs'));
  const args = [prettier, '--list-different', ...changed];
  const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((file) => ({
      rule: 'format',
      file,
      line: 1,
      column: 1,
      message: 'this file is not in its form',
      fix: 'Run npm run format.',
    }));
}

/** Returns the files of the Record as they were at a commit. */
function filesAt(commit: string) {
  const paths = git('ls-tree', '-r', '-z', '--name-only', commit, '--', 'data', 'content');
  if (paths.length === 0) {
    console.error(`git knows no commit "${commit}" with a Record.`);
    process.exit(2);
  }
  const now = new Map(readFiles(root).map((file) => [file.path, file]));
  const changed = new Set(git('diff', '-z', '--name-only', '--relative', commit, '--', 'data', 'content'));
  return paths.flatMap((path) => {
    const file = now.get(path);
    if (file && !changed.has(path)) return [file];
    if (!changed.has(path)) return [];
    return [{ path, bytes: execFileSync('git', ['show', `${commit}:./${path}`], { cwd: root }) }];
  });
}

const dated = changesInOrder(new Date().toISOString().slice(0, 10));
const rules = checks.filter(({ name }) => name !== dated.name);
const turns = newTurns();
const beside = new Worker(new URL('check-beside.ts', import.meta.url), {
  workerData: { root, engine: top, rules: rules.map(({ name }) => name), turns } satisfies Share,
});
const answers = on(beside, 'message');
const nextAnswer = async <T>() => ((await answers.next()).value as [T])[0];

takeKeptTexts(root);
const files = readChecked(root, top);
const list = files.find(({ path }) => path === wordList);
const words = { file: wordList, text: new TextDecoder().decode(list?.bytes) };
const reading = readArchive(files);
const own = tryChecks([spelling(englishDictionary(), words), dated], reading);
const found = tryChecks(inTurn(rules, turns), reading);
const findings = await nextAnswer<Findings>();
const outcome = { ...settle([own, found, findings], reading), archive: reading.archive, reading };
// Where the rules found something, what cannot be printed may only follow from it.
const unprinted = outcome.problems.length ? [] : await nextAnswer<Problem[]>();
await beside.terminate();
const problems = sortProblems([
  ...outcome.problems,
  ...unprinted,
  ...readEdition(root).problems,
  ...problemsOfForm(),
  ...(since === undefined ? [] : changesNotTold(readArchive(filesAt(since)).archive, outcome.archive)),
]);
keepTexts(root);
const whole = { ...outcome, problems };
if (format === 'json')
  console.log(formatJson(whole, explainerStatistics(whole.archive), gradeStatistics(whole.archive)));
else {
  if (problems.length) console.log(format === 'github' ? formatGitHub(problems) : formatText(problems));
  console.log(formatSummary(whole, files.length));
}
process.exitCode = problems.length ? 1 : 0;
