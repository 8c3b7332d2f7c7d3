import { perArchive, type Archive, type EntryOf } from '../archive/index.ts';
import { escapeSource, language } from '../language/index.ts';

export type Place = EntryOf<'place'>;

const { countyLists } = language.sentences;

export const isState = ({ id }: Place) => /^[A-Z]/.test(id);

/** The names of states, the longest first, and the codes that they stand for. */
const statesOf = perArchive((archive: Archive) => {
  const states = [...archive.places.values()].filter(isState);
  const codes = new Map(states.map(({ id, data }) => [data.name, id]));
  const names = [...codes.keys()].sort((a, b) => b.length - a.length).map(escapeSource);
  return { codes, form: new RegExp(`(?<![\\p{L}-])(?:${names.join('|') || '(?!)'})(?![\\p{L}-])`, 'gu') };
});

/** The code of a state behind a name, which then is that of a city there: "Washington, D.C." */
const codeBehind = /^, (\p{Lu})\.? ?(\p{Lu})\b/u;

/** Returns the codes of the states that a text names. */
export function statesIn(archive: Archive, text: string): string[] {
  const { codes, form } = statesOf(archive);
  const known = new Set(codes.values());
  return [...text.matchAll(form)].flatMap(({ 0: name, index }) => {
    const behind =
      codeBehind
        .exec(text.slice(index + name.length))
        ?.slice(1)
        .join('') ?? '';
    return known.has(behind) ? behind : (codes.get(name) ?? []);
  });
}

/** The counties by their whole name, and a form that matches what may be such a name. */
const countiesOf = perArchive((archive: Archive) => {
  const counties = [...archive.places.values()].filter((place) => !isState(place));
  const kinds = new Set(counties.flatMap(({ data }) => / (\p{Lu}\p{L}+)$/u.exec(data.name)?.[1] ?? []));
  const kind = [...kinds].map(escapeSource).join('|') || '(?!)';
  return {
    byName: Map.groupBy(counties, ({ data }) => data.name),
    form: new RegExp(`(?:\\p{Lu}[\\p{L}.’'-]* (?:(?:of|and|the|du|la) )?)+(?:${kind})\\b`, 'gu'),
  };
});

/** Counties that a text names, and the words with which it does. */
export interface Mention {
  name: string;
  counties: readonly Place[];
}

/** Returns the state that is named right at the beginning of what stands behind a place. */
export function stateBehind(archive: Archive, behind: string): string | undefined {
  const { codes, form } = statesOf(archive);
  const [name] = new RegExp(`(?<=^,? (?:in )?)${form.source}`, 'u').exec(behind) ?? [];
  return codes.get(name ?? '');
}

/** Returns the counties of some states that a text names in lists: "Lake, Polk, and Marion counties". */
export function listedIn(archive: Archive, text: string, states: readonly string[]): Mention[] {
  const { byName } = countiesOf(archive);
  return countyLists.forms
    .flatMap((form) => [...text.matchAll(form)])
    .flatMap(([, names = '']) => names.split(countyLists.between))
    .flatMap((short) => {
      const name = countyLists.one.replace('{name}', short);
      const counties = (byName.get(name) ?? []).filter(({ data }) => states.includes(data.state));
      return counties.length > 0 ? [{ name: short, counties }] : [];
    });
}

/** A county that a text names with all of its name: where, and the state that stands behind it. */
interface WholeMention extends Mention {
  start: number;
  state: string | undefined;
}

/** Returns the counties that a text names with all of their name, each with those that it can be. */
export function countiesIn(archive: Archive, text: string): WholeMention[] {
  const { byName, form } = countiesOf(archive);
  return [...text.matchAll(form)].flatMap(({ 0: words, index }) => {
    const parts = words.split(' ');
    const name = parts.map((_, i) => parts.slice(i).join(' ')).find((some) => byName.has(some));
    if (name === undefined) return [];
    const state = stateBehind(archive, text.slice(index + words.length));
    const counties = (byName.get(name) ?? []).filter(
      ({ data }) => state === undefined || data.state === state,
    );
    return [{ name, counties, start: index + words.lastIndexOf(name), state }];
  });
}

/** The first words of the name of a place, by which texts name it. */
export const nameIn = ({ data: { name } }: Place, text: string) =>
  text.includes(name.replace(/ \p{L}+$/u, '')) || text.includes(name);

/** Returns the code of a place with its name behind it. */
export const withName =
  (archive: Archive) =>
  (id: string): string => {
    const place = archive.places.get(id);
    return place && !isState(place) ? `${id} (${place.data.name}, ${place.data.state})` : id;
  };

/** Returns the name of a state or a county in a few words, such as a title, that is none of some places. */
export function otherPlaceIn(archive: Archive, text: string, ids: readonly string[]): string | undefined {
  const places = ids.flatMap((id) => archive.places.get(id) ?? []);
  const own = places.map(({ data }) => data.state);
  const withCounties = places.filter((place) => !isState(place)).map(({ data }) => data.state);
  // Of a state of which no county is listed any may be meant.
  const isMeant = ({ counties }: Mention) =>
    counties.some(
      ({ id, data: { state } }) => ids.includes(id) || (own.includes(state) && !withCounties.includes(state)),
    );
  const county = countiesIn(archive, text).find((mention) => !isMeant(mention));
  const state = statesIn(archive, text).find((code) => !own.includes(code));
  return county?.name ?? archive.places.get(state ?? '')?.data.name;
}
