import type { Archive } from '../archive/index.ts';
import { foldText } from '../language/index.ts';
import { problemAt, type Check, type Report } from './check.ts';

/** Returns a code as ids have it: "D2.His.11.9-12" is "d2-his-11-9-12". */
const inId = (code: string) => foldText(code).replaceAll(/[^\p{L}\p{N}]+/gu, '-');

/** Standards whose ids begin alike are of one framework, that of the most of them. */
function examineFrameworks({ vocabulary }: Archive, report: Report): void {
  const { standards } = vocabulary.data;
  for (const group of Map.groupBy(standards, ({ id }) => id.replace(/-.*/, '')).values()) {
    const counts = Map.groupBy(group, ({ framework }) => framework);
    const [most] = [...counts].sort(([, one], [, other]) => other.length - one.length);
    for (const standard of group) {
      report.examined();
      if (standard.framework === most?.[0]) continue;
      report.problem(
        problemAt(
          vocabulary,
          ['standards', standards.indexOf(standard), 'framework'],
          `the other standards whose ids begin as "${standard.id}" are of "${most?.[0] ?? ''}"`,
          'Correct the framework or the id.',
        ),
      );
    }
  }
}

/** A standard has the code and the framework of its id, and a level the grades of its label. */
export const standardFits: Check = {
  name: 'standard-fits',
  description:
    'The id of a standard of teaching ends with its code, those that begin alike are of one framework, and a level has the grades of its label.',
  check({ archive }, report) {
    const { vocabulary } = archive;
    for (const [i, { id, code }] of vocabulary.data.standards.entries()) {
      report.examined();
      if (id.endsWith(`-${inId(code)}`)) continue;
      report.problem(
        problemAt(
          vocabulary,
          ['standards', i, 'code'],
          `"${code}" is not the code with which the id "${id}" ends`,
          'Correct the code or the id.',
        ),
      );
    }
    examineFrameworks(archive, report);
    for (const [i, { label, grades }] of vocabulary.data.lessonLevels.entries()) {
      const said = label.match(/\d+/g)?.map(Number) ?? [];
      if (said.length === 0) continue;
      report.examined();
      if (said[0] === grades[0] && said.at(-1) === grades[1]) continue;
      report.problem(
        problemAt(
          vocabulary,
          ['lessonLevels', i, 'grades'],
          `the grades are ${grades.join(' to ')}, and the label says "${label}"`,
          'Correct the grades or the label.',
        ),
      );
    }
  },
};
