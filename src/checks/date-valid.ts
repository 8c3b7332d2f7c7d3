import { isDate } from '../dates/index.ts';
import { cslToEdtf } from '../views/sources/source-label.ts';
import type { Entry, Path } from '../archive/index.ts';
import type { Claim, EventData, Place, Regime, Source } from '../kinds/index.ts';
import { at, type Check } from './check.ts';

function datesOf(entry: Entry): { path: Path; text: string }[] {
  const dates = (data: object, ...fields: string[]) =>
    fields.flatMap((field) => {
      const text = (data as { [field: string]: unknown })[field];
      return typeof text === 'string' ? [{ path: [field], text }] : [];
    });
  if (entry.kind === 'claim') {
    const { study } = entry.data as Claim;
    return [
      ...dates(entry.data as Claim, 'date', 'period'),
      ...(study?.span === undefined ? [] : [{ path: ['study', 'span'], text: study.span }]),
    ];
  }
  if (entry.kind === 'event') return dates(entry.data as EventData, 'date');
  if (entry.kind === 'regime') return dates(entry.data as Regime, 'span');
  if (entry.kind === 'place') return dates(entry.data as Place, 'activated');
  if (entry.kind === 'source') return cslDatesOf(entry.data as Source);
  return [];
}

function cslDatesOf({ issued, accessed }: Source): { path: Path; text: string }[] {
  return Object.entries({ issued, accessed }).flatMap(([name, date]) =>
    date ? [{ path: [name, 'date-parts'], text: cslToEdtf(date) }] : [],
  );
}

/** Every date means a day, month, year or interval that exists. */
export const dateValid: Check = {
  name: 'date-valid',
  description: 'Every date is a day, month, year, interval or fiscal year that exists.',
  firm: true,
  check({ entries, archive }, report) {
    for (const entry of entries) {
      for (const { path, text } of datesOf(entry)) {
        report.looked();
        if (!isDate(text))
          report.problem(
            at(
              entry,
              path,
              `"${text}" is no date that exists`,
              'Write it as EDTF: 2011-08-05, 2011-08, 2011, 2008-10~, 2011-06/2011-09; an interval does not run backwards.',
            ),
          );
      }
    }
    for (const [i, era] of archive.vocabulary.data.eras.entries()) {
      report.looked();
      if (!isDate(era.span))
        report.problem(
          at(
            archive.vocabulary,
            ['eras', i, 'span'],
            `"${era.span}" is no span that exists`,
            'Write it as EDTF: 2008-10-27/2014-11-20.',
          ),
        );
    }
  },
};
