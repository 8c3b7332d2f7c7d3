import { escapeSource } from '../language/index.ts';
import { problemAt, type Check } from './check.ts';

const capitalsOf = (name: string) => (name.match(/(?<![\p{L}’])\p{Lu}/gu) ?? []).join('');

/**
 * Returns whether a text names somebody: by the whole name, its letters, or more than half of its words.
 */
function isNamedIn(text: string, name: string): boolean {
  // "U.S. Office of Lamps" goes by "OL", and "Lamp Club, Northmoor" by "Lamp Club".
  const whole = name.replace(/^(?:\p{Lu}\.)+ /u, '');
  const [head = whole] = whole.split(',');
  if (text.includes(head)) return true;
  const letters = [capitalsOf(whole), capitalsOf(head)].filter((one) => one.length > 1).map(escapeSource);
  if (new RegExp(`(?<![\\p{L}\\d])(?:${letters.join('|') || '(?!)'})(?![\\p{L}\\d])`, 'u').test(text))
    return true;
  const words = head.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  const said = new Set(text.toLowerCase().match(/\p{L}{3,}/gu));
  return words.filter((word) => said.has(word)).length * 2 > words.length;
}

/** Who is given as having said a claim is in its statement. */
export const sayerNamed: Check = {
  name: 'sayer-named',
  description:
    'Who counted or said a claim, as "saidBy" gives it, is named in the statement, and no source of it is primary.',
  check({ archive }, report) {
    for (const claim of archive.claims.values()) {
      const { saidBy, statement, sources } = claim.data;
      if (saidBy === undefined) continue;
      report.examined();
      const own = sources.findIndex(({ primary }) => primary);
      if (own >= 0)
        report.problem(
          problemAt(
            claim,
            ['sources', own, 'primary'],
            `"${saidBy}" said this, and this source, which is to be where it was said, only reports it`,
            'Write false, or remove "saidBy" where the publisher of the source said it.',
          ),
        );
      if (isNamedIn(statement, saidBy)) continue;
      report.problem(
        problemAt(
          claim,
          ['saidBy'],
          `the statement does not name "${saidBy}"`,
          'Name who counted or said it, here and in the statement.',
        ),
      );
    }
  },
};
