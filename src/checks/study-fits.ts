import type { Archive, ClaimEntry } from '../archive/index.ts';
import { findDates, type FoundDate } from '../dates/index.ts';
import { language } from '../language/index.ts';
import { problemAt, type Check, type Found } from './check.ts';
import { stemsOf } from './stems-of.ts';
import { turnOf } from './turn-of.ts';

const { between } = language.dates;

/** Returns the two ways that a study may not point at once: its own, and that of its unit or its words. */
function otherWay({ vocabulary }: Archive, { data }: ClaimEntry): string | undefined {
  const direction = data.study?.direction;
  const labels = new Map(vocabulary.data.units.map(({ id, label }) => [id, label]));
  const units = new Set((data.figures ?? []).flatMap(({ unit }) => turnOf(labels.get(unit) ?? '') ?? []));
  const [unit] = units;
  if (units.size === 1 && unit !== direction) return 'the unit of its figure';
  const said = turnOf(data.statement);
  const points = direction === 'up' || direction === 'down';
  return points && said !== undefined && said !== direction ? 'its statement' : undefined;
}

/** Returns the years of a span that a text gives: "2008 to 2014". */
function spanIn(text: string): [first: FoundDate, last: FoundDate] | undefined {
  const found = findDates(text);
  const at = found.findIndex(({ end }, i) => between.test(text.slice(end, found[i + 1]?.start ?? end)));
  const [first, last] = [found[at], found[at + 1]];
  return first && last ? [first, last] : undefined;
}

const yearOf = (edtf: string) => edtf.slice(0, 4);

/** Returns what is wrong with the years of a study. */
function* spanProblems(claim: ClaimEntry): Generator<Found> {
  const { study, statement, date } = claim.data;
  if (study?.span === undefined) return;
  const years = study.span.split('/').map(yearOf);
  const given = years.join(' to ');
  const last = years.at(-1) ?? '';
  if (date !== undefined && last > yearOf(date))
    yield problemAt(
      claim,
      ['study', 'span'],
      `the data end in ${last}, after the claim, which is of ${yearOf(date)}`,
      'Correct the span, or the date of the claim.',
    );
  const texts = { statement, sample: study.sample ?? '', method: study.method };
  for (const [name, text] of Object.entries(texts)) {
    const said = spanIn(text)?.map((one) => yearOf(one.date.edtf));
    if (!said || (said[0] === years[0] && said[1] === last)) continue;
    yield problemAt(
      claim,
      name === 'statement' ? [name] : ['study', name],
      `the ${name} says ${said.join(' to ')}, and the span of the study is ${given}`,
      'Correct the one that is wrong.',
    );
  }
}

/** A study is of what its statement speaks of, points the way that its claim says, and covers its years. */
export const studyFits: Check = {
  name: 'study-fits',
  description:
    'A study points the way that the unit of its figure and the words of its statement turn; its data cover the years that these give, and none after the claim.',
  check({ archive }, report) {
    for (const claim of archive.claims.values()) {
      report.examined();
      if (!claim.data.study) continue;
      const other = otherWay(archive, claim);
      if (other !== undefined)
        report.problem(
          problemAt(
            claim,
            ['study', 'direction'],
            `the study points "${claim.data.study.direction}," and ${other} turns the other way`,
            'Correct the direction, the unit, or the statement.',
          ),
        );
      const { study, statement, note } = claim.data;
      const said = stemsOf(statement, note);
      if (![...stemsOf(study.outcome)].some((stem) => said.has(stem)))
        report.problem(
          problemAt(
            claim,
            ['study', 'outcome'],
            'no word of the outcome is in the statement, or in the note',
            'Say what this study looked at.',
          ),
        );
      for (const found of spanProblems(claim)) report.problem(found);
    }
  },
};
