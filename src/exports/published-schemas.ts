import { z } from 'zod';
import { kinds } from '../kinds/index.ts';

const date = z.strictObject({
  edtf: z.string().meta({ description: 'EDTF, or FY and four digits for a fiscal year.' }),
  earliest: z.iso.date().meta({ description: 'The first day that it may mean.' }),
  latest: z.iso
    .date()
    .nullable()
    .meta({ description: 'The last day that it may mean; null while it lasts.' }),
  words: z.string().meta({ description: 'The date in English.' }),
});
const address = z.string().meta({ description: 'The page, below the base path of the site.' });

const event = kinds.event.schema
  .omit({ $schema: true, date: true })
  .extend({ date, text: z.string(), markdown: z.string(), address });
const claim = kinds.claim.schema
  .omit({ $schema: true, date: true, period: true })
  .extend({ topic: z.string(), date: date.nullable(), period: date.nullable(), address });
const conflict = z.strictObject({
  id: z.string(),
  title: z.string(),
  claims: z.array(z.string()),
  explanation: z.string(),
  markdown: z.string(),
  address,
});
const nullable = z.string().nullable();
const stage = kinds.stage.schema.omit({ $schema: true }).extend({
  acts: z.string(),
  sees: z.string(),
  sends: nullable,
  time: nullable,
  differs: nullable,
  claims: z.array(z.string()),
  address,
});
const rule = kinds.regime.schema.shape.rules.element.extend({
  text: z.string(),
  found: nullable,
  claims: z.array(z.string()),
  saidBy: z.array(z.string()),
});
const regime = kinds.regime.schema
  .omit({ $schema: true })
  .extend({ span: date, summary: z.string(), rules: z.array(rule), inForce: z.array(z.string()), address });

function framed(row: z.ZodType) {
  return z.strictObject({
    edition: z.strictObject({ version: z.string(), date: z.iso.date() }),
    licence: z.strictObject({ name: z.string(), path: z.url(), title: z.string() }),
    schema: z.string().nullable(),
    rows: z.array(row),
  });
}

/**
 * Returns the JSON Schemas of our own JSON under `/api/`, by the name of their file: the shape that readers
 * get, apart from what authors write.
 */
export function publishedSchemas(): { [name: string]: object } {
  const rows = {
    'published-event': event,
    'published-claim': claim,
    'published-conflict': conflict,
    'published-stage': stage,
    'published-regime': regime,
  };
  return Object.fromEntries(
    Object.entries(rows).map(([name, row]) => [
      name,
      z.toJSONSchema(framed(row), { target: 'draft-2020-12' }),
    ]),
  );
}
