/** Letters that are written and not spoken, with what is left of them. */
const mute: readonly [form: RegExp, spoken: string][] = [
  [/(?<![^aeiouy]l)e$/, ''],
  [/(?<![^aeiouy]l|[sxz]|[cs]h|[cg])es$/, 's'],
  [/(?<![dt]|[^aeiouy]l)ed$/, 'd'],
  [/([^aeiouyl]|[gt]l)ement/, '$1ment'],
  [/([^aeiouy])e(?=(?:ful|ly|less|ness)$)/, '$1'],
  [/^every/, 'evry'],
  [/[cst]i(?=a[ln]|ou|on|ent)|gi(?=on|ou)|ge(?=ou)|[ln]i(?=on)/g, 's'],
];
/** Vowels that stand together and are spoken apart: "vi-olate", "cre-ate", "sci-ence". */
const apart =
  /i[ao]|iu|eo(?!p)|u(?:a(?!r[dt])|o|el)|y[ao]|[aeioy]ing|yer|(?:^sc|qu|(?<!f)[^cst])ie(?=[nt])|[dr]eas?$|creat|real|sms?$|thms?$/g;

/** Returns how many syllables an English word has, as far as its letters tell; at least one. */
export function countSyllables(word: string): number {
  const letters = word.toLowerCase().replaceAll(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const spoken = mute.reduce((text, [form, left]) => text.replace(form, left), letters);
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0;
  return Math.max(1, groups + (spoken.match(apart)?.length ?? 0));
}
