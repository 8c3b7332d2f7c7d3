/** Returns a pattern as a sentence: a number in the place of each value, and of several forms the general one. */
export function patternExample(pattern: string): string {
  const plain = pattern.replaceAll(/\{\w+(?:, (?:number|date)[^{}]*)?\}|#/g, '7');
  const chosen = plain.replaceAll(
    /\{\w+, (?:plural|select|selectordinal),[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g,
    (form) => /other \{([^{}]*)\}/.exec(form)?.[1] ?? '',
  );
  return chosen === pattern ? chosen.replaceAll(/<\/?\w+>/g, '') : patternExample(chosen);
}

/** Returns a pattern with the names and kinds of its places blank, so that what is left are words; every word stays where it is. */
export function patternWords(pattern: string): string {
  return pattern.replaceAll(/\{\w+(?:, \w+(?:,(?: \w+| ?::[^{}]*)?)?)?|<\/?\w+>/g, (place) =>
    ' '.repeat(place.length),
  );
}
