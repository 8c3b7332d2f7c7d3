import { problemAt, type Check } from './check.ts';

/** What may differ between two spellings of one address. */
const bare = (address: string) =>
  address
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/[/#]+$/, '')
    .toLowerCase();

/** Returns the address that an archive names as the one of its copy; undefined where it names none. */
const copied = (archived: string) =>
  /(?<=.\/)https?:\/\/?\S+$/.exec(archived)?.[0].replace(/:\/(?!\/)/, '://');

/** Two sources with one address are one source, unless they say what sets them apart. */
export const addressOnce: Check = {
  name: 'address-once',
  description:
    'No two sources have one web address or DOI, or one title with two numbers; a source gives no address twice, and its archived copy is one of its address.',
  check({ archive }, report) {
    const known = new Map<string, string>();
    const dois = new Map<string, string>();
    const titles = new Map<string, { id: string; number: string }>();
    for (const source of archive.sources.values()) {
      const { URL: address, DOI: doi, custom } = source.data;
      const owner = doi === undefined ? undefined : dois.get(doi.toLowerCase());
      if (doi !== undefined && owner !== undefined)
        report.problem(
          problemAt(
            source,
            ['DOI'],
            `the source "${owner}" has this DOI too`,
            'Correct it, or make them one.',
          ),
        );
      else if (doi !== undefined) dois.set(doi.toLowerCase(), source.id);
      const { type, title, publisher = '', number } = source.data;
      const named = `${title.toLowerCase()}|${publisher}`;
      const twin = titles.get(named);
      if (twin && number !== undefined && type !== 'legal_case' && twin.number !== String(number))
        report.problem(
          problemAt(
            source,
            ['title'],
            `the source "${twin.id}" has this title too, and another number`,
            'Correct the title or the number.',
          ),
        );
      else if (number !== undefined && !twin) titles.set(named, { id: source.id, number: String(number) });
      if (address === undefined) continue;
      report.examined();
      const { archiveUrl = address, officialUrl } = custom;
      if (officialUrl === address)
        report.problem(
          problemAt(
            source,
            ['custom', 'officialUrl'],
            'this is the address under URL again',
            'Remove it, or give the address of the publisher.',
          ),
        );
      const copy = archiveUrl === address ? undefined : copied(archiveUrl);
      if (copy !== undefined && ![address, officialUrl ?? address].some((own) => bare(own) === bare(copy)))
        report.problem(
          problemAt(
            source,
            ['custom', 'archiveUrl'],
            `this is a copy of ${copy}, and the source is at ${address}`,
            'Give the copy of this source, or correct its address.',
          ),
        );
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
