import { perArchive, type Archive, type EntryOf } from '../archive/index.ts';
import { foldedWords, language } from '../language/index.ts';
import { problemAt, isIncomplete, type Check, type Report } from './check.ts';

/** Returns the words as a title would have them among others: folded, between spaces. */
const apart = (words: string) => ` ${foldedWords(words).join(' ')} `;

/** Returns the names of each office: its label, and each part of one that is of two. */
const namesOfOffices = perArchive(({ vocabulary }: Archive) =>
  vocabulary.data.offices.map(({ id, label }) => ({
    id,
    label,
    names: label.split(language.sentences.betweenNames).map(apart),
  })),
);

/** A step whose title names an office is one of that office. */
function examineOffice(archive: Archive, stage: EntryOf<'stage'>, report: Report): void {
  const title = apart(`${stage.data.title} ${stage.data.short}`);
  const named = namesOfOffices(archive).filter(({ names }) => names.some((name) => title.includes(name)));
  const [other] = named;
  if (!other || named.some(({ id }) => id === stage.data.office)) return;
  report.problem(
    problemAt(
      stage,
      ['office'],
      `the title of this step names "${other.label}", and its office is "${stage.data.office}"`,
      `Write "${other.id}" where it is that office’s step, or correct the title.`,
    ),
  );
}

/** What a step hands on is in its words on what it sends. */
function examineCarried(stage: EntryOf<'stage'>, report: Report): void {
  const { carries, sends = '' } = stage.data;
  if (carries === undefined || apart(sends).includes(apart(carries))) return;
  report.problem(
    problemAt(
      stage,
      ['carries'],
      sends === ''
        ? `this step hands on "${carries}", and says nothing of what it sends`
        : `this step hands on "${carries}", and "sends" says nothing of it`,
      'Name what is handed on as "sends" names it, or say in "sends" what goes where.',
    ),
  );
}

/** What the drawing of the path says of a step is what the words of the step say. */
export const stepsFit: Check = {
  name: 'steps-fit',
  description: 'A step has the office that its title names, and what it hands on is named in what it sends.',
  check(checked, report) {
    if (isIncomplete(checked, 'vocabulary')) return;
    for (const stage of checked.archive.stages.values()) {
      report.examined();
      examineOffice(checked.archive, stage, report);
      examineCarried(stage, report);
    }
  },
};
