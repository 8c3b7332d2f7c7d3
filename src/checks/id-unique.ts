import { problemAt, type Check } from './check.ts';

/** No two records of a kind have one id, and no id is another record's former id. */
export const idUnique: Check = {
  name: 'id-unique',
  description: 'No two records of a kind, and no two words of a list, share an id, present or former.',
  unwaivable: true,
  check({ entries, archive }, report) {
    const owners = new Map<string, string>();
    const claim = (key: string, file: string) => {
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, file);
      return owner;
    };
    for (const entry of entries) {
      report.examined();
      const owner = claim(`${entry.kind}:${entry.id}`, entry.file);
      if (owner !== undefined)
        report.problem(
          problemAt(
            entry,
            [entry.kind === 'place' ? 'fips' : 'id'],
            `the id "${entry.id}" is also in ${owner}`,
            'Give one of them another id and another file name.',
          ),
        );
    }
    for (const entry of entries) {
      const { formerIds = [] } = entry.data;
      for (const [i, id] of formerIds.entries()) {
        const owner = claim(`${entry.kind}:${id}`, entry.file);
        if (owner !== undefined)
          report.problem(
            problemAt(
              entry,
              ['formerIds', i],
              `the former id "${id}" is also in ${owner}`,
              'An id is never used again; remove one of them.',
            ),
          );
      }
    }
    for (const [list, words] of Object.entries(archive.vocabulary.data)) {
      for (const [i, word] of Array.isArray(words) ? words.entries() : []) {
        if (!('id' in word)) continue;
        report.examined();
        if (claim(`${list}/${word.id}`, list) !== undefined)
          report.problem(
            problemAt(
              archive.vocabulary,
              [list, i, 'id'],
              `the word "${word.id}" stands twice among the ${list}`,
              'Keep one of them.',
            ),
          );
      }
    }
  },
};
