import { isAlias, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { tooDeepAt, type Parsed, type ParseFault } from './parsed.ts';

/** Returns the value of YAML front matter (YAML 1.2 core: a date stays text) with the place of each part, or its first fault; `firstLine` is the line in the file on which it begins. */
export function parseFrontMatter(yaml: string, firstLine: number): Parsed | ParseFault {
  const counter = new LineCounter();
  const find = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const fault = (offset: number, message: string, mend: string): ParseFault => ({ ...find(offset), message, mend });
  const deep = tooDeepAt(yaml);
  if (deep !== undefined) return { line: firstLine, column: 1, message: 'the front matter is nested too deeply', mend: 'Flatten it.' };
  const doc = parseDocument(yaml, { lineCounter: counter, version: '1.2', schema: 'core', uniqueKeys: true });
  const error = doc.errors[0] ?? doc.warnings[0];
  if (error) return fault(error.pos[0], `this is not YAML: ${error.message.split('\n')[0]?.replace(/ at line.*$/, '')}`, 'Mend the front matter.');
  let anchored: number | undefined;
  visit(doc, {
    Node(_, node) {
      if (isAlias(node) || node.anchor) anchored ??= node.range?.[0];
    },
  });
  if (anchored !== undefined) return fault(anchored, 'the front matter uses an anchor or an alias', 'Write the value out.');
  const value: unknown = doc.toJS();
  return {
    value,
    at(path, offset) {
      for (let depth = path.length; depth > 0; depth--) {
        const node = doc.getIn(path.slice(0, depth), true) as { range?: [number, number, number] } | undefined;
        if (!node?.range) continue;
        const quoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') ? 1 : 0;
        return find(node.range[0] + (offset !== undefined && depth === path.length ? offset + quoted : 0));
      }
      return { line: firstLine, column: 1 };
    },
  };
}
