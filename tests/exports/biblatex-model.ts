/** A BibTeX entry as its file has it: names in lower case, values without their outer braces. */
interface Entry {
  type: string;
  key: string;
  fields: { [name: string]: string };
}

/** Returns the entry of a BibTeX file that holds one; throws where a line of it is none of the format. */
export function readEntry(file: string): Entry {
  const lines = file.trimEnd().split('\n');
  const [, type, key] = /^@([a-z]+)\{([^\s,{}]+),$/.exec(lines[0] ?? '') ?? [];
  if (!type || !key || lines.at(-1) !== '}') throw new Error(`no entry: ${file}`);
  const fields = lines.slice(1, -1).map((line): [string, string] => {
    const [, name, braced, bare] = /^ {2}([a-z]+) = (?:\{(.*)\}|([a-z]{3})),$/.exec(line) ?? [];
    if (name === undefined) throw new Error(`no field: ${line}`);
    return [name, braced ?? bare ?? ''];
  });
  return { type, key, fields: Object.fromEntries(fields) };
}

/** The types that BibTeX has and biblatex calls otherwise, each with the kind of report or thesis it is. */
const aliases: { [type: string]: string } = { techreport: 'report', phdthesis: 'thesis' };
const fieldAliases: { [field: string]: string } = {
  journal: 'journaltitle',
  school: 'institution',
  key: 'sortkey',
};

const always = ['date', 'doi', 'entrysubtype', 'month', 'sortkey', 'url', 'year'];
/**
 * What biblatex 3.18 lets stand in the types that we write, as biber checks it (`biber-tool.conf`), of the
 * fields that we write.
 */
const model: { [type: string]: { may: string[]; must: string[] } } = {
  article: {
    may: ['author', 'journaltitle', 'note', 'number', 'pages', 'title', 'volume'],
    must: ['author', 'journaltitle', 'title'],
  },
  misc: {
    may: ['author', 'howpublished', 'location', 'note', 'organization', 'title', 'type', 'version'],
    must: ['title'],
  },
  report: {
    may: ['author', 'institution', 'note', 'number', 'title', 'type'],
    must: ['author', 'institution', 'title', 'type'],
  },
  thesis: {
    may: ['author', 'institution', 'note', 'title', 'type'],
    must: ['author', 'institution', 'title', 'type'],
  },
};

const datePart = /^\d{4}(?:-\d\d(?:-\d\d)?)?~?$/;

/** Returns what `biber --tool --validate-datamodel` would warn of in an entry, but for a missing date. */
export function warningsOf({ type, key, fields }: Entry): string[] {
  const kind = aliases[type] ?? type;
  const rules = model[kind];
  if (!rules) return [`${key}: there is no type ${type}`];
  const names = Object.keys(fields).map((name) => fieldAliases[name] ?? name);
  const has = new Set(aliases[type] ? [...names, 'type'] : names);
  const { date, year, month } = fields;
  return [
    ...names.filter((name) => ![...always, ...rules.may].includes(name)).map((name) => `no field ${name}`),
    ...rules.must.filter((name) => !has.has(name)).map((name) => `${name} is missing`),
    ...((date?.split('/') ?? []).every((part) => datePart.test(part)) ? [] : [`no date: ${date}`]),
    ...(year === undefined || /^\d{4}$/.test(year) ? [] : [`no year: ${year}`]),
    ...(month === undefined || /^[a-z]{3}$/.test(month) ? [] : [`no month: ${month}`]),
  ].map((problem) => `${key}: ${problem} in ${type}`);
}
