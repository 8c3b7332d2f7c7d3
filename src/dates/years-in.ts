/** Returns the years from 1900 to 2099 in a text, in digits, in their order. */
export const yearsIn = (text: string): readonly string[] => text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? [];
