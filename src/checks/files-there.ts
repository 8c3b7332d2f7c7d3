import { singles } from '../kinds/index.ts';
import { isIncomplete, problemAt, type Check } from './check.ts';

/** A file that is lost is missed, though the site could be built without it. */
export const filesThere: Check = {
  name: 'files-there',
  description: 'Every file of which data/site.json says that the Record has it is there.',
  unwaivable: true,
  check(checked, report) {
    const { archive } = checked;
    for (const [i, name] of (archive.site.data.has ?? []).entries()) {
      report.examined();
      const { file, empty } = singles[name];
      const data: unknown = archive[name].data;
      if (data !== empty || isIncomplete(checked, name)) continue;
      report.problem(
        problemAt(
          archive.site,
          ['has', i],
          `${file} is missing`,
          'Take it from git or make it again; ARCHITECTURE and README say which commands make files.',
        ),
      );
    }
  },
};
