import { printList } from '../../language/index.ts';
import { getOrThrow, type Archive, type ClaimEntry } from '../../archive/index.ts';
import type { PartOf } from '../../kinds/index.ts';
import { printFigure } from '../../quantities/index.ts';
import { publisherOf } from '../../views/sources/source-label.ts';
import { chartWords, fill } from '../interface-words.ts';
import { idsCell } from '../chart.ts';
import { hasNumber, sourcesCell } from './claim-fields.ts';
import type { Fields, MadeRows } from './made-rows.ts';

type Part = PartOf<'studies'>;

const fields = [
  ...['subject', 'finding', 'basis', 'outcome', 'direction', 'amount', 'study'],
  ...['span', 'sample', 'method', 'claims', 'source'],
];

/**
 * Returns the first figure of a claim that is an estimate, in words: "14.7 percent more", "4.8 violent crimes
 * per 100,000 people".
 */
function amountOf(archive: Archive, { data }: ClaimEntry, { estimate: why }: Part): string | null {
  const estimate = data.figures?.filter(hasNumber).find(({ unmeasured }) => unmeasured === why);
  if (!estimate) return null;
  const { unit } = estimate;
  const change = unit.endsWith('-increase')
    ? chartWords.more
    : unit.endsWith('-decrease')
      ? chartWords.less
      : undefined;
  if (change !== undefined) return fill(change, { amount: printFigure({ ...estimate, unit: 'percent' }) });
  const words = printFigure(estimate);
  const label = archive.vocabulary.data.units.find(({ id }) => id === unit)?.label ?? '';
  return words.endsWith(label) ? words : `${words} ${label}`;
}

/**
 * Returns who made a study, and its year: the authors of its own document among the sources, else of whoever
 * relays it; a publisher where no author is named.
 */
function studyOf(archive: Archive, claim: ClaimEntry, { speaker }: Part): string {
  const sources = claim.data.sources.map(({ id }) => getOrThrow(archive.sources, id).data);
  const source = sources.find(({ custom }) => custom.speaker === speaker) ?? sources[0];
  if (!source) return '';
  const names = (source.author ?? []).flatMap((name) => name.family ?? name.literal ?? []);
  const [name = ''] = names;
  const who =
    names.length > 2 ? fill(chartWords.andOthers, { name }) : printList(names) || publisherOf(source);
  const year = source.issued?.['date-parts'][0]?.[0];
  return year === undefined ? who : fill(chartWords.studyOfYear, { who, year: String(year) });
}

/**
 * Returns what studies found, a row for each, by subject in the order of the vocabulary, then those that
 * stand apart; those whose first claim is on no study or has a direction that is not drawn are left out,
 * which a rule reports.
 */
export function studyRows(archive: Archive, part: Part): MadeRows {
  const studies = part.items.map((item) => ({
    ...item,
    entries: item.claims.map((id) => getOrThrow(archive.claims, id)),
  }));
  const bySubject = archive.vocabulary.data.studySubjects.flatMap(({ id, label }) =>
    studies.flatMap(({ entries, finding, basis, study: name, apart }) => {
      const [claim] = entries;
      const study = claim?.data.study;
      const direction = study && part.directions[study.direction];
      if (!claim || study?.subject !== id || direction === undefined) return [];
      const { outcome, span = null, sample = null, method } = study;
      const row: Fields = {
        ...{ subject: apart ?? label, finding, basis, outcome, direction, span, sample, method },
        ...{ amount: amountOf(archive, claim, part), study: name ?? studyOf(archive, claim, part) },
        ...{ claims: idsCell(entries.map((entry) => entry.id)), source: sourcesCell(entries) },
      };
      return [{ row, isApart: apart !== undefined }];
    }),
  );
  const [own, others] = [false, true].map((isApart) => bySubject.filter((one) => one.isApart === isApart));
  return { fields, rows: [...(own ?? []), ...(others ?? [])].map(({ row }) => row) };
}
