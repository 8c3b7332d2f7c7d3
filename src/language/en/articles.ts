/** Words that begin with a vowel and are spoken as if with a consonant: "a unit", "a one-day hold". */
const likeConsonant =
  /^(?:eu|ewe|one(?!r)|once|oui|u(?:ni(?!n(?!g)|m|d|ll)|na[mn]im|s(?:[aeu])|t(?:ah|il|ens|er|op)|r(?:a[ln]|ol|ug)|biq|ganda|kr|fo))/i;
const likeVowel = /^(?:hour|heir|honest|hono[ru]|herbs?\b)/i;
/** Letters whose names begin with a vowel: an F, an H. */
const vowelNames = /^[AEFHILMNORSX]/;
/** Two letters with which a word may begin, so that capitals may be a word: "a SAFE cell", "an SOP". */
const speakable = /^(?:[FHLMNRSX][AEIOUY]|F[LR]|S[CHKLMNPQTW])/;
/** Numbers that are spoken with a vowel first: eight, eleven, eighteen, eighty. */
const vowelNumber = /^(?:8\d*|1[18](?!\d))(?![\d])|^8/;

/** Returns whether a word takes "an"; undefined where it may be spoken in two ways. */
function takesAn(word: string): boolean | undefined {
  if (/^\d/.test(word)) return vowelNumber.test(word) || /^1[18],/.test(word);
  const [letters = ''] = /^(?:\p{Lu}\.?)+(?![\p{Ll}])/u.exec(word) ?? [];
  const isSpelled = letters.includes('.') || letters.length === word.length || letters.length > 1;
  if (letters !== '' && isSpelled) {
    const isOneLetter = letters.replaceAll('.', '').length === 1 || letters.includes('.');
    if (!isOneLetter && speakable.test(letters)) return undefined;
    return vowelNames.test(letters);
  }
  return likeVowel.test(word) || (/^[aeiou]/i.test(word) && !likeConsonant.test(word));
}

/** An article and the word behind it, with the marks that may stand before that. */
const article =
  /(?<![\p{L}\p{M}\d.’'/-])(an?|(?:(?<=^|[.!?:][”’)"]* |[“‘("])An?)) ([“‘("]*)([\p{L}\d](?:[\p{L}\d.’'-]*[\p{L}\d])?)/gu;

/** Returns each "a" that should be "an" before the word behind it, and the other way round. */
export function wrongArticles(text: string): { index: number; words: string; right: string }[] {
  return [...text.matchAll(article)].flatMap(
    ({ 0: words, 1: found = '', 2: marks = '', 3: word = '', index }) => {
      const needed = takesAn(word);
      // An article behind an article is a word that stands twice.
      if (needed === undefined || /^an?$/.test(word) || needed === /n$/.test(found)) return [];
      return [{ index, words, right: `${found.charAt(0)}${needed ? 'n' : ''} ${marks}${word}` }];
    },
  );
}
