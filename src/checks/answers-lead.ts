import type { Archive, Path } from '../archive/index.ts';
import { foldText } from '../language/index.ts';
import { blocksOf, type BlockLink } from '../prose/blocks.ts';
import { idsLinked, type LinkTarget } from '../prose/link-target.ts';
import { proseTexts } from '../prose/prose-texts.ts';
import { problemAt, type Check, type Report } from './check.ts';

/** Returns the links in the question and in the text of each answer, by their paths: "answers.0.question". */
function linksByPath(archive: Archive): Map<string, BlockLink[]> {
  const texts = proseTexts(archive).filter(({ entry }) => entry === archive.answers);
  return new Map(texts.map((text) => [text.path.join('.'), blocksOf(text).flatMap((block) => block.links)]));
}

/** An answer leads to the number whose claim its question links, and to the page that its text links. */
function examineAnswers(archive: Archive, report: Report): void {
  const links = linksByPath(archive);
  for (const [i, { number, page }] of archive.answers.data.answers.entries()) {
    const linked = (field: string, scheme: LinkTarget['scheme']) =>
      idsLinked(links.get(`answers.${i}.${field}`) ?? [], scheme);
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
