const opens = /[\s([{\u2014\u2013\u2018\u201c]/;

/** Returns the text with typographic quotation marks and apostrophes; `before` is the character before it, empty at the beginning of a block. */
export function typeset(text: string, before = ''): string {
  let last = before;
  let set = '';
  for (const c of text) {
    const opening = last === '' || opens.test(last);
    const next = c === '"' ? (opening ? '“' : '”') : c === "'" ? (opening ? '‘' : '’') : c;
    set += next;
    last = next;
  }
  return set;
}
