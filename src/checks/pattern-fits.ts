import { fixedPatterns } from '../kinds/index.ts';
import { readPattern } from '../language/read-pattern.ts';
import { patternForms } from '../views/pattern-files.ts';
import { activatedCounties } from '../views/places/roll-out.ts';
import { problemAt, isKnown, type Check } from './check.ts';
import { suggest } from './nearest.ts';

/**
 * The patterns that the site fills are there, can be read, and have places for no other values than those
 * that it has.
 */
export const patternFits: Check = {
  name: 'pattern-fits',
  description:
    'The patterns that the site fills are there and well formed, name no value that there is not, are not those of another place, and say one and several in words that differ.',
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
        for (const place of values ? places.names.filter((one) => !values.includes(one)) : [])
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
