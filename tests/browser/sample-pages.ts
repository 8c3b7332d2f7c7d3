import { statSync } from 'node:fs';
import { built, builtFiles } from '../site/built-site.ts';
import { pageKinds } from '../site/page-kinds.ts';

const files = builtFiles();

/** The longest page of each kind, where most can go wrong: the name of the kind and the path. */
export const samplePages: readonly { kind: string; path: string }[] = pageKinds.map(
  ({ name, files: pattern }) => {
    const [longest] = files
      .filter((file) => pattern.test(file))
      .sort((a, b) => statSync(`${built}/${b}`).size - statSync(`${built}/${a}`).size);
    if (longest === undefined) throw new Error(`There is no page of the kind ${name}.`);
    return { kind: name, path: `/${longest.replace(/index\.html$/, '')}` };
  },
);
