/** A heading of a built page: its fragment, the record of which it is printed, and its words as HTML. */
interface BuiltHeading {
  id: string;
  record: string | undefined;
  html: string;
}

/** Returns the headings of the second rank in the HTML of a page, for its contents: without links in them. */
export function headingsIn(html: string): BuiltHeading[] {
  return [...html.matchAll(/<h2\b([^>]*)>(.*?)<\/h2>/gs)].flatMap(([, attributes = '', inner = '']) => {
    const [, id] = /\bid="([^"]*)"/.exec(attributes) ?? [];
    const [, record] = /\bdata-record="([^"]*)"/.exec(attributes) ?? [];
    const words = inner.replace(/<\/?a\b[^>]*>/g, '').trim();
    return id === undefined || words === '' ? [] : [{ id, record, html: words }];
  });
}
