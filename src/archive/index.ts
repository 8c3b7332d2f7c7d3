export { addressOf, addressOfEntry, addressOfPlace, addressOfTarget } from './address.ts';
export { csvBeside } from './csv-beside.ts';
export { countySlug } from './county-slug.ts';
export { largestFile, type InputFile } from './decode-text.ts';
export { deepFreeze } from './deep-freeze.ts';
export { parseCsv, type Row } from './parse-csv.ts';
export { formatCsv } from './format-csv.ts';
export { isFault, parseMarkdown, plainTree } from './parse-markdown.ts';
export { lineFinder, type ParseFault, type Path } from './parsed.ts';
export { madeOnce } from './kept-texts.ts';
export { KeptWork } from './kept-work.ts';
export { perArchive, perObject } from './per-archive.ts';
export { readingRules, sortProblems, type Position, type Problem } from './problem.ts';
export { sourceOffset } from './source-offset.ts';
export { readArchive, type FileReaders, type Reading } from './read-archive.ts';
export { currentIdOf } from './former-ids.ts';
export {
  columnsNamed,
  datesOf,
  tableTexts,
  textFields,
  referencesOf,
  wordsOf,
  type TextForm,
} from './marked-fields.ts';
export {
  allEntries,
  allSingles,
  entriesOf,
  getOrThrow,
  type AnyEntry,
  type AnySingle,
  type Archive,
  type ClaimEntry,
  type Entry,
  type EntryOf,
  type InterfaceWords,
  type SeriesEntry,
  type TextEntry,
} from './archive.ts';
