import site from './site.json' with { type: 'json' };

/** The words of the interface in English, by the part of the site where they appear; places are filled as in patterns.ts. */
export const words = { site } as const;
