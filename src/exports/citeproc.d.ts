declare module 'citeproc' {
  interface System {
    retrieveLocale: (locale: string) => string;
    retrieveItem: (id: string) => object | undefined;
  }
  /** What of citeproc-js is used here: an engine that keeps one style. */
  export class Engine {
    constructor(system: System, style: string, locale: string, forceLocale: boolean);
    opt: { development_extensions: { wrap_url_and_doi: boolean } };
    setOutputFormat(format: 'html' | 'text'): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [unknown, string[]] | false;
  }
  const citeproc: { Engine: typeof Engine };
  export default citeproc;
}
