import { parseFrontMatter } from './parse-front-matter.ts';
import { parseJson } from './parse-json.ts';
import { isFault, parseMarkdown } from './parse-markdown.ts';
import type { Parsed, ParseFault } from './parsed.ts';
import type { TextEntry } from './archive.ts';

/** The fields of a file and, where it is Markdown, its text. */
interface ParsedFile {
  parsed: Parsed;
  body?: Pick<TextEntry<unknown>, 'text' | 'tree'>;
  /** What is wrong beside the fields. */
  fault?: ParseFault;
}

function parseText(text: string): ParsedFile | ParseFault {
  const tree = parseMarkdown(text);
  if (isFault(tree)) return tree;
  const head = tree.children[0];
  if (head?.type !== 'yaml')
    return {
      line: 1,
      column: 1,
      message: 'there is no front matter',
      fix: 'Begin the file with a line ---, the fields, and a line ---.',
    };
  const parsed = parseFrontMatter(head.value, 2);
  if (isFault(parsed)) return parsed;
  const last = head.position?.end.line ?? 1;
  if (tree.children.length === 1)
    return {
      parsed,
      fault: {
        line: last,
        column: 1,
        message: 'there is no text below the front matter',
        fix: 'Write it, or remove the file.',
      },
    };
  return { parsed, body: { text, tree } };
}

/** Returns what a JSON file, or a Markdown file with front matter, says, or its first fault. */
export function parseFile(path: string, text: string): ParsedFile | ParseFault {
  if (!path.endsWith('.json')) return parseText(text);
  const parsed = parseJson(text);
  return isFault(parsed) ? parsed : { parsed };
}
