import {
  allEntries,
  allSingles,
  perArchive,
  wordFields,
  type AnyEntry,
  type AnySingle,
  type Archive,
  type Path,
  type Position,
} from '../archive/index.ts';
import { kindOf } from '../kinds/index.ts';
import { blocksOf, type Block } from './blocks.ts';
import { patternWords } from './pattern-example.ts';
import { proseTexts } from './prose-texts.ts';

/** A run of words that readers see: a paragraph, heading or cell of prose, a label, a pattern with its places, or a reason in a table. */
export interface ReaderText extends Pick<Block, 'text' | 'links'> {
  entry: AnyEntry | AnySingle;
  path: Path;
  file: string;
  /** Returns the place in the file of the character at `index` of the text. */
  at(index: number): Position;
}

function proseOf(archive: Archive): ReaderText[] {
  return proseTexts(archive).flatMap((prose) =>
    blocksOf(prose).map(({ text, links, offsetAt }) => ({
      entry: prose.entry,
      path: prose.path,
      file: prose.entry.file,
      text: text.replaceAll('\n', ' '),
      links,
      at: (index: number) => prose.at(offsetAt(index)),
    })),
  );
}

function labelsOf(entry: AnyEntry | AnySingle): ReaderText[] {
  return wordFields(entry).map(({ path, text }) => ({
    entry,
    path,
    file: entry.file,
    text: patternWords(text),
    links: [],
    at: (index: number) => entry.at(path, index),
  }));
}

function cellsOf(entry: AnyEntry): ReaderText[] {
  if (!('rows' in entry)) return [];
  const headings = kindOf(entry.kind).table?.texts ?? [];
  return entry.rows.flatMap(({ cells, line }) =>
    headings.flatMap((heading) => {
      const { text = '', column = 1 } = cells[heading] ?? {};
      const at = (index: number) => ({ line, column: column + index });
      return text
        ? [{ entry, path: [], file: entry.file.replace(/\.json$/, '.csv'), text, links: [], at }]
        : [];
    }),
  );
}

/** Returns every run of words of the Record that readers see; line breaks in it are spaces. */
export const readerTexts = perArchive((archive): ReaderText[] => [
  ...proseOf(archive),
  ...[...allEntries(archive), ...allSingles(archive)].flatMap(labelsOf),
  ...allEntries(archive).flatMap(cellsOf),
]);
