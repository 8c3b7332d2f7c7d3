import { compareText } from '../../language/index.ts';
import { getOrThrow, type Archive, type EntryOf } from '../../archive/index.ts';

/** Returns the explainers in their own order. */
export function explainersInOrder(archive: Archive): EntryOf<'explainer'>[] {
  return [...archive.explainers.values()].sort(
    (a, b) => a.data.order - b.data.order || compareText(a.id, b.id),
  );
}

/** A question of a newcomer, and the explainers that answer it. */
interface ExplainerGroup {
  /** Left out of the group of those that no question has. */
  question?: string;
  explainers: EntryOf<'explainer'>[];
}

/** Returns the explainers by the question that they answer; those that are in no group come last. */
export function explainersByQuestion(archive: Archive): ExplainerGroup[] {
  const groups = archive.site.data.explainerGroups;
  const grouped = new Set(groups.flatMap(({ explainers }) => explainers));
  const rest = explainersInOrder(archive).filter(({ id }) => !grouped.has(id));
  return [
    ...groups.map(({ question, explainers }) => ({
      question,
      explainers: explainers.map((id) => getOrThrow(archive.explainers, id)),
    })),
    ...(rest.length > 0 ? [{ explainers: rest }] : []),
  ];
}

/** Returns the glossary entries by title, letter case set aside. */
export function termsInOrder(archive: Archive): EntryOf<'term'>[] {
  return [...archive.terms.values()].sort((a, b) =>
    compareText(a.data.title.toLowerCase(), b.data.title.toLowerCase()),
  );
}

/**
 * Returns the glossary entries by the first letter of their titles, A to Z; those that begin with no letter
 * come first, under "#".
 */
export function termsByLetter(archive: Archive): { letter: string; terms: EntryOf<'term'>[] }[] {
  const letterOf = ({ data }: EntryOf<'term'>) => /^\p{L}/u.exec(data.title)?.[0].toUpperCase() ?? '#';
  return [...Map.groupBy(termsInOrder(archive), letterOf)].map(([letter, terms]) => ({ letter, terms }));
}
