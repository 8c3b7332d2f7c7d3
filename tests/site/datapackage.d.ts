declare module 'datapackage' {
  interface Table {
    /**
     * Resolves to the rows, cells of the types of their columns; rejects where a cell or the headings do not
     * fit.
     */
    read(options: { keyed: true }): Promise<{ [column: string]: unknown }[]>;
  }
  interface Resource extends Table {
    name: string;
    tabular: boolean;
  }
  export class Package {
    static load(
      descriptor: string | object,
      options: { basePath?: string; strict?: boolean },
    ): Promise<Package>;
    resources: Resource[];
    valid: boolean;
    errors: Error[];
  }
}
