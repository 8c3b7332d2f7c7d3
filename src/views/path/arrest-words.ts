import { fill, language } from '../../language/index.ts';
import type { Archive } from '../../archive/index.ts';
import type { Arrest, Condition } from '../../kinds/index.ts';
import { stateOfBooking } from '../../kinds/state-of-booking.ts';

/** Returns the words for values of a fact, those that the vocabulary lacks left out. */
function valuesInWords(archive: Archive, fact: string, ids: readonly string[]) {
  const { label = '', values = [] } = archive.vocabulary.data.arrestFacts.find(({ id }) => id === fact) ?? {};
  return { label, values: ids.flatMap((id) => values.find((value) => value.id === id)?.label ?? []) };
}

/** Returns a condition of a rule in words, one line for each of its alternatives. */
export function conditionWords(archive: Archive, when: readonly Condition[]): string[] {
  const { bookedIn, fact: pattern, orState, orValue, nextFact } = language.words.arrest;
  const inWords = (fact: string, ids: readonly string[]) => {
    if (fact === stateOfBooking) return fill(bookedIn, { states: ids.join(orState) });
    const { label, values } = valuesInWords(archive, fact, ids);
    return fill(pattern, { label, values: values.join(orValue) });
  };
  return when.map((condition) =>
    Object.entries(condition)
      .map(([fact, ids]) => inWords(fact, ids))
      .join(nextFact),
  );
}

/** Returns an arrest in words, fact by fact: what is asked and what is so. */
export function arrestWords(archive: Archive, arrest: Arrest): { label: string; value: string }[] {
  return archive.vocabulary.data.arrestFacts.map(({ id }) => {
    const { label, values } = valuesInWords(archive, id, [arrest[id] ?? '']);
    return { label, value: values.join('') };
  });
}
