declare module '@citation-js/core' {
  /** Reads BibTeX and RIS by the plugins that are loaded; what it read is CSL-JSON. */
  export class Cite {
    constructor(text: string);
    data: { [variable: string]: unknown }[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
