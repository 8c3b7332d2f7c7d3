declare module '@citation-js/core' {
  export class Cite {
    constructor(items: object[]);
    format(
      name: string,
      options?: { format?: string; template?: string; lang?: string; spec?: 'mixed' | 'old' },
    ): string;
  }
  export const plugins: {
    config: {
      get(plugin: '@csl'): { styles: { add(name: string, style: string): void; get(name: string): string } };
      get(plugin: '@bibtex'): { format: { checkLabel: boolean } };
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
