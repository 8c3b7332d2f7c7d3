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
/** Returns a form that says what it holds. */
const said = <T extends z.ZodType>(form: T, description: string): T => form.meta({ description });

const address = said(z.string(), 'The page, below the base path of the site.');
const dateOrNull = (description: string) => said(date.nullable(), description);
const plain = (what: string) => said(z.string(), `${what}, in plain words.`);
const markdown = (what: string) => said(z.string(), `${what}, in Markdown with links to records.`);
const plainOrNull = (what: string) =>
  said(z.string().nullable(), `${what}, in plain words; null where nothing is said.`);
const claims = said(z.array(z.string()), 'Ids of the claims on which it rests.');

const event = kinds.event.schema.omit({ $schema: true, date: true }).extend({
  date: said(date, 'When it happened.'),
  text: plain('The text'),
  markdown: markdown('The text'),
  address,
});
const claim = kinds.claim.schema.omit({ $schema: true, date: true, period: true }).extend({
  topic: said(z.string(), 'The topic, a word of the vocabulary.'),
  date: dateOrNull('The day of which the claim speaks; null where it names none.'),
  period: dateOrNull('The time that it counts or covers; null where it names none.'),
  address,
});
const conflict = z.strictObject({
  id: said(z.string(), 'The name of this record in addresses and links.'),
  title: plain('The title'),
  claims: said(z.array(z.string()), 'Ids of the claims that cannot all be taken at face value.'),
  explanation: plain('Why they differ'),
  markdown: markdown('Why they differ'),
  address,
});
const stage = kinds.stage.schema.omit({ $schema: true }).extend({
  acts: plain('Who acts'),
  sees: plain('What they see'),
  sends: plainOrNull('What they send on'),
  time: plainOrNull('How long it takes'),
  differs: plainOrNull('Where accounts or places differ'),
  claims,
  address,
});
const rule = kinds.regime.schema.shape.rules.element.extend({
  text: plain('The rule'),
  found: plainOrNull('What was found of its practice'),
  claims,
  saidBy: said(z.array(z.string()), 'The publishers whose sources state it.'),
});
const regime = kinds.regime.schema.omit({ $schema: true }).extend({
  span: said(date, 'From when to when the rules were in force.'),
  summary: plain('The period in a few sentences'),
  rules: said(z.array(rule), 'The rules that began with this period.'),
  inForce: said(z.array(z.string()), 'Ids of all rules in force, in the order in which they decide.'),
  address,
});

function framed(row: z.ZodType) {
  const edition = z.strictObject({
    version: said(z.string(), 'Its version.'),
    date: said(z.iso.date(), 'The day of its publication.'),
  });
  const licence = z.strictObject({
    name: said(z.string(), 'Its short name (SPDX).'),
    path: said(z.url(), 'Where its text is.'),
    title: said(z.string(), 'Its name.'),
  });
  return z.strictObject({
    edition: said(edition, 'The edition of the record.'),
    licence: said(licence, 'The license of the data.'),
    schema: said(z.string().nullable(), 'Where this schema is; null where there is none.'),
    rows: said(z.array(row), 'The records, each as one row.'),
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
