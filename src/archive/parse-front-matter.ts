import { isAlias, isScalar, LineCounter, parseDocument, visit, type Document, type Scalar } from 'yaml';
import { madeOnce } from './kept-texts.ts';
import { isFault } from './parse-markdown.ts';
import { deepest, placedLater, tooDeepAt, type Parsed, type ParseFault } from './parsed.ts';
import { sourceOffset } from './source-offset.ts';

const fix = 'Correct the front matter; put a text that holds ": " or begins with a sign in quotation marks.';
/** Lists in lists on one line, or an indentation that only deep nesting needs. */
const nested = new RegExp(`^[ \\t]*(?:[-?:][ \\t]+){${deepest},}|^ {${deepest * 2},}\\S`, 'm');

/** Returns the offset in the source of the character at `index` of the text that a scalar stands for. */
function insideScalar(yaml: string, { type, range, value }: Scalar, index: number): number {
  const [start = 0] = range ?? [];
  const text = String(value);
  if (type === 'QUOTE_DOUBLE') return sourceOffset(yaml, start + 1, text, index, '"');
  if (type === 'QUOTE_SINGLE') return sourceOffset(yaml, start + 1, text, index, "'");
  if (type === 'PLAIN') return sourceOffset(yaml, start, text, index, 'plain');
  const body = /[^\n]*\s*/y;
  body.lastIndex = start;
  return sourceOffset(yaml, start + (body.exec(yaml)?.[0].length ?? 0), text, index, 'plain');
}

function faultOf(doc: Document): { offset: number; message: string; fix: string } | undefined {
  const error = doc.errors[0] ?? doc.warnings[0];
  if (error)
    return {
      offset: error.pos[0],
      message: `this is not YAML: ${error.message.split('\n')[0]?.replace(/ at line.*$/, '') ?? ''}`,
      fix,
    };
  let anchored: number | undefined;
  visit(doc, {
    Node(_, node) {
      if (isAlias(node) || node.anchor) anchored ??= node.range?.[0] ?? 0;
    },
  });
  return anchored === undefined
    ? undefined
    : {
        offset: anchored,
        message: 'the front matter uses an anchor or an alias',
        fix: 'Write the value out.',
      };
}

/** Returns the value of YAML front matter with the place of each part, or its first fault. */
function parsePlaced(yaml: string, firstLine: number): Parsed | ParseFault {
  const counter = new LineCounter();
  const top = { line: firstLine, column: 1 };
  const find = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  if (tooDeepAt(yaml.replaceAll('"', "'")) !== undefined || nested.test(yaml))
    return { ...top, message: 'the front matter is nested too deeply', fix: 'Flatten it.' };
  let doc: Document;
  let value: unknown;
  try {
    doc = parseDocument(yaml, { lineCounter: counter, version: '1.2', schema: 'core', uniqueKeys: true });
    const fault = faultOf(doc);
    if (fault) return { ...find(fault.offset), message: fault.message, fix: fault.fix };
    value = doc.toJS();
  } catch (error) {
    return { ...top, message: `this is not YAML: ${String(error)}`, fix };
  }
  return {
    value,
    at(path, index) {
      for (let depth = path.length; depth > 0; depth--) {
        const node = doc.getIn(path.slice(0, depth), true) as Scalar | undefined;
        if (!node?.range) continue;
        return find(
          index !== undefined && depth === path.length && isScalar(node)
            ? insideScalar(yaml, node, index)
            : node.range[0],
        );
      }
      return top;
    },
  };
}

/**
 * Returns the value of YAML front matter (YAML 1.2 core: a date stays text) with the place of each part, or
 * its first fault; `firstLine` is the line in the file on which it begins.
 */
export function parseFrontMatter(yaml: string, firstLine: number): Parsed | ParseFault {
  const read = () => parsePlaced(yaml, firstLine);
  const made = madeOnce<Parsed | ParseFault | { value: unknown }>('yaml', yaml, read, (all) => !isFault(all));
  return isFault(made) || 'at' in made ? made : placedLater(made.value, read);
}
