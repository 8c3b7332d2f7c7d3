import { language } from '../language/index.ts';
import { parseTarget } from './link-target.ts';
import type { Sentence } from './sentences.ts';

const { ofPage, ofSearch, ofReading, ofGap, gapSection } = language.sentences;

/** The most words of a sentence that only leads into the next. */
const longestLead = 15;

/**
 * Returns why a sentence needs no claim of its own, undefined where it states a fact: it asks; it leads to
 * another explainer; it speaks of the page, of the Record or of what we looked for in vain; it says that it
 * is our own reading; it introduces the list below it, whose entries have their claims; in a few words,
 * without a figure, it leads into the sentence behind it, which has its claim, or into the list or table
 * right below; or it says in its section what is not known.
 */
export function exemption({
  text,
  words,
  links,
  section,
  leads,
}: Sentence): 'question' | 'signpost' | 'page' | 'reading' | 'introduction' | 'lead' | 'gap' | undefined {
  if (/\?["”’»)]*$/.test(text)) return 'question';
  if (links.some(({ url }) => parseTarget(url)?.scheme === 'explainer')) return 'signpost';
  if (ofPage.test(text) || ofSearch.test(text)) return 'page';
  if (ofReading.test(text)) return 'reading';
  if (text.endsWith(':')) return 'introduction';
  if (leads && words <= longestLead && !/\d/.test(text)) return 'lead';
  return section === gapSection && ofGap.test(text) ? 'gap' : undefined;
}
