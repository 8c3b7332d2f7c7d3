import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { readArchive } from '../src/archive/index.ts';
import { readFiles } from '../src/archive/read-files.ts';
import { runChecks } from '../src/checks/run-checks.ts';
import { claimsTold } from '../src/checks/claims-told.ts';
import { datesInProse } from '../src/checks/dates-in-prose.ts';
import { linkFits } from '../src/checks/link-fits.ts';
import { saidOnce } from '../src/checks/said-once.ts';
import { dateOf, isBefore } from '../src/dates/index.ts';

/**
 * Takes a Markdown file apart: its front matter and its body; the benchmark uses it too.
 * @public
 */
export const frontMatter = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/;

/** A date of the Record and the claim that it is taken from. */
interface Dating {
  date: string;
  dateFrom: string;
}

/** The front matter of an event, as far as a copy differs in it. */
interface Front extends Dating {
  id: string;
  title: string;
  follows?: { event: string; how: string }[];
  formerIds?: string[];
}

/**
 * Returns the dates of all claims from the first era on, so that copies of events lie where what is known
 * lies.
 */
function datingsIn(root: string): Dating[] {
  return globSync('data/claims/**/*.json', { cwd: root })
    .sort()
    .map(
      (path) =>
        JSON.parse(readFileSync(join(root, path), 'utf8')) as {
          id: string;
          date?: string;
          planned?: boolean;
        },
    )
    .flatMap(({ id, date, planned }) =>
      date !== undefined && date >= '1989' && !planned ? [{ date, dateFrom: id }] : [],
    );
}

/** The longest title that leaves room for the mark of a copy. */
const longestTitle = 70;

/**
 * Lets each text of a multiplied Record say what its copies say, lets links lead to what has a copy, and lets
 * copies of events have dates of which their texts do not speak; the benchmark uses it too.
 * @public
 */
export function waiveCopies(root: string): void {
  const file = join(root, 'data/waivers.json');
  const rules = [saidOnce, linkFits, claimsTold, datesInProse];
  const { problems } = runChecks(rules, readArchive(readFiles(root)));
  const copies = problems.filter(({ rule }) => rules.some(({ name }) => name === rule));
  const named = copies.map((copy) => ({
    rule: copy.rule,
    file: copy.file,
    words: /"([^"]*)"/.exec(copy.message)?.[1] ?? '',
    reason: 'A copy that is there to be measured.',
  }));
  const waivers = [...Map.groupBy(named, (one) => `${one.rule} ${one.file} ${one.words}`).values()].flatMap(
    (same) => same.slice(0, 1).map((one) => ({ ...one, ...(same.length > 1 && { times: same.length }) })),
  );
  const own = JSON.parse(readFileSync(file, 'utf8')) as object[];
  writeFileSync(file, `${JSON.stringify([...own, ...waivers], null, 2)}\n`);
}

/**
 * Returns the title of a copy: no two titles of a Record are alike. One that grows too long loses its last
 * words.
 */
export function copiedTitle(title: string, copy: number | string): string {
  const room = title.length > longestTitle && !title.includes('](');
  const words = room ? title.slice(0, title.lastIndexOf(' ', longestTitle)) : title.replace(/\?$/, '');
  return `${words} (x${copy})${title.endsWith('?') ? '?' : ''}`;
}

/**
 * Multiplies the events under `root` in place: each is there `times` times, the copies with new ids, dates of
 * other claims, and links among themselves wherever the earlier one is still no later.
 */
export function multiplyEvents(root: string, times: number): void {
  const folder = join(root, 'content/events');
  const events = globSync('*.md', { cwd: folder })
    .sort()
    .map((file) => {
      const [, front = '', body = ''] = frontMatter.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
      return { front: parse(front) as Front, body };
    });
  const datings = datingsIn(root);
  for (let copy = 2; copy <= times; copy++) {
    const idOf = (id: string) => `${id}-x${copy}`;
    const dated = events.map((event, i) => ({
      ...event,
      dating: datings[(copy * events.length + i) % datings.length] ?? event.front,
    }));
    const dateById = new Map(dated.map(({ front, dating }) => [front.id, dateOf(dating.date)]));
    for (const { front, body, dating } of dated) {
      const { formerIds: _former, follows: before = [], ...own } = front;
      const follows = before
        .filter(({ event }) => !isBefore(dateOf(dating.date), dateById.get(event) ?? dateOf(front.date)))
        .map(({ event, how }) => ({ event: idOf(event), how }));
      const text = stringify(
        {
          ...own,
          id: idOf(front.id),
          title: copiedTitle(front.title, copy),
          date: dating.date,
          dateFrom: dating.dateFrom,
          ...(follows.length && { follows }),
        },
        { lineWidth: 0 },
      );
      writeFileSync(join(folder, `${idOf(front.id)}.md`), `---\n${text}---\n${body}`);
    }
  }
  waiveCopies(root);
}
