/// <reference types="astro/client" />

declare module 'virtual:site' {
  /** The folder of the repository, where `data/` and `content/` lie. */
  export const root: string;
  /** The address of the repository on its forge, where it is given. */
  export const repository: string | undefined;
  /** Version and date of this edition, from package.json. */
  export const edition: { version: string; date: string };
}
