import { findings } from '../kinds/index.ts';
import { foldText, language } from '../language/index.ts';
import { blocksOf, type Block, type BlockLink } from '../prose/blocks.ts';
import { parseTarget } from '../prose/link-target.ts';
import { proseTexts } from '../prose/prose-texts.ts';
import { problemIn, type Check } from './check.ts';

/** The findings by the words for them, of which one may stand before another: "partly corroborated". */
const byWords = new Map<string, string>(
  findings.flatMap((one) => [
    [one, one],
    ...findings.map((other): [string, string] => [`${one} ${other}`, one]),
  ]),
);

const [open, close] = language.quotes.double;
const quotation = new RegExp(`${open}([^${open}${close}]{1,40}?)[.,]?${close}`, 'gu');

/** A finding that a text gives, and the links to the claims of which it is said. */
interface Told {
  words: string;
  finding: string;
  links: readonly BlockLink[];
  /** Whether nothing but the finding stands in a cell, so that the claim is to have one. */
  isCell: boolean;
}

function toldIn({ node, text, links }: Block): Told[] {
  const inLinks = links.map((link) => {
    const words = text.slice(link.start, link.end);
    return { words, links: [link], isCell: node.type === 'tableCell' && words === text };
  });
  const quoted = [...text.matchAll(quotation)].map(({ 0: whole, 1: words = '', index }) => {
    const end = index + whole.length;
    return { words, links: links.filter((link) => link.start === end && link.end === end), isCell: false };
  });
  return [...inLinks, ...quoted].flatMap((one) => {
    const finding = byWords.get(foldText(one.words));
    return finding === undefined ? [] : [{ ...one, finding }];
  });
}

/** What a text says that we found of a claim is what the claim says that we found. */
export const findingTold: Check = {
  name: 'finding-told',
  description:
    'Words of a link, or in quotation marks before one, that are a finding are the finding of the claim there: “contradicted” leads to no claim that other documents bear out.',
  check({ archive }, report) {
    for (const text of proseTexts(archive)) {
      for (const { words, finding, links, isCell } of blocksOf(text).flatMap(toldIn)) {
        for (const { url, offset } of links) {
          const target = parseTarget(url);
          const claim = target?.scheme === 'claim' ? archive.claims.get(target.id) : undefined;
          const own = claim?.data.verdict?.finding;
          if (!claim || (own === undefined && !isCell)) continue;
          report.examined();
          if (own === finding) continue;
          const told = own === undefined ? 'which has no finding' : `whose finding is “${own}”`;
          report.problem(
            problemIn(
              text,
              offset,
              `“${words}” leads to the claim "${claim.id}", ${told}`,
              'Say what the claim says that we found, or link the claim that is meant.',
            ),
          );
        }
      }
    }
  },
};
