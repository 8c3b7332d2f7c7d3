import { fieldsOf } from './explain-issue.ts';
import { schemaOf } from '../kinds/index.ts';

/** A source as far as a program for references knows it, and what of its item the Record has no place for. */
interface ReadItem {
  id: string;
  data: { [field: string]: unknown };
  left: string[];
}

type Item = { readonly [variable: string]: unknown };

const known = new Set(fieldsOf(schemaOf('source')).map(({ name }) => name));
const others: { readonly [variable: string]: string } = { journalAbbreviation: 'container-title-short' };

const entities: { readonly [name: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
  '#39': '’',
  nbsp: ' ',
};

/** Returns what an entity of HTML stands for, by name or number; one that is unknown stays. */
function entityOf(whole: string, name: string): string {
  const code = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
  const number = parseInt(code?.[1] ?? code?.[2] ?? '', code?.[1] ? 16 : 10);
  return entities[name] ?? (number <= 0x10ffff ? String.fromCodePoint(number) : whole);
}

/** Returns a text without the marks of HTML that Zotero puts into titles. */
function plain(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const bare = value.replace(/<\/?(?:i|b|em|strong|sub|sup|sc|span)(?:\s[^>]*)?>/gi, '');
  return bare
    .replace(/&(#?\w{2,8});/g, entityOf)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Returns a text or a number as a text; what is neither is empty. */
const asText = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** Returns a CSL date with numbers in its parts, which Zotero writes as texts. */
function date(value: unknown): unknown {
  const parts: unknown = Reflect.get(Object(value), 'date-parts');
  if (!Array.isArray(parts)) return undefined;
  const numbers = parts.map((part: unknown) => (Array.isArray(part) ? part.map(Number) : part));
  return { 'date-parts': numbers, ...(Reflect.get(Object(value), 'circa') ? { circa: true } : {}) };
}

/** Returns names in the parts that the Record has: particles go before the family name, suffixes behind. */
function names(value: unknown): unknown {
  if (!Array.isArray(value)) return undefined;
  return value.map((name: unknown) => {
    const part = (key: string) => asText(plain(Reflect.get(Object(name), key)));
    if (part('literal')) return { literal: part('literal') };
    const particles = [part('dropping-particle'), part('non-dropping-particle')].filter(Boolean).join(' ');
    const family = [particles, part('family')].filter(Boolean).join(' ');
    const given = [part('given'), part('suffix')].filter(Boolean).join(', ');
    return given ? { family, given } : { family };
  });
}

/** Returns an id of ours made of the id or the title of an item: lower-case words joined by hyphens. */
function idOf(item: Item): string {
  const names = [item['citation-key'], item['id'], plain(item['title'])];
  const ids = names.map((name) =>
    asText(name)
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/\/+$/, '')
      .replace(/^.*\//, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-/, '')
      .slice(0, 100)
      .replace(/-$/, ''),
  );
  return ids.find((id) => id !== '') ?? '';
}

function readItem(item: Item): ReadItem {
  const data: { [field: string]: unknown } = {};
  const left: string[] = [];
  for (const [variable, value] of Object.entries(item)) {
    const field = others[variable] ?? variable;
    if (variable === 'id' || variable === 'custom') continue;
    if (!known.has(field)) left.push(variable);
    else if (field === 'issued' || field === 'accessed') {
      data[field] = date(value);
      if (data[field] === undefined) left.push(variable);
    } else if (Array.isArray(value)) data[field] = names(value);
    else data[field] = plain(value);
  }
  return { id: idOf(item), data: { ...data, custom: { kind: '', speaker: '' } }, left };
}

/**
 * Returns the items of a CSL-JSON text, as Zotero exports it: one item or a list of them. Throws where the
 * text is not JSON or holds no item.
 */
export function sourcesFromZotero(text: string): ReadItem[] {
  const value: unknown = JSON.parse(text);
  const items = Array.isArray(value) ? value : [value];
  const isItem = (item: unknown): item is Item => typeof item === 'object' && item !== null && 'type' in item;
  if (items.length === 0 || !items.every(isItem)) throw new Error('this is no CSL-JSON: export "CSL JSON"');
  return items.map(readItem);
}
