import { proseTexts } from '../prose/prose-texts.ts';
import { sentencesIn } from '../prose/sentences.ts';
import { at, type Check } from './check.ts';

const said =
  'said|claimed|alleged|argued|asserted|believed|thought|feared|reported|rumou?red|suggested|considered|estimated|held|understood|criticized|accused|praised';
const how = '(?:(?:often|widely|generally|commonly|sometimes|frequently|also|repeatedly) )?';
/** A statement whose speaker the grammar leaves out, and crowds that nobody can ask. */
const unnamed = new RegExp(
  [
    `\\bit (?:is|was|has been|had been) ${how}(?:${said})\\b`,
    `\\b(?:is|are|was|were|has been|have been) ${how}(?:said|claimed|alleged|believed|thought|rumou?red|reported|considered|understood) to\\b`,
    `\\b(?:some|many|most) (?:say|said|claim|claimed|argue|argued|believe|believed|feel|felt)\\b`,
    `\\b(?:allegedly|reportedly|supposedly|arguably)\\b`,
  ].join('|'),
  'gi',
);
const named = /\b(?:by|according to|in the (?:words|view|account) of)\s/i;

/** A sentence that passes on what was said names who said it. */
export const speakerNamed: Check = {
  name: 'speaker-named',
  description:
    'A sentence of an event, an explainer or a term that passes on what was said names who said it.',
  check({ archive }, report) {
    for (const text of proseTexts(archive)) {
      if (!['event', 'explainer', 'term'].includes(text.entry.kind)) continue;
      for (const sentence of sentencesIn(text)) {
        report.looked();
        if (named.test(sentence.text)) continue;
        for (const { 0: words, index } of sentence.text.matchAll(unnamed)) {
          report.problem({
            ...at(
              text.entry,
              text.path,
              `"${words}" leaves out who says so`,
              'Name the speaker: "ICE said", "according to the report".',
            ),
            ...text.at(sentence.offsetAt(index)),
          });
        }
      }
    }
  },
};
