import { publishDate } from '../dates/index.ts';
import { rulesInForce } from '../views/path/rules-in-force.ts';
import { publisherOf } from '../views/sources/source-label.ts';
import { claimsIn, plainText, ruleBook, sourcesOfClaim } from '../prose/index.ts';
import { addressOf, getOrThrow, type Archive, type EntryOf } from '../archive/index.ts';

/**
 * Returns a step of the path as `/api/stages.json` gives it, its texts in plain words with the claims that
 * they name.
 */
export function publishStage(archive: Archive, stage: EntryOf<'stage'>) {
  const { $schema: _schema, acts, sees, sends, time, differs, ...rest } = stage.data;
  const plain = (text: string | undefined) => (text === undefined ? null : plainText(text));
  return {
    ...rest,
    acts: plainText(acts),
    sees: plainText(sees),
    sends: plain(sends),
    time: plain(time),
    differs: plain(differs),
    claims: claimsIn(archive, stage),
    address: addressOf('stage', stage.id),
  };
}

/**
 * Returns the written rules of a period as `/api/regimes.json` gives them: those that began with it, with the
 * claims that they name and the publishers who say so, and the ids of all that were in force, in the order in
 * which they decide.
 */
export function publishRegime(archive: Archive, { id, data }: EntryOf<'regime'>) {
  const { $schema: _schema, span, summary, rules, ...rest } = data;
  const saidBy = (ids: readonly string[]) => [
    ...new Set(
      ids.flatMap((claim) =>
        sourcesOfClaim(archive, getOrThrow(archive.claims, claim)).map(({ source }) =>
          publisherOf(source.data),
        ),
      ),
    ),
  ];
  const claims = new Map(
    ruleBook(archive).regimes.flatMap((regime) =>
      regime.rules.map((rule) => [rule.id, rule.claims] as const),
    ),
  );
  return {
    ...rest,
    span: publishDate(span),
    summary: plainText(summary),
    rules: rules.map(({ text, found, ...rule }) => ({
      ...rule,
      text: plainText(text),
      found: found === undefined ? null : plainText(found),
      claims: [...(claims.get(rule.id) ?? [])],
      saidBy: saidBy(claims.get(rule.id) ?? []),
    })),
    inForce: rulesInForce(archive, data).map((rule) => rule.id),
    address: addressOf('regime', id),
  };
}
