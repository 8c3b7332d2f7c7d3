import { chartsOf } from '../src/charts/index.ts';
import { archive } from './real-archive.ts';

/** The charts of the repository's own Record. */
export const charts = chartsOf(archive);
