import { problemAt, type Check } from './check.ts';

/** What may differ between two spellings of one address. */
const bare = (address: string) =>
  address
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/[/#]+$/, '')
    .toLowerCase();

/** Two sources with one address are one source, unless they say what sets them apart. */
export const addressOnce: Check = {
  name: 'address-once',
  description: 'No two sources have one web address.',
  check({ archive }, report) {
    const known = new Map<string, string>();
    for (const source of archive.sources.values()) {
      const { URL: address } = source.data;
      if (address === undefined) continue;
      report.examined();
      const other = known.get(bare(address));
      if (other === undefined) known.set(bare(address), source.id);
      else
        report.problem(
          problemAt(
            source,
            ['URL'],
            `the source "${other}" has this address too`,
            'Make them one, or give each the address of its own document.',
          ),
        );
    }
  },
};
