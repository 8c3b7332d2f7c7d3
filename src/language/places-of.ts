import { IntlMessageFormat } from 'intl-messageformat';

type Part = ReturnType<IntlMessageFormat['getAst']>[number];

/** As the parser numbers the parts of a pattern that are no places: text, and the number sign. */
const noPlaces = { text: 0, numberSign: 7 };

function namesIn(part: Part): string[] {
  const options = 'options' in part ? Object.values(part.options) : [];
  const inside = options.flatMap(({ value }) => value.flatMap(namesIn));
  const type: number = part.type;
  const isPlace = type !== noPlaces.text && type !== noPlaces.numberSign;
  return isPlace && 'value' in part ? [part.value, ...inside] : inside;
}

/** Returns the names of the places of a pattern, each once, or why it cannot be read. */
export function placesOf(pattern: string): { names: string[] } | { fault: string } {
  try {
    const parts = new IntlMessageFormat(pattern, 'en', undefined, { ignoreTag: true }).getAst();
    return { names: [...new Set(parts.flatMap(namesIn))] };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}
