const blank = /\s/;
const gapForm = /\s*/y;
const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy;
const yamlEscape = /\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|.)/sy;

/**
 * How a text is written in its source: Markdown, or a YAML scalar without or within one of the two quotation
 * marks.
 */
type Writing = 'markdown' | 'plain' | '"' | "'";

/** Returns where a line of a paragraph begins behind the margin that lists and quotations give it. */
function skipMargin(source: string, at: number, wanted: string | undefined): number {
  let here = at;
  while (source[here] !== wanted && /[ \t>]/.test(source[here] ?? '')) here++;
  return here;
}

/**
 * Returns how many characters of the source stand for the character at `i` of `value`, which is no folded
 * blank.
 */
function widthOf(source: string, here: number, value: string, i: number, writing: Writing): number {
  if (writing === "'") return value[i] === "'" ? 2 : 1;
  const form = writing === '"' ? yamlEscape : writing === 'markdown' ? reference : undefined;
  if (!form) return 1;
  form.lastIndex = here;
  const [whole = ''] = form.exec(source) ?? [];
  return whole && !(writing === 'markdown' && value.startsWith(whole, i)) ? whole.length : 1;
}

/** The offset in a source of each character of a value, and of its end. */
function offsetsIn(source: string, from: number, value: string, writing: Writing): readonly number[] {
  const inMarkdown = writing === 'markdown';
  const isEscaped = (here: number, c: string | undefined) =>
    inMarkdown && source[here] === '\\' && (c !== '\\' || source[here + 1] === '\\');
  const offsets: number[] = [];
  let here = from;
  for (let i = 0; i <= value.length; i++) {
    const c = value[i] ?? '';
    const escaped = isEscaped(here, value[i]);
    offsets.push(escaped ? here + 1 : here);
    if (escaped) here += 1;
    if (!blank.test(c) || (writing === '"' && source[here] === '\\')) {
      here += widthOf(source, here, value, i, writing);
      continue;
    }
    gapForm.lastIndex = here;
    const gap = gapForm.exec(source)?.[0] ?? '';
    if (inMarkdown && c === '\n') here = skipMargin(source, here + gap.indexOf('\n') + 1, value[i + 1]);
    else if (!inMarkdown && gap.includes('\n')) here += gap.length;
    else if (gap) here += 1;
  }
  return offsets;
}

/** The text whose offsets were asked for last: problems come text by text, often many in one. */
let last:
  { source: string; from: number; value: string; writing: Writing; offsets: readonly number[] } | undefined;

/**
 * Returns the offset in `source` of the character at `index` of `value`, a text whose writing begins at
 * `from`: folded lines, margins, escapes and character references are longer in the source than in the value.
 */
export function sourceOffset(
  source: string,
  from: number,
  value: string,
  index: number,
  writing: Writing,
): number {
  const known =
    last?.from === from && last.writing === writing && last.value === value && last.source === source
      ? last
      : { source, from, value, writing, offsets: offsetsIn(source, from, value, writing) };
  last = known;
  return known.offsets[Math.min(index, value.length)] ?? from;
}
