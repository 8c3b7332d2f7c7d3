import type { AnySingle, Archive, Path } from '../archive/index.ts';
import { foldText } from '../language/index.ts';
import { problemAt, type Check, type Report } from './check.ts';

interface List {
  single: AnySingle;
  items: { text: string; path: Path }[];
}

/** The lists of files of which there is one, in which nothing may stand twice. */
function listsOf({ site, answers, accessibility, names, waivers }: Archive): List[] {
  return [
    {
      single: site,
      items: site.data.readingPath.map(({ explainer }, i) => ({
        text: explainer,
        path: ['readingPath', i, 'explainer'],
      })),
    },
    {
      single: site,
      items: site.data.explainerGroups.flatMap(({ explainers }, i) =>
        explainers.map((text, j) => ({ text, path: ['explainerGroups', i, 'explainers', j] })),
      ),
    },
    {
      single: answers,
      items: answers.data.answers.map(({ question }, i) => ({
        text: question,
        path: ['answers', i, 'question'],
      })),
    },
    {
      single: answers,
      items: answers.data.answers.flatMap(({ asked }, i) =>
        asked.map((text, j) => ({ text, path: ['answers', i, 'asked', j] })),
      ),
    },
    {
      single: site,
      items: site.data.readingPath.map(({ why }, i) => ({ text: why, path: ['readingPath', i, 'why'] })),
    },
    {
      single: waivers,
      items: waivers.data.map(({ rule, file, words }, i) => ({
        text: `${rule} ${file} “${words}”`,
        path: [i],
      })),
    },
    {
      single: accessibility,
      items: accessibility.data.checks.map(({ id }, i) => ({ text: id, path: ['checks', i, 'id'] })),
    },
    {
      single: accessibility,
      items: accessibility.data.checks.map(({ question }, i) => ({
        text: question,
        path: ['checks', i, 'question'],
      })),
    },
    ...accessibility.data.checks.map(({ exceptions = [] }, i) => ({
      single: accessibility,
      items: exceptions.map(({ chart }, j) => ({
        text: chart,
        path: ['checks', i, 'exceptions', j, 'chart'],
      })),
    })),
    {
      single: names,
      items: names.data.nicknames.flatMap((one, i) =>
        one.names.map((text, j) => ({ text, path: ['nicknames', i, 'names', j] })),
      ),
    },
  ];
}

/** What sets words of the vocabulary apart for a reader, where their list gives it. */
const apart = ['label', 'definition', 'code', 'term'];

/** The words of each list of the vocabulary, by what sets them apart. */
function wordLists({ vocabulary }: Archive): List[] {
  return Object.entries(vocabulary.data).flatMap(([list, words]) =>
    apart.map((name) => ({
      single: vocabulary,
      items: (Array.isArray(words) ? words : []).flatMap((word, i) => {
        const text: unknown = Reflect.get(word, name);
        return typeof text === 'string' ? [{ text, path: [list, i, name] }] : [];
      }),
    })),
  );
}

/** Where explainers are in groups, each is in one. */
function examineGroups(archive: Archive, report: Report): void {
  const { explainerGroups } = archive.site.data;
  const grouped = new Set(explainerGroups.flatMap(({ explainers }) => explainers));
  for (const { id } of explainerGroups.length > 0 ? archive.explainers.values() : []) {
    report.examined();
    if (grouped.has(id)) continue;
    report.problem(
      problemAt(
        archive.site,
        ['explainerGroups'],
        `no group has the explainer "${id}"`,
        'Add it to the group whose question it answers.',
      ),
    );
  }
}

/**
 * No list of the files of which there is one names one thing twice, and the groups leave out no explainer.
 */
export const listedOnce: Check = {
  name: 'listed-once',
  description:
    'Each explainer is in a group of the site, no explainer or reason stands twice in a list there, no question, check, exception of a check, waiver or nickname of a place is given twice, and no two words of a list of the vocabulary have one label or definition.',
  check({ archive }, report) {
    examineGroups(archive, report);
    for (const { single, items } of [...listsOf(archive), ...wordLists(archive)]) {
      const known = new Set<string>();
      for (const { text, path } of items) {
        report.examined();
        // A question without its mark is that question; letter case sets the words of two waivers apart.
        const key = single.kind === 'waivers' ? text : foldText(text).replace(/[?.!]+$/, '');
        if (known.has(key))
          report.problem(
            problemAt(single, path, `"${text}" stands in this list twice`, 'Remove one, or name another.'),
          );
        known.add(key);
      }
    }
  },
};
