import about from './about.json' with { type: 'json' };
import arrest from './arrest.json' with { type: 'json' };
import chartChecks from './chart-checks.json' with { type: 'json' };
import charts from './charts.json' with { type: 'json' };
import claims from './claims.json' with { type: 'json' };
import conflicts from './conflicts.json' with { type: 'json' };
import data from './data.json' with { type: 'json' };
import deposit from './deposit.json' with { type: 'json' };
import drawings from './drawings.json' with { type: 'json' };
import explainers from './explainers.json' with { type: 'json' };
import facets from './facets.json' with { type: 'json' };
import findings from './findings.json' with { type: 'json' };
import files from './files.json' with { type: 'json' };
import glossary from './glossary.json' with { type: 'json' };
import home from './home.json' with { type: 'json' };
import lessons from './lessons.json' with { type: 'json' };
import map from './map.json' with { type: 'json' };
import numbers from './numbers.json' with { type: 'json' };
import outcomes from './outcomes.json' with { type: 'json' };
import panel from './panel.json' with { type: 'json' };
import path from './path.json' with { type: 'json' };
import places from './places.json' with { type: 'json' };
import scripts from './scripts.json' with { type: 'json' };
import search from './search.json' with { type: 'json' };
import searchKinds from './search-kinds.json' with { type: 'json' };
import seeds from './seeds.json' with { type: 'json' };
import site from './site.json' with { type: 'json' };
import sources from './sources.json' with { type: 'json' };
import standings from './standings.json' with { type: 'json' };
import timeline from './timeline.json' with { type: 'json' };

/**
 * The words of the interface in English, by the part of the site where they appear; places are filled as in
 * patterns.ts.
 */
export const words = {
  about,
  arrest,
  chartChecks,
  charts,
  claims,
  conflicts,
  data,
  deposit,
  drawings,
  explainers,
  facets,
  files,
  findings,
  glossary,
  home,
  lessons,
  map,
  numbers,
  outcomes,
  panel,
  path,
  places,
  scripts,
  search,
  searchKinds,
  seeds,
  site,
  sources,
  standings,
  timeline,
} as const;
