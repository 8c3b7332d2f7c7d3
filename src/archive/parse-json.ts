import { parse, type AnyNode, type ValueNode } from '@humanwhocodes/momoa';
import { lineFinder, placedLater, tooDeepAt, type Parsed, type ParseFault, type Path } from './parsed.ts';

/** Returns the offset in the source of each character of a JSON string that begins at `from`. */
function offsetsInString(raw: string, from: number): readonly number[] {
  const offsets = [from + 1];
  for (let at = from + 1; raw[at] !== '"' && at < raw.length;) {
    at += raw[at] === '\\' ? (raw[at + 1] === 'u' ? 6 : 2) : 1;
    offsets.push(at);
  }
  return offsets;
}

const nameOf = (node: AnyNode) =>
  node.type === 'String' || node.type === 'Identifier'
    ? node.type === 'String'
      ? node.value
      : node.name
    : '';

function findDuplicate(node: ValueNode): { name: string; offset: number } | undefined {
  if (node.type === 'Array') {
    for (const element of node.elements) {
      const found = findDuplicate(element.value);
      if (found) return found;
    }
  }
  if (node.type !== 'Object') return undefined;
  const seen = new Set<string>();
  for (const member of node.members) {
    const name = nameOf(member.name);
    if (seen.has(name)) return { name, offset: member.loc.start.offset };
    seen.add(name);
    const found = findDuplicate(member.value);
    if (found) return found;
  }
  return undefined;
}

function valueOf(node: ValueNode): unknown {
  if (node.type === 'Object') {
    const object: Record<string, unknown> = {};
    for (const member of node.members) {
      Object.defineProperty(object, nameOf(member.name), {
        value: valueOf(member.value),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    return object;
  }
  if (node.type === 'Array') return node.elements.map((element) => valueOf(element.value));
  if (node.type === 'String' || node.type === 'Number' || node.type === 'Boolean') return node.value;
  return null;
}

function nodeAt(root: ValueNode, path: Path): ValueNode {
  let node = root;
  for (const step of path) {
    const next: ValueNode | undefined =
      node.type === 'Object'
        ? node.members.find((m) => nameOf(m.name) === step)?.value
        : node.type === 'Array' && typeof step === 'number'
          ? node.elements[step]?.value
          : undefined;
    if (!next) break;
    node = next;
  }
  return node;
}

/** Returns the offset of a line break or tab inside a string, which the parser lets through. */
function lineBreakInString(text: string): number | undefined {
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted && c === '\\') i++;
    else if (c === '"') quoted = !quoted;
    else if (quoted && (c === '\n' || c === '\t')) return i;
  }
  return undefined;
}

/** Returns the value of a JSON text with the place of each part, or its first fault. */
function parsePlaced(text: string): Parsed | ParseFault {
  const find = lineFinder(text);
  let root: ValueNode;
  try {
    root = parse(text, { mode: 'json', ranges: true }).body;
  } catch (error) {
    const {
      line = 1,
      column = 1,
      message = String(error),
    } = error as { line?: number; column?: number; message?: string };
    // Where a string is not closed the parser points behind the end of its line.
    const end = (text.split('\n')[line - 1]?.length ?? 0) + 1;
    return {
      line,
      column: Math.min(column, end),
      message: `this is not JSON: ${message.replace(/ \(\d+:\d+\)$/, '')}`,
      fix: 'Fix the syntax; an editor with JSON support shows the place.',
    };
  }
  const broken = lineBreakInString(text);
  if (broken !== undefined)
    return {
      ...find(broken),
      message: 'this is not JSON: a line break or tab inside a string',
      fix: 'Write \\n or \\t.',
    };
  const twice = findDuplicate(root);
  if (twice)
    return {
      ...find(twice.offset),
      message: `the key "${twice.name}" is given twice`,
      fix: 'Keep one of them.',
    };
  // Problems come text by text, often many in one: the string that was asked for last is kept.
  let last: { from: number; offsets: readonly number[] } | undefined;
  return {
    value: valueOf(root),
    at(path, offset) {
      const node = nodeAt(root, path);
      const from = node.loc.start.offset;
      if (offset === undefined || node.type !== 'String') return find(from);
      if (last?.from !== from) last = { from, offsets: offsetsInString(text, from) };
      return find(last.offsets[offset] ?? last.offsets.at(-1) ?? from);
    },
  };
}

/** Returns how many members the objects of a value have, those within them included. */
function membersIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const parts = Object.values(value);
  return (
    (Array.isArray(value) ? 0 : parts.length) + parts.reduce<number>((sum, part) => sum + membersIn(part), 0)
  );
}

/** A string of a JSON text, and the colon that makes it the name of a member. */
const string = /"(?:[^"\\]|\\.)*"(\s*:)?/g;

/**
 * Returns the value of a JSON text without the place of each part, which takes long to find; undefined where
 * it has a fault, such as a key given twice, of which `JSON.parse` keeps the last.
 */
function valueOfSound(text: string): { value: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    let names = 0;
    for (const { 0: name, 1: colon } of text.matchAll(string)) {
      if (colon === undefined) continue;
      // Some versions of V8 now and then take one name with an escape in it for another.
      if (name.includes('\\')) return undefined;
      names++;
    }
    return names === membersIn(value) ? { value } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Returns the value of a JSON text (RFC 8259) with the place of each part, or its first fault: syntax, a key
 * given twice, nesting too deep.
 */
export function parseJson(text: string): Parsed | ParseFault {
  const deep = tooDeepAt(text);
  if (deep !== undefined)
    return { ...lineFinder(text)(deep), message: 'this is nested too deeply', fix: 'Flatten it.' };
  const sound = valueOfSound(text);
  return sound ? placedLater(sound.value, () => parsePlaced(text)) : parsePlaced(text);
}
