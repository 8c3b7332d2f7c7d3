import { checks } from '../../src/checks/index.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { readArchive, type InputFile, type Problem } from '../../src/archive/index.ts';
import { readOnce } from '../read-once.ts';
import { realFiles, realProblems } from '../real-archive.ts';
import { overlay, placeOf, positionAt, textFile, textOf } from './fixture-files.ts';

/** Returns the text of a real file. */
export const realText = (path: string) => textOf(realFiles, path);

const waivedRules = new Set(
  (JSON.parse(realText('data/waivers.json')) as { rule: string }[]).map(({ rule }) => rule),
);

/**
 * Returns the problems of the rules (and of reading) that the real record set has after the change and did
 * not have before it; only these rules are run.
 */
export function newProblems(changed: readonly InputFile[], ...rules: string[]): Problem[] {
  const known = new Set(realProblems.map((problem) => placeOf(problem) + problem.message));
  const reading = readArchive(overlay(realFiles, changed), readOnce);
  // Whether a waiver is needed shows when its rule has run.
  const some = checks.filter(
    ({ name }) => rules.includes(name) || (rules.includes('waiver-needed') && waivedRules.has(name)),
  );
  const { problems } = runChecks(some, reading);
  return problems.filter(
    (problem) => rules.includes(problem.rule) && !known.has(placeOf(problem) + problem.message),
  );
}

/** A change to one real file and the offsets in its new text at which a rule is to report it. */
export interface Change {
  file: InputFile;
  places: string[];
}

/** Returns the change of the file at `path` to `text`; `offsets` are those that a rule is to name. */
export function changeTo(path: string, text: string, ...offsets: number[]): Change {
  return { file: textFile(path, text), places: placesIn(path, text, offsets) };
}

/** Returns offsets in a text as `file:line:column`. */
export function placesIn(path: string, text: string, offsets: readonly number[]): string[] {
  return offsets.map((offset) => {
    if (offset < 0) throw new Error(`${path} does not hold what the change was to touch`);
    const { line, column } = positionAt(text, offset);
    return `${path}:${line}:${column}`;
  });
}

/**
 * Returns the change that puts one text in the place of the first match of another; it is reported at the
 * match, `shift` characters on.
 */
export function replaceFirst(
  path: string,
  form: RegExp | string,
  by: (match: string) => string,
  shift = 0,
): Change {
  const text = realText(path);
  const [match, index] =
    typeof form === 'string' ? [form, text.indexOf(form)] : [form.exec(text)?.[0] ?? '', text.search(form)];
  return changeTo(
    path,
    text.slice(0, index) + by(match) + text.slice(index + match.length),
    index < 0 ? index : index + shift,
  );
}

/** Returns the first of `items` that fits; throws where the real data has none. */
export function first<T>(items: Iterable<T>, fits: (item: T) => boolean = () => true): T {
  for (const item of items) if (fits(item)) return item;
  throw new Error('the real data has nothing of this kind');
}
