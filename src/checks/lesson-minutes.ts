import { problemAt, type Check } from './check.ts';

/** The minutes of the steps of a lesson add up to its own. */
export const lessonMinutes: Check = {
  name: 'lesson-minutes',
  description: 'The minutes of the steps of a lesson add up to its own.',
  check({ archive }, report) {
    for (const entry of archive.lessons.values()) {
      report.examined();
      const { minutes, steps } = entry.data;
      const sum = steps.reduce((total, step) => total + step.minutes, 0);
      if (sum !== minutes)
        report.problem(
          problemAt(
            entry,
            ['minutes'],
            `the steps of this lesson take ${sum} minutes, not ${minutes}`,
            'Correct the minutes of a step, or of the lesson.',
          ),
        );
    }
  },
};
