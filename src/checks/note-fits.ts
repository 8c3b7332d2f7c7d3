import { language } from '../language/index.ts';
import { problemAt, type Check } from './check.ts';

const { notRead, inferredDate } = language.sentences;

/** Whether a date says of itself that it is not certain. */
const isMarked = (edtf: string) => /[~?%]/.test(edtf);

/** What a note takes back, its claim does not say. */
export const noteFits: Check = {
  name: 'note-fits',
  description:
    'A claim is not confirmed where its note says that we have not read the document itself, or its last reading contradicts it, and its date is marked as near where the note says that we inferred it.',
  check({ archive }, report) {
    for (const claim of archive.claims.values()) {
      const { note, standing, date, readings = [] } = claim.data;
      if (standing === 'confirmed' && readings.at(-1)?.finding === 'contradicts')
        report.problem(
          problemAt(
            claim,
            ['standing'],
            'this claim stands as confirmed, and the last reading of it contradicts it',
            'Write "disputed", or correct the claim or the finding.',
          ),
        );
      if (note === undefined) continue;
      report.examined();
      if (standing === 'confirmed' && notRead.test(note))
        report.problem(
          problemAt(
            claim,
            ['standing'],
            'this claim stands as confirmed, and its note says that we have not read the document itself',
            'Write "reported", or correct the note.',
          ),
        );
      if (date !== undefined && inferredDate.test(note) && !isMarked(date))
        report.problem(
          problemAt(
            claim,
            ['date'],
            'the note says that we inferred this date, and it is not marked as near',
            'Write ~ behind the date, or correct the note.',
          ),
        );
    }
  },
};
