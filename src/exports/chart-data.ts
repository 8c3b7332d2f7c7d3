import type { Dataset, WithContext } from 'schema-dts';
import { titleOf } from '../views/sources/source-label.ts';
import { addressOf, getOrThrow, type Archive } from '../archive/index.ts';
import type { Edition } from './own-json.ts';
import type { AddressOfPage } from './structured-data.ts';

/** What a chart says of its rows. */
interface ChartRows {
  id: string;
  name: string;
  description: string;
  sources: readonly string[];
  variables: readonly { title: string; unit: string }[];
}

/**
 * Returns the rows of a chart in schema.org's words: a Dataset with its files, what it measures, and the
 * documents that it is made of.
 */
export function chartData(
  archive: Archive,
  { id, name, description, sources, variables }: ChartRows,
  edition: Edition,
  full: AddressOfPage,
): WithContext<Dataset> {
  const url = full(addressOf('chart', id));
  const file = (extension: string, encodingFormat: string) => ({
    '@type': 'DataDownload' as const,
    encodingFormat,
    contentUrl: full(`api/charts/${id}.${extension}`),
  });
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': url,
    url,
    name,
    description,
    inLanguage: archive.site.data.language,
    license: archive.site.data.licence.data.path,
    version: edition.version,
    dateModified: edition.date,
    creator: { '@type': 'Organization', name: archive.site.data.name, url: full('') },
    image: full(`api/charts/${id}.png`),
    variableMeasured: variables.map(({ title, unit }) => ({
      '@type': 'PropertyValue' as const,
      name: title,
      unitText: unit,
    })),
    distribution: [
      file('csv', 'text/csv'),
      file('json', 'application/json'),
      file('svg', 'image/svg+xml'),
      file('png', 'image/png'),
    ],
    citation: sources.map((source) => ({
      '@type': 'CreativeWork' as const,
      name: titleOf(getOrThrow(archive.sources, source).data),
      url: full(addressOf('source', source)),
    })),
  };
}
