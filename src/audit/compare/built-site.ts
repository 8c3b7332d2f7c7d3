/** A built site: its files and what is in them. */
export interface BuiltSite {
  /** Paths from the top of the site, sorted. */
  files: readonly string[];
  /** Returns the length of a file and a key that only files of the same bytes share. */
  stamp(file: string): { bytes: number; key: string };
  text(file: string): string;
  /** Returns how many bytes a file is when it is sent. */
  weight(file: string): number;
}

export const isPage = (file: string) => file.endsWith('.html');

/** Returns the address of a file, from the top of the site. */
export const addressOf = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');

/** Returns whether a file is not what it was. */
export const differs = (before: BuiltSite, from: string, after: BuiltSite, file: string) =>
  before.stamp(from).key !== after.stamp(file).key;
