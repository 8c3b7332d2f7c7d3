import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { printIssued, publisherOf, titleBeforeMore } from '../views/sources/source-label.ts';
import { addressOf } from '../archive/index.ts';
import type { Reference } from './references.ts';
import { textRef } from '../views/printed/text-ref.ts';
import { fill, language } from '../language/index.ts';

const { words } = language;
/** Returns the full address of a path below the base path of the site. */
export type Href = (address: string) => string;

/** Returns the inline elements that name the sources of a reference: publisher, title, date, locator. */
export function citeSources(reference: Reference, href: Href): ElementContent[] {
  return reference.sources.flatMap(({ source, locator }, i) => {
    const { text, between } = titleBeforeMore(source.data);
    const title = h(
      'a',
      { href: href(addressOf('source', source.id)), dataRecord: textRef(`source:${source.id}/title`) },
      text,
    );
    const place = locator
      ? [
          h('span', { class: 'more' }, [
            toText(', '),
            h('span', { dataRecord: textRef(`source:${source.id}/locator`) }, locator),
          ]),
        ]
      : [];
    const parts: ElementContent[] = [
      h('span', { dataRecord: textRef(`source:${source.id}/publisher`) }, publisherOf(source.data)),
      toText(', '),
      h('span', { class: 'more' }, [title, toText(between)]),
      toText(printIssued(source.data)),
      ...place,
    ];
    return i === 0 ? parts : [toText('; '), ...parts];
  });
}

/**
 * Returns the inline elements of the short form: the first source whole, primary ones first, and the
 * publishers of the others.
 */
function citeBriefly(reference: Reference, href: Href): ElementContent[] {
  const [first, ...others] = reference.sources.toSorted(
    (a, b) => Number(b.primary ?? false) - Number(a.primary ?? false),
  );
  const named = [...new Map(others.map((other) => [publisherOf(other.source.data), other])).values()];
  const links = named
    .slice(0, 3)
    .map(({ source }) =>
      h(
        'a',
        { href: href(addressOf('source', source.id)), dataRecord: textRef(`source:${source.id}/publisher`) },
        publisherOf(source.data),
      ),
    );
  const list = links.flatMap((link, i) => [toText(i === 0 ? `. ${words.site.also} ` : '; '), link]);
  const rest = named.length > 3 ? [toText(` ${words.site.andOthers}`)] : [];
  const also = list.length ? [h('span', { class: 'more' }, [...list, ...rest])] : [];
  return [...citeSources({ ...reference, sources: first ? [first] : [] }, href), ...also];
}

/** Returns the note that a numbered reference opens: who says so, its standing, and the way to the claim. */
function noteElement(reference: Reference, href: Href): Element {
  const { claim, series, number } = reference;
  const children: ElementContent[] = [
    h('span', { class: 'note-number' }, String(number)),
    toText(' '),
    ...citeBriefly(reference, href),
    toText('. '),
  ];
  if (claim) {
    const standing = claim.data.standing;
    children.push(
      h(
        'a',
        { class: `standing ${standing}`, href: href(addressOf('claim', claim.id)) },
        fill(words.site.standingClaim, {
          standing: `${standing[0]?.toUpperCase()}${standing.slice(1)}`,
        }),
      ),
    );
  } else if (series)
    children.push(h('a', { href: href(addressOf('series', series.entry.id)) }, words.site.seeTable));
  return h('span', { class: 'note', popover: 'auto', id: `note-${number}`, role: 'note' }, children);
}

/** Keeps what follows on the line of what stands before. */
const wordJoiner = '\u2060';

/**
 * Returns the small number that opens a reference, after the punctuation that follows the words, and its note
 * where this is the first use.
 */
export function referenceElements(reference: Reference, href: Href, punctuation: string): ElementContent[] {
  const { number, uses } = reference;
  const button = h(
    'button',
    {
      type: 'button',
      class: 'ref',
      id: `ref-${number}-${uses}`,
      popovertarget: `note-${number}`,
      ariaLabel: fill(words.site.sourceNumber, { n: number }),
    },
    String(number),
  );
  const mark = h('span', { class: 'mark' }, [toText(punctuation || wordJoiner), button]);
  return uses === 1 ? [mark, noteElement(reference, href)] : [mark];
}

function toText(part: ElementContent | string): ElementContent {
  return typeof part === 'string' ? { type: 'text', value: part } : part;
}
