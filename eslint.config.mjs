import { fileURLToPath } from 'node:url';
import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * The walls: a folder of src/ and the folders that it may import besides itself. What is not listed is
 * closed.
 */
const ground = ['language', 'dates', 'quantities', 'kinds'];
const views = [...ground, 'archive', 'views'];
const site = [...views, 'prose', 'charts', 'diagrams', 'maps', 'exports', 'checks', 'audit', 'site'];
const mayImport = {
  language: [],
  dates: ['language'],
  quantities: ['language', 'dates'],
  kinds: ['language', 'dates', 'quantities'],
  archive: ground,
  views: [...ground, 'archive'],
  prose: views,
  charts: views,
  diagrams: views,
  maps: [...views, 'prose'],
  exports: [...views, 'prose', 'charts'],
  checks: [...views, 'prose', 'charts'],
  audit: [...views, 'prose', 'charts', 'checks', 'exports', 'maps'],
  site,
  components: [...site, 'components', 'browser', 'styles'],
  layouts: [...site, 'components', 'browser', 'styles'],
  pages: [...site, 'components', 'layouts', 'browser', 'styles'],
  browser: ['language', 'dates', 'views'],
  styles: [],
};
const folders = Object.keys(mayImport);
const knowAstro = ['site', 'components', 'layouts', 'pages'];
/**
 * What reads files: those of the Record, and the citation styles, which are data that lies beside the code.
 */
const touchDisk = ['src/archive/read-files.ts', 'src/exports/citation-styles/read-style.ts'];

const closed = folders.filter((folder) => !knowAstro.includes(folder));
const types = (anyOf) => ({ element: { types: { anyOf } } });
const walls = [
  { allow: { to: { module: { origin: ['external', 'core'] } } } },
  ...folders.map((folder) => ({
    from: types([folder]),
    allow: { to: types([folder, ...mayImport[folder]]) },
  })),
  // What reaches the reader's browser gets its data from the page; types weigh nothing there.
  { from: types(['browser']), allow: { to: types(['kinds', 'archive']), dependency: { kind: 'type' } } },
  // The address of a county is made of its name on both sides.
  { from: types(['browser']), allow: { to: { file: { path: 'src/archive/county-slug.ts' } } } },
  // A page is an address: nothing depends on one, not even another page.
  { disallow: { to: types(['pages']) }, message: 'Nothing imports a page.' },
  {
    from: types(closed),
    disallow: { to: { module: { origin: 'core' } } },
    message:
      'Only archive/read-files.ts, src/site and scripts reach beyond memory; give the value as an argument.',
  },
  ...touchDisk.map((path) => ({ from: { file: { path } }, allow: { to: { module: { origin: 'core' } } } })),
  {
    from: types(closed),
    disallow: { dependency: { source: ['astro', 'astro/**', 'astro:*', '@astrojs/**', 'virtual:*'] } },
    message: 'Only site, components, layouts and pages know Astro.',
  },
];

/** What would make two builds of one commit differ. */
const fromOutside = 'comes from outside the commit; give it as an argument.';
const pureGlobals = ['process', 'performance', 'navigator', '__dirname', '__filename', 'crypto'];
const clock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: `The clock ${fromOutside}` },
  { selector: "CallExpression[callee.name='Date']", message: `The clock ${fromOutside}` },
];
/** PROD and DEV say how the site is made, not on which machine. */
const environment = {
  selector:
    "MemberExpression:not([property.name=/^(PROD|DEV)$/]) > MemberExpression[object.type='MetaProperty'][property.name='env']",
  message: `The environment ${fromOutside}`,
};

export default defineConfig(
  globalIgnores([
    'dist/',
    'dist.new/',
    'dist.old-*/',
    '.astro/',
    '.cache/',
    'tests/bench/',
    'test-results/',
    'tests/fixtures/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,mjs}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
  },
  { files: ['**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
  // `astro check` brings the types of these files.
  { files: ['**/*.astro'], extends: [tseslint.configs.strict, astro.configs['flat/recommended']] },
  {
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, varsIgnorePattern: '^Props$' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: `The clock ${fromOutside}` },
        { object: 'Math', property: 'random', message: `Chance ${fromOutside}` },
      ],
    },
  },
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Interfaces here are records of functions; none needs its `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
    },
  },
  // The matchers of vitest, such as expect.any(String), have no type of their own.
  { files: ['tests/**/*.ts'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off' } },
  {
    files: ['src/**/*.{ts,astro}'],
    plugins: { boundaries },
    settings: {
      'boundaries/root-path': root,
      'boundaries/elements': folders.map((type) => ({ type, pattern: `src/${type}`, partialMatch: false })),
      'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export'],
      'boundaries/legacy-templates': false,
      'import/resolver': { node: { extensions: ['.ts', '.astro'] } },
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        { default: 'disallow', checkAllOrigins: true, checkInternals: true, policies: walls },
      ],
      'boundaries/no-unknown-files': 'error',
      'no-restricted-globals': [
        'error',
        ...pureGlobals.map((name) => ({ name, message: `${name} ${fromOutside}` })),
      ],
      'no-restricted-syntax': ['error', ...clock, environment],
    },
  },
  // What runs in the reader's browser may ask what it can do.
  {
    files: ['src/browser/**'],
    rules: { 'no-restricted-globals': ['error', ...pureGlobals.filter((name) => name !== 'navigator')] },
  },
  { files: ['src/site/**'], rules: { 'no-restricted-syntax': ['error', ...clock] } },
  {
    files: ['src/env.d.ts'],
    rules: { 'boundaries/no-unknown-files': 'off', '@typescript-eslint/triple-slash-reference': 'off' },
  },
);
