import { isIncomplete, problemAt, type Check } from './check.ts';

/** The day of a place, the list that checks it and the number of its people come from three sources. */
export const sourcesApart: Check = {
  name: 'sources-apart',
  description:
    'The second source of the days of places, and the source of the people there, are neither each other nor a source of a day in the table.',
  check(checked, report) {
    const { site, places } = checked.archive;
    if (isIncomplete(checked, 'place')) return;
    const { secondSource, peopleSource } = site.data;
    const ofDays = new Set([...places.values()].map(({ data }) => data.source));
    for (const [field, id, known] of [
      ['secondSource', secondSource, ofDays],
      ['peopleSource', peopleSource, new Set([...ofDays, secondSource])],
    ] as const) {
      report.examined();
      if (id === undefined || !known.has(id)) continue;
      report.problem(
        problemAt(
          site,
          [field],
          `"${id}" gives days already${ofDays.has(id) ? ' in the table of places' : ', as the second source'}`,
          'Name the other source that is meant.',
        ),
      );
    }
  },
};
