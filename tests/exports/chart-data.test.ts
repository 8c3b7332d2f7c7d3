import { expect, test } from 'vitest';
import { chartData } from '../../src/exports/chart-data.ts';
import { archive } from '../real-archive.ts';

const full = (address: string) => `https://record.example.org/${address}`;

test('a chart is a Dataset with its four files, what it measures, and the documents it is made of, at full addresses', () => {
  const [source = ''] = archive.sources.keys();
  const rows = {
    id: 'roll-out',
    name: 'How?',
    description: 'A line.',
    sources: [source],
    variables: [{ title: 'Counties', unit: 'counties' }],
  };
  expect(chartData(archive, rows, { version: '1.2.3', date: '2026-11-25' }, full)).toMatchObject({
    '@type': 'Dataset',
    url: full('charts/roll-out/'),
    version: '1.2.3',
    variableMeasured: [{ name: 'Counties', unitText: 'counties' }],
    distribution: ['csv', 'json', 'svg', 'png'].map((extension) => ({
      contentUrl: full(`api/charts/roll-out.${extension}`),
    })),
    citation: [{ url: full(`sources/${source}/`) }],
  });
});
