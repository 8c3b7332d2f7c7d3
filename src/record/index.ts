export { addressOf, addressOfPlace, countySlug } from './address.ts';
export { decodeText, largestFile, type InputFile } from './decode-text.ts';
export { deepFreeze } from './deep-freeze.ts';
export { parseCsv, type Cell, type Row } from './parse-csv.ts';
export { isFault, parseMarkdown } from './parse-markdown.ts';
export { lineFinder, type Path } from './parsed.ts';
export { sortProblems, start, type Position, type Problem } from './problem.ts';
export { readRecord, type Reading } from './read-record.ts';
export { allEntries, need, plurals, type ClaimEntry, type Entry, type ListEntry, type Record, type SeriesEntry, type TextEntry } from './record.ts';
