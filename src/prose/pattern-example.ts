/**
 * Returns a pattern as a sentence: a number in the place of each value, and of several forms the general one.
 */
export function patternExample(pattern: string): string {
  const plain = pattern.replaceAll(/\{\w+(?:, (?:number|date)[^{}]*)?\}|#/g, '7');
  const chosen = plain.replaceAll(
    /\{\w+, (?:plural|select|selectordinal),[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g,
    (form) => /other \{([^{}]*)\}/.exec(form)?.[1] ?? '',
  );
  return chosen === pattern ? chosen.replaceAll(/<\/?\w+>/g, '') : patternExample(chosen);
}

/** A place for a value, or the beginning of a choice between forms, up to its words; tags. */
const places = /\{\w+(?=\})|\{\w+, (?:plural|select|selectordinal|number|date|time)\b,?|<\/?\w+>/g;

/**
 * Returns a pattern with the names and kinds of its places blank, so that what is left are words; every word
 * stays where it is.
 */
export function patternWords(pattern: string): string {
  return pattern.replaceAll(places, (place) => ' '.repeat(place.length));
}
