import { type Problem, start } from './problem.ts';

/** A file as it was found: its path from the top of the repository and its bytes, or why it could not be read. */
export interface InputFile {
  path: string;
  bytes?: Uint8Array;
  unreadable?: string;
}

/** The largest file that is read, in bytes; the county table is 250,000. */
export const largestFile = 1_000_000;

/** Returns the text of a file (UTF-8, line ends LF, no byte order mark), or the problem that it has. */
export function decodeText(file: InputFile): { text: string } | { problem: Problem } {
  const problem = (message: string, mend: string, at = start) => ({ problem: { rule: 'file-readable', file: file.path, ...at, message, mend } });
  if (!file.bytes) return problem(`this cannot be read: ${file.unreadable ?? 'no bytes'}`, 'Put a plain file in its place or remove it.');
  if (file.bytes.length > largestFile) return problem(`this file has ${file.bytes.length} bytes`, `Keep a file below ${largestFile} bytes; split it.`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file.bytes);
  } catch {
    return problem('this file is not valid UTF-8', 'Save it as UTF-8.');
  }
  if (text.startsWith('\uFEFF')) return problem('this file begins with a byte order mark', 'Save it as UTF-8 without BOM.');
  const odd = /\r|\0/.exec(text);
  if (odd) {
    const before = text.slice(0, odd.index).split('\n');
    const at = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    return odd[0] === '\0'
      ? problem('this file has a zero byte', 'Save it as plain text.', at)
      : problem('this line ends with a carriage return', 'Save the file with line ends LF.', at);
  }
  if (text.trim() === '') return problem('this file is empty', 'Fill it or remove it.');
  return { text };
}
