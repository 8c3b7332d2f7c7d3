import './say-faults.ts';
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compareSites } from '../src/audit/compare/compare-sites.ts';
import { reportHtml } from '../src/audit/compare/report-html.ts';
import { reportMarkdown } from '../src/audit/compare/report-markdown.ts';
import { reportParts } from '../src/audit/compare/report-parts.ts';
import { readBuilt } from '../src/site/read-built.ts';

const usage = `Says what a reader would notice of a change: compares two sites and writes test-results/compare.md and compare.html.
  npm run compare -- <base> [after] [--base /name/]
  <base> and [after] are a built site (a folder) or a commit, which is built; without [after], what you have now is built`;

const fail = (message: string): never => {
  console.error(message);
  process.exit(2);
};
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { base: { type: 'string', default: process.env['BASE'] ?? '/' }, help: { type: 'boolean' } },
});
const [base, after] = positionals;
if (values.help || base === undefined || positionals.length > 2) {
  console.log(usage);
  process.exit(values.help ? 0 : 2);
}

const git = (...args: string[]) =>
  execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const left: (() => void)[] = [];
const clear = () =>
  left
    .splice(0)
    .reverse()
    .forEach((undo) => undo());
process.on('exit', clear);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

/** Builds the site of a folder of the repository, with the engine that it has. */
function build(folder: string): string {
  execFileSync(process.execPath, ['scripts/build.ts', '--base', values.base], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return join(folder, 'dist');
}

/** Builds the site of a commit beside the repository and returns its folder, which is removed at the end. */
function buildCommit(commit: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'compare-'));
  left.push(() => rmSync(folder, { recursive: true, force: true }));
  const tree = join(folder, 'tree');
  git('worktree', 'add', '--detach', '--quiet', tree, commit);
  left.push(() => git('worktree', 'remove', '--force', tree));
  const lock = (top: string) => readFileSync(join(top, 'package-lock.json'), 'utf8');
  if (lock(tree) === lock('.')) symlinkSync(resolve('node_modules'), join(tree, 'node_modules'));
  else
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel', 'error'], {
      cwd: tree,
      stdio: 'inherit',
    });
  return build(tree);
}

/** Returns the folder of a site that is named by its folder or by a commit. */
function siteOf(name: string): string {
  if (existsSync(join(name, 'index.html'))) return name;
  let commit: string;
  try {
    commit = git('rev-parse', '--verify', '--quiet', `${name}^{commit}`).trim();
  } catch {
    return fail(`"${name}" is no folder of a built site and no commit that git knows.`);
  }
  console.log(`Building the site of ${name} (${commit.slice(0, 8)})`);
  return buildCommit(commit);
}

const before = siteOf(base);
if (after === undefined) console.log('Building the site as it is now');
const now = after === undefined ? build('.') : siteOf(after);
const started = performance.now();
const parts = reportParts(compareSites(readBuilt(before), readBuilt(now), values.base.replace(/\/?$/, '/')));
mkdirSync('test-results', { recursive: true });
writeFileSync('test-results/compare.md', reportMarkdown(parts));
writeFileSync('test-results/compare.html', reportHtml(parts));
for (const sentence of parts.summary) console.log(sentence);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`See test-results/compare.md and test-results/compare.html (${seconds} seconds)`);
