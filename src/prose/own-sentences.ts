import { parseTarget } from './link-target.ts';
import type { Sentence } from './sentences.ts';

/** The section in which an explainer says what is missing; its heading is the same in all of them. */
export const gapSection = 'What is not known';

/** Words by which a sentence speaks of a part of the site, and not of the world. */
const ofPage =
  /\b(?:the Record|this (?:page|text|explainer|site|section)|(?:this|the|each|a) (?:chart|map|diagram|table|glossary)s? (?:below|above|here|beside|shows?|draws?|lists?|gives?|sets?|traces?)|(?:the (?:next|last|following|first) section|other explainers?|read (?:on|next|more)))\b|^(?:See|Compare)\b/i;
/** How we say that we looked for something and did not find it; nobody else is named as having looked. */
const ofSearch = /^(?:No|None|Nothing|Neither)\b.*\b(?:was|were) (?:seen|found|read)\b(?! (?:by|to)\b)/;
/** Words by which a sentence says that something is missing. */
const ofGap =
  /\b(?:not|no|none|nobody|nothing|never|neither|nor|without|unknown|unclear|unsettled|open|missing|whether|disputed?|differs?|cannot|only)\b/i;

/** The most words of a sentence that only leads into the next. */
const longestLead = 15;

/**
 * Returns why a sentence needs no claim of its own, undefined where it states a fact: it asks; it leads to another
 * explainer; it speaks of the page, of the Record or of what we looked for in vain; it introduces the list below it,
 * whose entries have their claims; in a few words, without a figure, it leads into the sentence behind it, which has
 * its claim, or into the list or table right below; or it says in its section what is not known.
 */
export function exemption({
  text,
  words,
  links,
  section,
  leads,
}: Sentence): 'question' | 'signpost' | 'page' | 'introduction' | 'lead' | 'gap' | undefined {
  if (/\?["”’)]*$/.test(text)) return 'question';
  if (links.some(({ url }) => parseTarget(url)?.scheme === 'explainer')) return 'signpost';
  if (ofPage.test(text) || ofSearch.test(text)) return 'page';
  if (text.endsWith(':')) return 'introduction';
  if (leads && words <= longestLead && !/\d/.test(text)) return 'lead';
  return section === gapSection && ofGap.test(text) ? 'gap' : undefined;
}
