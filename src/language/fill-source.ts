/**
 * Returns the source of a pattern with its places, such as `{month}`, filled; throws where one has no value.
 */
export function fillSource(source: string, places: Readonly<{ [place: string]: string }>): string {
  return source.replace(/\{([a-z]+)\}/g, (_, place: string) => {
    const value = places[place];
    if (value === undefined)
      throw new Error(`a pattern has the place {${place}}, for which there is no value`);
    return value;
  });
}

/** Returns a text as the source of a pattern that matches it as it is. */
export function escapeSource(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
