import { fixedPatterns } from '../kinds/index.ts';
import { readPattern } from '../language/read-pattern.ts';
import type { PatternForms } from '../views/patterns.ts';
import { patternForms } from '../views/pattern-files.ts';
import { activatedCounties } from '../views/places/roll-out.ts';
import { problemAt, isKnown, type Check } from './check.ts';
import { suggest } from './nearest.ts';

/** A value is said as a rule where so many patterns are given it, and so great a part of them say it. */
const given = 4;
const part = 0.75;

/** Returns the values that nearly all patterns of a file say that are given them. */
function usualIn(patterns: ReadonlyMap<string, string>, forms: PatternForms): Set<string> {
  const counts = new Map<string, { all: number; saying: number }>();
  for (const [name, values] of Object.entries(forms)) {
    const places = readPattern(patterns.get(name) ?? '');
    for (const value of values) {
      const { all, saying } = counts.get(value) ?? { all: 0, saying: 0 };
      const isSaid = 'names' in places && places.names.includes(value);
      counts.set(value, { all: all + 1, saying: saying + (isSaid ? 1 : 0) });
    }
  }
  return new Set(
    [...counts].flatMap(([value, { all, saying }]) => (all >= given && saying >= all * part ? value : [])),
  );
}

/**
 * The patterns that the site fills are there, can be read, and have places for no other values than those
 * that it has.
 */
export const patternFits: Check = {
  name: 'pattern-fits',
  description:
    'The patterns that the site fills are there and well formed, name no value that there is not, leave out none that nearly all of a file say, are not those of another place, and say one and several in words that differ.',
  check(checked, report) {
    const { archive } = checked;
    const hasCounties = activatedCounties(archive).length > 0;
    for (const id of hasCounties ? fixedPatterns : []) {
      report.examined();
      if (!isKnown(checked, 'patterns', id))
        report.problem(
          problemAt(
            archive.vocabulary,
            [],
            `data/patterns/${id}.json is missing`,
            'Add it: the pages of counties are made of it.',
          ),
        );
    }
    for (const entry of archive.patterns.values()) {
      const forms = patternForms.get(entry.id);
      const texts = new Map<string, string>();
      const patterns = new Map(Object.entries(entry.data.patterns));
      const usual = usualIn(patterns, forms ?? {});
      for (const [name, pattern] of patterns) {
        report.examined();
        const path = ['patterns', name];
        const places = readPattern(pattern);
        if ('fault' in places) {
          report.problem(
            problemAt(
              entry,
              path,
              `this pattern cannot be read: ${places.fault}`,
              'Close each "{" and give each plural and select an "other".',
            ),
          );
          continue;
        }
        const other = texts.get(pattern);
        texts.set(pattern, name);
        if (other !== undefined)
          report.problem(
            problemAt(entry, path, `the pattern "${other}" says the same`, 'Write what this one is to say.'),
          );
        if (places.alike !== undefined)
          report.problem(
            problemAt(
              entry,
              path,
              `a plural has ${places.alike} for one and for several`,
              'Give each its own words, or write the words without a plural.',
            ),
          );
        if (!forms) continue;
        const values = forms[name];
        if (!values)
          report.problem(
            problemAt(entry, path, `the site fills no pattern "${name}"`, suggest(name, Object.keys(forms))),
          );
        const odd = values ? places.names.filter((one) => !values.includes(one)) : [];
        const left = values?.filter((value) => usual.has(value) && !places.names.includes(value)) ?? [];
        // A value that is not there may be one of those, misspelled.
        if (left.length > 0 && odd.length === 0)
          report.problem(
            problemAt(
              entry,
              path,
              `this pattern does not say ${left.map((value) => `{${value}}`).join(', ')}, which nearly all others do`,
              'Say it: what a page says must be true of each place.',
            ),
          );
        for (const place of odd)
          report.problem(
            problemAt(entry, path, `there is no value for {${place}}`, suggest(place, values ?? [])),
          );
      }
      for (const name of Object.keys(forms ?? {}).filter((one) => !patterns.has(one)))
        report.problem(
          problemAt(
            entry,
            ['patterns'],
            `the pattern "${name}" is missing`,
            `Add it; its values are ${forms?.[name]?.map((value) => `{${value}}`).join(', ') || 'none'}.`,
          ),
        );
    }
  },
};
