import { z } from 'zod';
import { accessibility } from './accessibility.ts';
import { answers } from './answers.ts';
import { arrest } from './arrest.ts';
import { chart } from './chart.ts';
import { claim } from './claim.ts';
import { conflict } from './conflict.ts';
import { byName, type KindDeclaration } from './define-kind.ts';
import { diagram } from './diagram.ts';
import { edition } from './edition.ts';
import { erratum } from './erratum.ts';
import { event } from './event.ts';
import { evidence } from './evidence.ts';
import { explainer } from './explainer.ts';
import { geometry } from './geometry.ts';
import { lesson } from './lesson.ts';
import { note } from './note.ts';
import { names } from './other-names.ts';
import { number } from './number.ts';
import { page } from './page.ts';
import { panel } from './panel.ts';
import { patterns } from './patterns.ts';
import { place } from './place.ts';
import { regime } from './regime.ts';
import { series } from './series.ts';
import { site } from './site.ts';
import { source } from './source.ts';
import { stage } from './stage.ts';
import { term } from './term.ts';
import { towns } from './towns.ts';
import { zips } from './zips.ts';
import { vocabulary } from './vocabulary.ts';
import { waivers } from './waiver.ts';

/** Every kind of record, by name. */
export const kinds = byName([
  source,
  claim,
  conflict,
  number,
  erratum,
  event,
  series,
  place,
  explainer,
  lesson,
  term,
  diagram,
  stage,
  regime,
  arrest,
  chart,
  panel,
  edition,
  page,
  note,
  patterns,
]);

/** Every file of which there is one, by name. */
export const singles = byName([
  site,
  vocabulary,
  evidence,
  accessibility,
  waivers,
  geometry,
  towns,
  zips,
  names,
  answers,
]);

export type Kind = keyof typeof kinds;
export type Single = keyof typeof singles;

/** The declaration of a kind. */
export type KindOf<K extends Kind> = (typeof kinds)[K];
/** What a record of a kind says. */
export type DataOf<K extends Kind> = z.infer<KindOf<K>['schema']>;
/** What a file of which there is one says. */
export type SingleDataOf<S extends Single> = z.infer<(typeof singles)[S]['schema']>;
/** The kinds whose records have an address that their id gives. */
export type Addressed = { [K in Kind]: KindOf<K> extends { address: string } ? K : never }[Kind];
type LinkedBy<Link> = { [K in Kind]: KindOf<K> extends { link: Link } ? K : never }[Kind];
/** The kinds that prose may name in a link. */
export type Linked = LinkedBy<'words'>;
/** The kinds that prose may place as a picture. */
export type Pictured = LinkedBy<'picture'>;

/** The names of all kinds, in the order in which they are listed. */
export const kindNames = Object.keys(kinds) as Kind[];

/** The names of all files of which there is one. */
export const singleNames = Object.keys(singles) as Single[];

/** Every schema of what authors write, by name. */
export const schemaNames: readonly SchemaName[] = [...kindNames, ...singleNames];
export type SchemaName = Kind | Single;

/** Returns the declaration of a kind with every field that any kind may have. */
export const kindOf = (kind: Kind): KindDeclaration => kinds[kind];

/** Returns the schema of a kind, or of a file of which there is one. */
export function schemaOf(name: SchemaName): z.ZodType {
  return { ...kinds, ...singles }[name].schema;
}

/** Returns the JSON Schema (draft 2020-12) of what authors write, for one kind or single file. */
export function toJsonSchema(name: SchemaName): object {
  return z.toJSONSchema(schemaOf(name), { io: 'input', target: 'draft-2020-12' });
}

export type { RowForm, TableForm } from './define-kind.ts';
export { fixedPatterns } from './patterns.ts';
export { fixedNotes } from './note.ts';
export { fixedPages, neededHeadings, type FixedPage } from './page.ts';
export { checkResults, type CheckResult } from './accessibility.ts';
export { findings, qualifiers, readingFindings, type Claim, type Figure } from './claim.ts';
export type { ChartData, ColumnData } from './chart.ts';
export type { Drawing, DrawingOf } from './chart-drawing.ts';
export type { PartOf, RowPart } from './chart-rows.ts';
export type { RowSet, Sentence, Where } from './chart-words.ts';
export { turns, type Diagram } from './diagram.ts';
export type { EditionData } from './edition.ts';
export type { EventData } from './event.ts';
export { codesOf, descriptionOf, webAddress } from './field.ts';
export type { Geometry } from './geometry.ts';
export type { Lesson } from './lesson.ts';
export { markedValues, type Mark, type Marked, type Path } from './marks.ts';
export { type OtherNames } from './other-names.ts';
export type { PanelColumn, PanelTable } from './panel.ts';
export type { Place } from './place.ts';
export type { Arrest, Condition, Regime, Rule, RuleOutcome } from './regime.ts';
export type { Site } from './site.ts';
export { sourceStates, type Source } from './source.ts';
export type { Stage } from './stage.ts';
export type { Towns } from './towns.ts';
export type { Zips } from './zips.ts';
export type { Vocabulary } from './vocabulary.ts';
export type { Waiver } from './waiver.ts';
