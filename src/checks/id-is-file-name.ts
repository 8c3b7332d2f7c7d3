import { problemAt, type Check } from './check.ts';

/** A record's id is the name of its file, and of its table where it has one. */
export const idIsFileName: Check = {
  name: 'id-is-file-name',
  description: "A record's id is the name of its file.",
  check({ entries, archive }, report) {
    for (const entry of entries) {
      if (entry.kind === 'place') continue;
      report.examined();
      const name = entry.file.replace(/^.*\//, '').replace(/\.[a-z]+$/, '');
      if (name !== entry.id)
        report.problem(
          problemAt(
            entry,
            ['id'],
            `the id is "${entry.id}", the file is named "${name}"`,
            'Make them the same; a published id goes into formerIds.',
          ),
        );
    }
    for (const series of archive.series.values()) {
      const { name, path } = series.data;
      if (name !== series.id)
        report.problem(
          problemAt(
            series,
            ['name'],
            `the name is "${name}", the id is "${series.id}"`,
            'Make them the same.',
          ),
        );
      if (path !== `${series.id}.csv`)
        report.problem(
          problemAt(
            series,
            ['path'],
            `the path is "${path}", the table is "${series.id}.csv"`,
            'Name the table beside this file.',
          ),
        );
    }
  },
};
