import type { z } from 'zod';

/** Rows of tables that are records: the tables, and how the cells of a row become a record. */
export interface RowForm {
  tables: readonly string[];
  /** Returns the record of a row from its cells that are not empty, before its schema is asked. */
  read(cells: { readonly [heading: string]: string }): { id: unknown };
}

/**
 * A CSV of the same name beside the file: the columns whose cells hold ids, separated by spaces, and those
 * that hold words for readers.
 */
export interface TableForm {
  /** Its columns in order; left out where the descriptor says them. */
  headings?: readonly string[];
  ids: { readonly [heading: string]: string };
  texts: readonly string[];
}

/** All that the rest of the code must know of a kind of record. */
export interface KindDeclaration {
  /** As links, messages and commands name it. */
  name: string;
  /** As the Archive names its records. */
  plural: string;
  schema: z.ZodObject;
  /** Left out where its texts are ours from end to end; `documents` where they sum up what documents say. */
  voice?: 'documents';
  /**
   * Where its files lie, `data/claims/<topic>/<id>.json`; a folder in angle brackets is a word, `**` is any
   * folders. Left out where records are rows.
   */
  files?: string;
  rows?: RowForm;
  table?: TableForm;
  /** The list of the vocabulary whose words name the folder `<topic>`. */
  topics?: string;
  /** Where readers find it below the base path: `claims/<id>/`, or `glossary/#<id>` on a page with others. */
  address?: string;
  /**
   * True where code names its records, so that they keep their ids: the patterns, notes and pages of the
   * site.
   */
  namedInCode?: true;
  /** How prose may name it: in a link, or as a picture. */
  link?: 'words' | 'picture';
}

/** Returns the declaration of a kind of record, its names kept as types. */
export function defineKind<const D extends KindDeclaration>(declaration: D): D {
  return declaration;
}

/** All that the rest of the code must know of a file of which there is one. */
interface SingleDeclaration {
  name: string;
  file: string;
  schema: z.ZodType;
  /** What holds where there is no such file. */
  empty: unknown;
  /** Why the file must be there; left out where it need not. */
  required?: string;
}

/** Returns the declaration of a file of which there is one, its name and schema kept as types. */
export function defineSingle<const D extends SingleDeclaration>(
  declaration: D & { empty: z.infer<D['schema']> },
): SingleDeclaration & D {
  return declaration;
}

type Named = { readonly name: string };

/** Returns declarations by name. */
export function byName<const L extends readonly Named[]>(
  list: L,
): { readonly [N in L[number]['name']]: Extract<L[number], { name: N }> } {
  return Object.fromEntries(list.map((declaration) => [declaration.name, declaration])) as {
    [N in L[number]['name']]: Extract<L[number], { name: N }>;
  };
}
