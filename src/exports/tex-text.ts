/** What TeX reads as more than itself, and how it is written as itself. */
const special: { [character: string]: string } = {
  '\\': '{\\textbackslash}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

/** Returns a text as TeX prints it as it stands, in UTF-8. */
export function escapeTex(text: string): string {
  return text.replaceAll(/[\\~^{}&%$#_]/g, (character) => special[character] ?? character);
}

/** Returns what a field of a BibTeX file holds, in its braces. */
export function inBraces(value: string): string {
  return `{${value}}`;
}
