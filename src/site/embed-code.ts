import { addressOf } from '../archive/index.ts';
import { fullAddress } from './href.ts';

/** Returns text as it may stand between double quotation marks in HTML. */
function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/**
 * Returns the HTML that shows a chart on another page: as a picture that links to its page, and in a frame.
 */
export function embedCode(id: string, title: string): { picture: string; frame: string } {
  const named = escapeAttribute(title);
  const file = (path: string) => fullAddress(path);
  return {
    picture: `<a href="${file(addressOf('chart', id))}"><img src="${file(`api/charts/${id}.svg`)}" alt="${named}" width="760"></a>`,
    frame: `<iframe src="${file(`embed/${id}/`)}" title="${named}" width="100%" height="640" loading="lazy"></iframe>`,
  };
}
