import { perArchive, perObject, type Path, type Position } from '../archive/index.ts';
import { blocksOf, type Block } from './blocks.ts';
import { allTexts, type ProseText } from './prose-texts.ts';

/**
 * A run of words that readers see: a paragraph, heading or cell of prose, a label, or the words of a pattern.
 */
export interface ReaderText extends Pick<Block, 'text' | 'links'> {
  entry: ProseText['entry'];
  path: Path;
  file: string;
  /** Returns the place in the file of the character at `index` of the text. */
  at(index: number): Position;
}

/** Whether the words of a source's own field, such as its title, are those of its makers. */
const isTheirs = ({ entry, path: [field] }: ProseText) => entry.kind === 'source' && field !== 'custom';

const runsOf = perObject((prose: ProseText): ReaderText[] =>
  blocksOf(prose).map(({ text, links, offsetAt }) => ({
    entry: prose.entry,
    path: prose.path,
    file: prose.file,
    text: text.replaceAll('\n', ' '),
    links,
    at: (index: number) => prose.at(offsetAt(index)),
  })),
);

/**
 * Returns every run of our own words, of the Record and of the interface, that readers see; line breaks in it
 * are spaces.
 */
export const readerTexts = perArchive((archive): ReaderText[] =>
  allTexts(archive)
    .filter((prose) => !isTheirs(prose))
    .flatMap(runsOf),
);
