import { IntlMessageFormat } from 'intl-messageformat';

/**
 * What is in a pattern: the names of its places, each once, and its plain words, where they are, with a dot
 * for every other character.
 */
interface ReadPattern {
  names: string[];
  words: string;
  /** The words that a plural has for one and for several alike, though it gives both. */
  alike?: string;
}

type Part = ReturnType<IntlMessageFormat['getAst']>[number];

/** As the parser numbers the parts of a pattern that are no places: text, and the number sign. */
const noPlaces = { text: 0, numberSign: 7 };

function insideOf(part: Part): Part[] {
  return 'options' in part ? Object.values(part.options).flatMap(({ value }) => value) : [];
}

function namesIn(part: Part): string[] {
  const inside = insideOf(part).flatMap(namesIn);
  const type: number = part.type;
  const isPlace = type !== noPlaces.text && type !== noPlaces.numberSign;
  return isPlace && 'value' in part ? [part.value, ...inside] : inside;
}

function textsIn(part: Part): Part[] {
  const type: number = part.type;
  return type === noPlaces.text ? [part] : insideOf(part).flatMap(textsIn);
}

/** Returns the words of the first plural of some parts whose forms are all the same. */
function alikeIn(pattern: string, parts: readonly Part[]): string | undefined {
  for (const part of parts) {
    if ('pluralType' in part) {
      const forms = Object.values(part.options).map(({ location }) =>
        pattern.slice(location?.start.offset, location?.end.offset),
      );
      if (forms.length > 1 && new Set(forms).size === 1) return forms[0];
    }
    const inside = alikeIn(pattern, insideOf(part));
    if (inside !== undefined) return inside;
  }
  return undefined;
}

function read(pattern: string): ReadPattern | { fault: string } {
  try {
    const options = { ignoreTag: true, captureLocation: true };
    const parts = new IntlMessageFormat(pattern, 'en', undefined, options).getAst();
    const dots = [...'·'.repeat(pattern.length)];
    for (const { location } of parts.flatMap(textsIn)) {
      const [from, to] = [location?.start.offset ?? 0, location?.end.offset ?? 0];
      for (let i = from; i < to; i++) dots[i] = pattern.charAt(i);
    }
    const alike = alikeIn(pattern, parts);
    return {
      names: [...new Set(parts.flatMap(namesIn))],
      words: dots.join(''),
      ...(alike !== undefined && { alike }),
    };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

const known = new Map<string, ReadPattern | { fault: string }>();

/** Returns what is in a pattern, or why it cannot be read. */
export function readPattern(pattern: string): ReadPattern | { fault: string } {
  const found = known.get(pattern) ?? read(pattern);
  known.set(pattern, found);
  return found;
}
