/// <reference types="astro/client" />

declare module 'virtual:site' {
  /** The folder of the record, where `data/` and `content/` are. */
  export const root: string;
  /** The folder of the engine, where `src/` is. */
  export const engine: string;
  /** The address of the repository on its forge, where it is given. */
  export const repository: string | undefined;
  /** Version and date of this edition, from package.json. */
  export const edition: { version: string; date: string };
}
