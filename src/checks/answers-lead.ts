import type { Archive, Path } from '../archive/index.ts';
import { foldText } from '../language/index.ts';
import { blocksOf } from '../prose/blocks.ts';
import { parseTarget, type LinkTarget } from '../prose/link-target.ts';
import { proseTexts } from '../prose/prose-texts.ts';
import { problemAt, type Check, type Report } from './check.ts';

/** Returns what the question or the text of an answer links, by the way to it as a text. */
function linksByPath(archive: Archive): Map<string, LinkTarget[]> {
  const texts = proseTexts(archive).filter(({ entry }) => entry === archive.answers);
  return new Map(
    texts.map((text) => [
      text.path.join('.'),
      blocksOf(text).flatMap(({ links }) => links.flatMap(({ url }) => parseTarget(url) ?? [])),
    ]),
  );
}

/** An answer leads to the number whose claim its question links, and to the page that its text links. */
function examineAnswers(archive: Archive, report: Report): void {
  const links = linksByPath(archive);
  for (const [i, { number, page }] of archive.answers.data.answers.entries()) {
    const linked = (field: string, scheme: string) => {
      const targets = links.get(`answers.${i}.${field}`) ?? [];
      return targets.flatMap((target) => (target.scheme === scheme ? [target.id] : []));
    };
    const problem = (path: Path, message: string, fix: string) =>
      report.problem(problemAt(archive.answers, ['answers', i, ...path], message, fix));
    report.examined();
    const { origin, others = [] } = archive.numbers.get(number ?? '')?.data ?? {};
    const other = linked('question', 'claim').find((id) => id !== origin && !others.includes(id));
    if (number !== undefined && origin !== undefined && other !== undefined)
      problem(
        ['number'],
        `the question links "${other}", which is no claim of the number "${number}"`,
        'Name the number that the question is about.',
      );
    const pages = linked('answer', 'page');
    if (page !== undefined && pages.length > 0 && !pages.includes(page))
      problem(
        ['page'],
        `the answer leads to "${page}", and its text links ${pages.map((id) => `"${id}"`).join(', ')}`,
        'Name the page that the text links, or link this one.',
      );
  }
}

/** An answer of the search leads to what its question and its text are about. */
export const answersLead: Check = {
  name: 'answers-lead',
  description:
    'An answer of the search leads to the number whose claim its question links and to a page that its text links, and no word is replaced by itself.',
  check({ archive }, report) {
    const { answers } = archive;
    report.examined();
    examineAnswers(archive, report);
    for (const [i, { words, instead }] of answers.data.said.entries()) {
      report.examined();
      if (words.every((word) => foldText(word) !== foldText(instead))) continue;
      report.problem(
        problemAt(
          answers,
          ['said', i, 'instead'],
          `"${instead}" is among the words that it is to replace`,
          'Give the word that the Record has for it.',
        ),
      );
    }
  },
};
