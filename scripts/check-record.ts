import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readArchive, sortProblems, type Problem } from '../src/archive/index.ts';
import { readFiles } from '../src/archive/read-files.ts';
import { changesNotTold } from '../src/checks/change-told.ts';
import { changesInOrder } from '../src/checks/changes-in-order.ts';
import { explainerStatistics, gradeStatistics } from '../src/checks/format-statistics.ts';
import { formatGitHub, formatJson, formatSummary, formatText } from '../src/checks/format-problems.ts';
import { inTurn } from '../src/checks/in-turn.ts';
import { settle, tryChecks, type Findings } from '../src/checks/run-checks.ts';
import { spelling, wordList } from '../src/checks/spelling.ts';
import { readChecked } from './read-checked.ts';
import { keepTexts, takeKeptTexts } from '../src/site/kept-texts.ts';
import { readEdition } from '../src/site/read-edition.ts';
import { sharedRules } from './shared-rules.ts';
import { englishDictionary } from './spelling-dictionary.ts';

/** What is checked, how it is printed, and what a thread beside does of it. */
interface Order {
  root: string;
  engine: string;
  format: string;
  /** The commit since which each changed record with a history is to say what was corrected. */
  since: string | undefined;
  /** Which rule comes next. */
  turns: Int32Array<SharedArrayBuffer>;
  /** What the thread beside says: what its rules found, then what cannot be printed. */
  answers: AsyncIterator<unknown[]>;
}

/** Returns what git prints, a path a line; none where there is no git, or no such commit. */
function git({ root, since }: Order, ...args: string[]): string[] {
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
function problemsOfForm(order: Order): Problem[] {
  const { root, since } = order;
  const parts = ['--', 'data', 'content'];
  const changed = [
    ...git(order, 'diff', '-z', '--name-only', '--relative', '--diff-filter=d', since ?? 'HEAD', ...parts),
    ...git(order, 'ls-files', '-z', '--others', '--exclude-standard', ...parts),
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
function filesAt(order: Order, commit: string) {
  const { root } = order;
  const paths = git(order, 'ls-tree', '-r', '-z', '--name-only', commit, '--', 'data', 'content');
  if (paths.length === 0) {
    console.error(`git knows no commit "${commit}" with a Record.`);
    process.exit(2);
  }
  const now = new Map(readFiles(root).map((file) => [file.path, file]));
  const changed = new Set(
    git(order, 'diff', '-z', '--name-only', '--relative', commit, '--', 'data', 'content'),
  );
  return paths.flatMap((path) => {
    const file = now.get(path);
    if (file && !changed.has(path)) return [file];
    if (!changed.has(path)) return [];
    return [{ path, bytes: execFileSync('git', ['show', `${commit}:./${path}`], { cwd: root }) }];
  });
}

/**
 * Checks a Record, half of it in the thread beside, prints what is wrong, and sets how the process ends: 1
 * where anything is.
 */
export async function checkRecord(order: Order): Promise<void> {
  const { root, engine, format, since, turns, answers } = order;
  const dated = changesInOrder(new Date().toISOString().slice(0, 10));
  const nextAnswer = async <T>() => ((await answers.next()).value as [T])[0];

  takeKeptTexts(root);
  const files = readChecked(root, engine);
  const list = files.find(({ path }) => path === wordList);
  const words = { file: wordList, text: new TextDecoder().decode(list?.bytes) };
  const reading = readArchive(files);
  const own = tryChecks([spelling(englishDictionary(), words), dated], reading);
  const found = tryChecks(inTurn(sharedRules, turns), reading);
  const findings = await nextAnswer<Findings>();
  const outcome = { ...settle([own, found, findings], reading), archive: reading.archive, reading };
  // Where the rules found something, what cannot be printed may only follow from it.
  const unprinted = outcome.problems.length ? [] : await nextAnswer<Problem[]>();
  const problems = sortProblems([
    ...outcome.problems,
    ...unprinted,
    ...readEdition(root).problems,
    ...problemsOfForm(order),
    ...(since === undefined
      ? []
      : changesNotTold(readArchive(filesAt(order, since)).archive, outcome.archive)),
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
}
