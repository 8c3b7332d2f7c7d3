import { perObject, type Archive, type EntryOf, type Path } from '../archive/index.ts';
import { problemAt, type Report } from './check.ts';
import { stemsOf } from './stems-of.ts';

/** What a row of a chart is called, the part of the rows to which it belongs, and its claims. */
interface Named {
  path: Path;
  part: string | number | undefined;
  text: string;
  claims: readonly string[];
  figure: string | undefined;
}

const stemsOfText = perObject(({ text }: Named) => stemsOf(text));

/** Returns the beginnings of the words by which a row may be called: those of its claims and their figure. */
function stemsOfClaims({ claims, places, vocabulary }: Archive, { claims: ids, figure: key }: Named) {
  return stemsOf(
    ...ids.flatMap((id) => {
      const { statement, date, period, places: where = [], figures = [] } = claims.get(id)?.data ?? {};
      const unit = figures.find((figure) => figure.key === key)?.unit;
      const label = vocabulary.data.units.find((one) => one.id === unit)?.label;
      return [id, key, statement, date, period, label, ...where.map((place) => places.get(place)?.data.name)];
    }),
  );
}

/** Reports two rows of which each is called what the claims of the other one say. */
export function examineSwaps(
  archive: Archive,
  chart: EntryOf<'chart'>,
  all: readonly Named[],
  report: Report,
): void {
  const own = new Map(all.map((one) => [one, stemsOfClaims(archive, one)]));
  const fit = (words: ReadonlySet<string>, without: Named, row: Named) =>
    [...words].filter((word) => !stemsOfText(without).has(word) && own.get(row)?.has(word)).length;
  for (const group of Map.groupBy(all, ({ part }) => part).values())
    for (const [i, one] of group.entries()) {
      report.examined();
      const [words, before] = [stemsOfText(one), group.slice(0, i)];
      const other = before.find((row) => {
        const theirs = stemsOfText(row);
        const kept = fit(words, row, one) + fit(theirs, one, row);
        return fit(words, row, row) + fit(theirs, one, one) > kept;
      });
      if (!other) continue;
      report.problem(
        problemAt(
          chart,
          one.path,
          `"${one.text}" and "${other.text}" fit the claims of each other's row better than their own`,
          'Put each beside its own claims, or use words of them.',
        ),
      );
    }
}
