import { perArchive, perObject, type Archive, type EntryOf } from '../../archive/index.ts';

/** Returns all that a claim or a source has in its fields, as one text (JSON). */
export const allWordsOf = perObject((record: EntryOf<'claim'> | EntryOf<'source'>) =>
  JSON.stringify(record.data),
);

/** Returns all that a claim and its sources have in their fields, as one text (JSON, one after another). */
export const allWordsBehind = perArchive(({ sources }: Archive) =>
  perObject((claim: EntryOf<'claim'>) =>
    [claim, ...claim.data.sources.flatMap(({ id }) => sources.get(id) ?? [])].map(allWordsOf).join(' '),
  ),
);
