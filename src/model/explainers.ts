import { compareText } from '../dates/index.ts';
import type { Record, TextEntry } from '../record/index.ts';
import type { Explainer, Term } from '../schema/index.ts';

/** Returns the explainers in their own order. */
export function explainersInOrder(record: Record): TextEntry<Explainer>[] {
  return [...record.explainers.values()].sort((a, b) => a.data.order - b.data.order || compareText(a.id, b.id));
}

/** Returns the glossary entries by title, letter case set aside. */
export function termsInOrder(record: Record): TextEntry<Term>[] {
  return [...record.terms.values()].sort((a, b) => compareText(a.data.title.toLowerCase(), b.data.title.toLowerCase()));
}

/** Returns the glossary entries by the first letter of their titles, A to Z; those that begin with no letter come first, under "#". */
export function termsByLetter(record: Record): { letter: string; terms: TextEntry<Term>[] }[] {
  const letterOf = ({ data }: TextEntry<Term>) => /^\p{L}/u.exec(data.title)?.[0].toUpperCase() ?? '#';
  return [...Map.groupBy(termsInOrder(record), letterOf)].map(([letter, terms]) => ({ letter, terms }));
}
