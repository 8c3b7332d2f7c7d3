import { titlesOf } from '../prose/titles.ts';
import { problemAt, type Check } from './check.ts';

/** The most characters of a title: what a list on a phone shows in two lines. */
const longestTitle = 75;
const kinds = ['event', 'conflict', 'explainer', 'lesson', 'chart', 'page'];

/** A title of an event, a conflict, an explainer, a lesson, a chart or a page has at most 75 characters. */
export const titleLength: Check = {
  name: 'title-length',
  description: `A title of an event, a conflict, an explainer, a lesson, a chart or a page has at most ${longestTitle} characters.`,
  check({ archive }, report) {
    for (const { entry, path, text } of titlesOf(archive)) {
      if (!kinds.includes(entry.kind)) continue;
      report.examined();
      if (text.length <= longestTitle) continue;
      report.problem(
        problemAt(
          entry,
          path,
          `this title has ${text.length} characters, more than ${longestTitle}`,
          'Say who did what, as you would say it aloud; leave the rest to the text.',
        ),
      );
    }
  },
};
