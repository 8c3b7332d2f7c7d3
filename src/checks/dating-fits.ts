import type { EntryOf } from '../archive/index.ts';
import { isIncomplete, problemAt, type Check, type Report } from './check.ts';

type PlaceEntry = EntryOf<'place'>;

/** Returns a day with the month and the day in each other’s place. */
const swapped = (day: string) => day.replace(/-(\d\d)-(\d\d)$/, '-$2-$1');

const said = (dating: string | undefined) => (dating === undefined ? 'empty' : `"${dating}"`);

const isSwap = ({ data: { activated, sourceDay } }: PlaceEntry) =>
  sourceDay !== undefined && swapped(sourceDay) === activated;
const daysFit = (place: PlaceEntry) => isSwap(place) === (place.data.dating === 'parts-differ');

function examineDays(place: PlaceEntry, report: Report): void {
  const { dating, activated = '', sourceDay } = place.data;
  if (daysFit(place)) return;
  report.problem(
    problemAt(
      place,
      ['dating'],
      isSwap(place)
        ? `the source has ${sourceDay ?? ''}, which is ${activated} with month and day swapped, and the dating is ${said(dating)}`
        : `the dating is "parts-differ", and ${sourceDay ?? 'no day in the source'} is not ${activated} with month and day swapped`,
      'Correct the dating, or the day.',
    ),
  );
}

function examineCode(place: PlaceEntry, report: Report): void {
  const { dating, note = '' } = place.data;
  const codes: string[] = note.match(/(?<!\d)\d{5}(?!\d)/g) ?? [];
  if (codes.includes(place.id))
    report.problem(
      problemAt(
        place,
        ['note'],
        `the note gives ${place.id} as another code, and it is the code of this row`,
        'Give the code of the other year.',
      ),
    );
  else if (codes.length > 0 !== (dating === 'code-changed'))
    report.problem(
      problemAt(
        place,
        ['dating'],
        codes.length > 0
          ? `the note gives another code, and the dating is ${said(dating)}`
          : 'the dating is "code-changed", and the note gives no other code',
        'Correct the dating, or the note.',
      ),
    );
}

/** Rows of one dating are about one matter, and one claim shows it. */
function examineClaims(places: readonly PlaceEntry[], report: Report): void {
  const counts = new Map<string, number>();
  const keyOf = ({ data: { dating, claim } }: PlaceEntry) => `${dating ?? ''} ${claim ?? ''}`;
  for (const place of places) counts.set(keyOf(place), (counts.get(keyOf(place)) ?? 0) + 1);
  for (const place of places) {
    const { dating, claim } = place.data;
    if (dating === undefined || claim === undefined) continue;
    report.examined();
    const usual = places
      .filter(({ data }) => data.dating === dating && data.claim !== undefined && data.claim !== claim)
      .find((other) => (counts.get(keyOf(other)) ?? 0) > (counts.get(keyOf(place)) ?? 0));
    if (usual)
      report.problem(
        problemAt(
          place,
          ['claim'],
          `the other rows of the dating "${dating}" name the claim "${usual.data.claim ?? ''}"`,
          'Name the claim that shows this difference, or correct the dating.',
        ),
      );
  }
}

/** How a day was found is said in one column, and shows in the others. */
export const datingFits: Check = {
  name: 'dating-fits',
  description:
    'The dating of a place fits the rest of its row: month and day are swapped in its source, or the note gives its code of another year; rows of one dating name one claim.',
  check(checked, report) {
    if (isIncomplete(checked, 'place')) return;
    const places = [...checked.archive.places.values()];
    for (const place of places) {
      if (place.data.dating === undefined && place.data.note === undefined) continue;
      report.examined();
      examineDays(place, report);
      examineCode(place, report);
    }
    examineClaims(places.filter(daysFit), report);
  },
};
