import { language, type Language } from '../language/index.ts';

/** Where a sentence begins and ends in a text, without the space around it. */
interface SentenceSpan {
  start: number;
  end: number;
}

/**
 * Returns a function that tells where the sentences of a text in a language begin and end; an abbreviation
 * ends none.
 */
export function sentenceSplitter({
  locale,
  sentences: { abbreviation, initials, beginner },
}: Pick<Language, 'locale' | 'sentences'>): (text: string) => SentenceSpan[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
  return (text) => {
    const spans: SentenceSpan[] = [];
    let begin = 0;
    let at = 0;
    // The end of a line ends no sentence.
    for (const { segment } of segmenter.segment(text.replaceAll('\n', ' '))) {
      at += segment.length;
      const sofar = text.slice(begin, at);
      const rest = text.slice(at);
      if (rest.trim() && abbreviation.test(sofar) && !(initials.test(sofar) && beginner.test(rest))) continue;
      if (sofar.trim())
        spans.push({
          start: begin + (sofar.length - sofar.trimStart().length),
          end: begin + sofar.trimEnd().length,
        });
      begin = at;
    }
    return spans;
  };
}

/** Returns where the sentences of a text in the language of the site begin and end. */
export const sentenceSpans = sentenceSplitter(language);
