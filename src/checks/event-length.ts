import { textsOfEntry } from '../prose/prose-texts.ts';
import { sentencesIn } from '../prose/sentences.ts';
import { problemIn, type Check } from './check.ts';

/** The fewest and the most words of an event: enough to say who says what, and no explainer. */
const eventWords = { least: 40, most: 160 };

/** The text of an event has 40 to 160 words. */
export const eventLength: Check = {
  name: 'event-length',
  description: `The text of an event has ${eventWords.least} to ${eventWords.most} words.`,
  check({ archive }, report) {
    for (const event of archive.events.values()) {
      const text = textsOfEntry(archive, event).find(({ path }) => path.length === 0);
      if (!text) continue;
      report.examined();
      const sentences = sentencesIn(text);
      const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
      const fix =
        words < eventWords.least
          ? 'Say who was concerned, who says so or what came of it; where no claim says more, tell it in another event.'
          : words > eventWords.most
            ? 'Leave to an explainer or to another event what is not part of what happened.'
            : undefined;
      if (!fix) continue;
      report.problem(
        problemIn(
          text,
          sentences[0]?.offsetAt(0) ?? 0,
          `this text has ${words} words, not ${eventWords.least} to ${eventWords.most}`,
          fix,
        ),
      );
    }
  },
};
