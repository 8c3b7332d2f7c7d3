import { hasWay, sourceOfDocument } from '../views/lessons/documents.ts';
import { isIncomplete, problemAt, type Check } from './check.ts';

/** Every document of a lesson has somebody who speaks, and a way to what they said. */
export const lessonSpeakers: Check = {
  name: 'lesson-speakers',
  description: 'A lesson’s document has a speaker and a way to its source.',
  check(checked, report) {
    if (isIncomplete(checked, 'claim', 'source')) return;
    const { archive } = checked;
    for (const entry of archive.lessons.values()) {
      for (const [i, document] of entry.data.documents.entries()) {
        report.examined();
        const source = sourceOfDocument(archive, document);
        const field = document.source === undefined ? 'claims' : 'source';
        const fault = source
          ? !hasWay(source) && `the source "${source.id}" of this document has no address and no copy`
          : 'none of the claims of this document has such a source';
        // What no record has is a problem of another rule.
        const known = document.claims.every((id) => archive.claims.has(id));
        if (fault !== false && known)
          report.problem(
            problemAt(
              entry,
              ['documents', i, field],
              fault,
              'Name a claim that a source makes, and in the source where it can be read.',
            ),
          );
      }
    }
  },
};
