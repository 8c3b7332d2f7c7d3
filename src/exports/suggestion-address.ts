/**
 * Returns the address by which a reader suggests a correction of a page: of a mail with the title of the page
 * as its subject where `contact` is a mail address, else `contact` itself.
 */
export function suggestionAddress(contact: string, title: string): string {
  return /^[^\s@/]+@[^\s@/]+$/.test(contact)
    ? `mailto:${contact}?subject=${encodeURIComponent(title)}`
    : contact;
}
