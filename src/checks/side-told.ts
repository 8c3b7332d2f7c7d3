import { perArchive, type Archive } from '../archive/index.ts';
import { foldText, language } from '../language/index.ts';
import type { Block } from '../prose/blocks.ts';
import type { ProseText } from '../prose/prose-texts.ts';
import { sourcesBy } from '../views/sources/source-bodies.ts';
import { problemIn, type Report } from './check.ts';

const { sided } = language.sentences;

/** The kind of speakers for each compound with which one is called: "immigrant-rights". */
const sidesOf = perArchive(({ vocabulary }: Archive) => {
  const called = vocabulary.data.speakers.flatMap(({ id, label, stances = [] }) =>
    [label, ...stances].map((words) => [foldText(words.replace(/ .*/, '')), id] as const),
  );
  return new Map(called.filter(([word]) => word.includes('-')));
});

/** The most characters before a name that can say of which side its bearer is. */
const longestSide = 60;

/** Who is said to be of one side has sources of it, where there are any of a side. */
export function examineSide(
  archive: Archive,
  text: ProseText,
  block: Block,
  { 0: name, index }: RegExpExecArray,
  report: Report,
): void {
  const before = sided.before.exec(block.text.slice(Math.max(0, index - longestSide), index))?.[1];
  const said = before ?? sided.behind.exec(block.text.slice(index + name.length))?.[1] ?? '';
  const side = sidesOf(archive).get(said);
  if (side === undefined) return;
  report.examined();
  const speakers = new Set(sourcesBy(archive, name).map(({ data }) => data.custom.speaker));
  const other = [...sidesOf(archive)].find(([, id]) => speakers.has(id));
  if (speakers.has(side) || !other) return;
  const at = before === undefined ? block.text.indexOf(said, index) : block.text.lastIndexOf(said, index);
  report.problem(
    problemIn(
      text,
      block.offsetAt(at),
      `"${name}" is called "${said}" here, and its sources are "${other[1]}"`,
      'Correct the words, or the speaker of the sources.',
    ),
  );
}
