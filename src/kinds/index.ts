import { z } from 'zod';
import { claim } from './claim.ts';
import { conflict } from './conflict.ts';
import { diagram } from './diagram.ts';
import { event } from './event.ts';
import { explainer } from './explainer.ts';
import { place } from './place.ts';
import { regime } from './regime.ts';
import { series } from './series.ts';
import { source } from './source.ts';
import { stage } from './stage.ts';
import { term } from './term.ts';
import { vocabulary } from './vocabulary.ts';
import { waivers } from './waiver.ts';

/** The schema of each kind of record and of the two lists, by name. */
export const schemas = {
  source,
  claim,
  conflict,
  event,
  series,
  place,
  explainer,
  term,
  diagram,
  stage,
  regime,
  vocabulary,
  waivers,
};

export type Kind =
  | 'source'
  | 'claim'
  | 'conflict'
  | 'event'
  | 'series'
  | 'place'
  | 'explainer'
  | 'term'
  | 'diagram'
  | 'stage'
  | 'regime';
export type SchemaName = keyof typeof schemas;

/** Returns the JSON Schema (draft 2020-12) of what authors write, for one kind or list. */
export function toJsonSchema(name: SchemaName): object {
  return z.toJSONSchema(schemas[name], { io: 'input', target: 'draft-2020-12' });
}

export { findings, qualifiers, type Claim, type Figure } from './claim.ts';
export type { Conflict } from './conflict.ts';
export type { Diagram } from './diagram.ts';
export type { EventData } from './event.ts';
export type { Explainer } from './explainer.ts';
export { descriptionOf } from './field.ts';
export { geometry, type Geometry } from './geometry.ts';
export type { Place } from './place.ts';
export type { Arrest, Condition, Regime, Rule, RuleOutcome } from './regime.ts';
export type { Series } from './series.ts';
export type { Source } from './source.ts';
export type { Stage } from './stage.ts';
export type { Term } from './term.ts';
export type { Vocabulary } from './vocabulary.ts';
export type { Waiver } from './waiver.ts';
