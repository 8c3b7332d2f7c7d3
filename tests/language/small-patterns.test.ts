import { describe, expect, test } from 'vitest';
import { fill, language } from '../../src/language/index.ts';
import { fillPattern } from '../../src/language/patterns.ts';
import { smallFiller } from '../../src/language/small-patterns.ts';

const small = smallFiller(language);

describe('the patterns that scripts fill in the browser', () => {
  const patterns = Object.values(language.words.scripts).flatMap((part) => Object.values(part));

  test.each(patterns.filter((pattern) => pattern !== ''))('say the same as in the build: %s', (pattern) => {
    const names = [...pattern.matchAll(/\{(\w+)/g)].map(([, name = '']) => name);
    const values = Object.fromEntries(names.map((name, i) => [name, `x${i}`]));
    expect(small(pattern, values)).toBe(fill(pattern, values));
  });

  test.each([0, 1, 2, 1234])('choose the plural and group the number as the build does: %d', (n) => {
    const pattern = '{state}: {n, plural, one {# county} other {# counties}} of {all}';
    const values = { n, all: 3143, state: 'Texas' };
    expect(small(pattern, values)).toBe(
      `Texas: ${fill('{n, plural, one {# county} other {# counties}}', { n })} of 3,143`,
    );
  });

  test('follow the plurals of another language', () => {
    const pattern = '{n, plural, one {# okręg} few {# okręgi} many {# okręgów} other {# okręgu}}';
    for (const n of [1, 2, 5, 22, 1.5])
      expect(smallFiller({ locale: 'pl' })(pattern, { n })).toBe(fillPattern('pl', pattern, { n }));
  });
});
