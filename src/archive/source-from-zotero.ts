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

const entities = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', '’'],
]);

/** Returns a text without the marks of HTML that Zotero puts into titles. */
function plain(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const bare = value.replace(/<\/?(?:i|b|em|strong|sub|sup|sc|span)(?:\s[^>]*)?>/gi, '');
  return bare.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities.get(entity) ?? entity).trim();
}

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
    const part = (key: string) => String(Reflect.get(Object(name), key) ?? '');
    if (part('literal')) return { literal: part('literal') };
    const particles = [part('dropping-particle'), part('non-dropping-particle')].filter(Boolean).join(' ');
    const family = [particles, part('family')].filter(Boolean).join(' ');
    const given = [part('given'), part('suffix')].filter(Boolean).join(', ');
    return given ? { family, given } : { family };
  });
}

/** Returns an id of ours made of the id or the title of an item: lower-case words joined by hyphens. */
function idOf(item: Item): string {
  const named = [item['citation-key'], item['id'], item['title']].find((name) => typeof name === 'string');
  const last = named?.split('/').at(-1) ?? '';
  return last
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 100);
}

function readItem(item: Item): ReadItem {
  const data: { [field: string]: unknown } = {};
  const left: string[] = [];
  for (const [variable, value] of Object.entries(item)) {
    const field = others[variable] ?? variable;
    if (variable === 'id' || variable === 'custom') continue;
    if (!known.has(field)) left.push(variable);
    else if (field === 'issued' || field === 'accessed') data[field] = date(value);
    else if (field === 'author' || field === 'editor') data[field] = names(value);
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
