/** Returns a title as it stands within quotation marks: with its own marks single. */
export function quotedTitle(title: string): string {
  return title.replaceAll('“', '‘').replaceAll('”', '’');
}
