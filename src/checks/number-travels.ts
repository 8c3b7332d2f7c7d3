import { dateOf, isBefore, isDate } from '../dates/index.ts';
import type { ClaimEntry } from '../archive/index.ts';
import { problemAt, type Check } from './check.ts';

const dayOf = (claim: ClaimEntry | undefined) =>
  claim?.data.date !== undefined && isDate(claim.data.date) ? dateOf(claim.data.date) : undefined;

/** Returns whether a text names one of some claims. */
const names = (text: string, ids: readonly string[]) =>
  ids.some((id) => text.includes(`(claim:${id})`) || text.includes(`(claim:${id}#`));

/** A number that circulates has one origin, which has a figure and is not younger than what repeats it. */
export const numberTravels: Check = {
  name: 'number-travels',
  description:
    'A number that circulates comes from a claim with a figure, older than the claims in which it comes back; its texts tell of both; its disputes have one of these claims, and one that has two is among them.',
  check({ archive }, report) {
    for (const number of archive.numbers.values()) {
      const { origin, others } = number.data;
      const first = archive.claims.get(origin);
      report.examined();
      if (first && !first.data.figures?.length)
        report.problem(
          problemAt(
            number,
            ['origin'],
            `claim "${origin}" has no figure`,
            'Name the claim that states the number.',
          ),
        );
      const told = [['first', [origin]] as const, ['became', others] as const];
      for (const [field, ids] of told) {
        // That the origin is among the others is told below.
        if (ids.length === 0 || others.includes(origin) || names(number.data[field], ids)) continue;
        report.problem(
          problemAt(
            number,
            [field],
            `this text names none of the claims of which it is to tell: ${ids.join(', ')}`,
            'Tell where the number began under "first", and where it comes back under "became".',
          ),
        );
      }
      for (const [i, id] of (number.data.conflicts ?? []).entries()) {
        const disputed = archive.conflicts.get(id)?.data.claims;
        if (!disputed || [origin, ...others].some((claim) => disputed.includes(claim))) continue;
        report.problem(
          problemAt(
            number,
            ['conflicts', i],
            `the dispute "${id}" has none of the claims of this number`,
            'Name the dispute in which the number stands, or remove it.',
          ),
        );
      }
      for (const conflict of archive.conflicts.values()) {
        const own = new Set([origin, ...others].filter((id) => conflict.data.claims.includes(id)));
        if (own.size < 2 || number.data.conflicts?.includes(conflict.id)) continue;
        report.problem(
          problemAt(
            number,
            number.data.conflicts ? ['conflicts'] : ['others'],
            `the dispute "${conflict.id}" has ${own.size} claims of this number and is not listed`,
            'Add it under "conflicts".',
          ),
        );
      }
      const said = dayOf(first);
      for (const [i, id] of others.entries()) {
        const day = dayOf(archive.claims.get(id));
        if (id !== origin && !(said && day && isBefore(day, said))) continue;
        report.problem(
          problemAt(
            number,
            ['others', i],
            id === origin
              ? `"${id}" is the origin already`
              : `claim "${id}" is older than the origin "${origin}"`,
            'Name the earliest claim as the origin, and each claim once.',
          ),
        );
      }
    }
  },
};
