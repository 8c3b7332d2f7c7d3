import { at, type Check } from './check.ts';

/** A record's id is the name of its file. */
export const idIsFileName: Check = {
  name: 'id-is-file-name',
  description: "A record's id is the name of its file.",
  check({ entries }, report) {
    for (const entry of entries) {
      if (entry.kind === 'place') continue;
      report.looked();
      const name = entry.file.replace(/^.*\//, '').replace(/\.[a-z]+$/, '');
      if (name !== entry.id)
        report.problem(at(entry, ['id'], `the id is "${entry.id}", the file is named "${name}"`, 'Make them the same; a published id goes into formerIds.'));
    }
  },
};
