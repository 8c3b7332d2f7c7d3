declare module 'ro-crate' {
  interface Finding {
    id: string;
    status: 'error' | 'warning' | 'info' | 'success';
    message: string;
  }
  export class ROCrate {
    constructor(json: object);
    rootDataset: { [property: string]: unknown };
  }
  export class Validator {
    constructor(crate?: ROCrate);
    results: Finding[];
    parseJSON(json: object): void;
    hasContext(): Promise<void>;
    rootDataEntity(): void;
  }
}
