import { stringify } from 'yaml';
import { titleOf } from '../../views/sources/source-label.ts';
import { addressOf, getOrThrow, type Archive } from '../../archive/index.ts';
import type { Edition } from '../own-json.ts';
import type { AddressOfPage } from '../structured-data.ts';

/** What the head of a Markdown file says of its page. */
interface Head {
  title: string;
  /** The address of the page below the base path. */
  address: string;
  /** Ids of the sources that the page names. */
  sources: readonly string[];
}

/**
 * Returns the front matter of a page's Markdown file: what it is, where, of which edition, and its sources.
 */
export function frontMatter(
  archive: Archive,
  { title, address, sources }: Head,
  edition: Edition,
  full: AddressOfPage,
): string {
  const head = {
    title,
    address: full(address),
    edition: `${edition.version} of ${edition.date}`,
    license: archive.site.data.licence.data.name,
    ...(sources.length > 0 && {
      sources: sources.map((id) => ({
        title: titleOf(getOrThrow(archive.sources, id).data),
        address: full(addressOf('source', id)),
      })),
    }),
  };
  return `---\n${stringify(head, { lineWidth: 0 })}---\n`;
}
