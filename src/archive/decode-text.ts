import { perObject } from './per-archive.ts';
import { start, type Position, type Problem } from './problem.ts';

/**
 * A file as it was found: its path from the top of the repository and its bytes, or why it could not be read.
 */
export interface InputFile {
  path: string;
  bytes?: Uint8Array;
  unreadable?: string;
}

/** The largest file that is read, in bytes; the county table is 250,000. */
export const largestFile = 1_000_000;

/** Returns the place of the character at `offset`. */
function placeIn(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Returns the place of the first bytes that are not UTF-8: a lenient decoder puts U+FFFD there. */
function firstFault(bytes: Uint8Array): Position {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return placeIn(text, text.indexOf('\uFFFD'));
}

/** Returns the text of a file (UTF-8, line ends LF, no byte order mark), or the problem that it has. */
export const decodeText = perObject((file: InputFile): { text: string } | { problem: Problem } => {
  const problem = (message: string, fix: string, at = start) => ({
    problem: { rule: 'file-readable', file: file.path, ...at, message, fix },
  });
  if (!file.bytes)
    return problem(
      `this cannot be read: ${file.unreadable ?? 'no bytes'}`,
      'Put a plain file or folder in its place, change its permissions, or remove it.',
    );
  if (file.bytes.length > largestFile)
    return problem(
      `this file has ${file.bytes.length} bytes`,
      `Keep a file below ${largestFile} bytes; split it.`,
    );
  const text = decode(file.bytes);
  if (text === undefined)
    return problem('this file is not valid UTF-8', 'Save it as UTF-8.', firstFault(file.bytes));
  if (text.startsWith('\uFEFF'))
    return problem('this file begins with a byte order mark', 'Save it as UTF-8 without BOM.');
  const odd = /(?![\n\t])\p{Cc}/u.exec(text);
  if (odd?.[0] === '\r')
    return problem(
      'this line ends with a carriage return',
      'Save the file with line ends LF.',
      placeIn(text, odd.index),
    );
  if (odd)
    return problem(
      `this file has the control character U+${(odd[0].codePointAt(0) ?? 0).toString(16).padStart(4, '0').toUpperCase()}`,
      'Save it as plain text.',
      placeIn(text, odd.index),
    );
  if (text.trim() === '') return problem('this file is empty', 'Fill it or remove it.');
  return { text };
});
