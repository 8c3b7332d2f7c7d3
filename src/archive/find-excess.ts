import { deepest, lineFinder, tooDeepAt, type ParseFault } from './parsed.ts';

/**
 * The most characters and lines that a text may have, and the most characters of a stretch without an empty
 * line.
 */
const longestText = 100_000;
const linesInText = 3_000;
const longestStretch = 20_000;
/**
 * The most marks of emphasis and brackets in a text and in a stretch: to pair them takes the square of their
 * number.
 */
const marksInText = 10_000;
const marksInStretch = 1_000;
const marks = /[*_~[\]`]/g;
const nested = new RegExp(
  `^[ \\t]*(?:(?:>|[-+*]|\\d+[.)])[ \\t]*){${deepest},}|^[ \\t]{${deepest * 2},}\\S`,
  'm',
);

/**
 * Returns why a Markdown text is not parsed: it is so long, so thick with marks or so deeply nested that
 * parsing would take seconds or overflow.
 */
export function findExcess(text: string): ParseFault | undefined {
  const top = { line: 1, column: 1 };
  if (text.length > longestText)
    return {
      ...top,
      message: `this text has ${text.length} characters`,
      fix: `Keep a text below ${longestText} characters.`,
    };
  const lines = text.split('\n');
  if (lines.length > linesInText)
    return {
      ...top,
      message: `this text has ${lines.length} lines`,
      fix: `Keep a text below ${linesInText} lines.`,
    };
  let all = 0;
  let stretch = { line: 1, length: 0, marks: 0 };
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') stretch = { line: i + 2, length: 0, marks: 0 };
    const count = line.match(marks)?.length ?? 0;
    all += count;
    stretch.length += line.length + 1;
    stretch.marks += count;
    if (stretch.length > longestStretch || stretch.marks > marksInStretch) {
      const fix = `Put empty lines between; up to ${longestStretch} characters and ${marksInStretch} marks (* _ ~ [ ] and backticks) may stand together.`;
      return {
        line: stretch.line,
        column: 1,
        message: 'too much text or too many marks stand here without an empty line',
        fix,
      };
    }
  }
  if (all > marksInText)
    return {
      ...top,
      message: `this text has ${all} marks of emphasis and brackets`,
      fix: `Keep a text below ${marksInText} of them.`,
    };
  const deep = nested.exec(text)?.index ?? tooDeepAt(text.replaceAll('"', "'"));
  return deep === undefined
    ? undefined
    : {
        ...lineFinder(text)(deep),
        message: 'this is nested too deeply',
        fix: 'Write it as plain paragraphs and lists.',
      };
}
