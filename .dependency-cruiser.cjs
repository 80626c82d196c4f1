// Who may import whom. `npm run check` prints a broken rule by its name and comment.

/** Each package and app, and the packages that it may import by name: always some that stand above it. */
const MAY_IMPORT = {
  'packages/finance': [],
  'packages/markets': ['finance'],
  'packages/matching': ['finance', 'markets'],
  'packages/theme': [],
  'packages/contract': ['finance', 'markets', 'matching', 'theme'],
  'packages/pricing': ['contract', 'finance', 'markets', 'matching'],
  'packages/client': ['contract'],
  'packages/elements': ['client', 'contract', 'finance', 'markets', 'theme'],
  'packages/sdk': ['client', 'contract', 'elements'],
  'packages/merchant': ['contract'],
  'packages/command-line': [],
  'apps/server': ['command-line', 'contract', 'finance', 'markets', 'matching', 'pricing', 'theme'],
  'apps/portal': ['client', 'contract', 'elements', 'markets', 'theme'],
  'apps/shop': ['contract', 'merchant', 'sdk'],
  'apps/lenders': ['contract', 'finance', 'matching'],
};

/** Packages that stay values in, values out, with the npm packages that they may lean on. */
const PURE = { finance: [], markets: [], matching: ['@noble/hashes', 'zod'], pricing: [], theme: [] };

/** Packages that also run in a browser. */
const BROWSER = ['contract', 'client', 'elements', 'sdk'];

const TESTS = String.raw`\.(test|spec)\.ts$|/testing/`;

const layers = Object.entries(MAY_IMPORT).map(([folder, names]) => ({
  name: `${folder.split('/')[1]}-imports-upwards-only`,
  comment: names.length ? `${folder} may import ${names.join(', ')} and nothing else of ours.` : `${folder} imports nothing else of ours.`,
  severity: 'error',
  from: { path: `^${folder}/` },
  to: { path: '^packages/', pathNot: [folder, ...names.map((name) => `packages/${name}`)].map((allowed) => `^${allowed}/`) },
}));

const purity = Object.entries(PURE).map(([name, allowed]) => ({
  name: `${name}-is-pure`,
  comment: `packages/${name} runs the same everywhere: no Node modules, no npm packages${allowed.length ? ` but ${allowed.join(', ')}` : ''}.`,
  severity: 'error',
  from: { path: `^packages/${name}/`, pathNot: TESTS },
  to: { couldNotResolve: false, pathNot: ['^packages/', ...allowed.map((dependency) => `/node_modules/${dependency}/`)] },
}));

module.exports = {
  forbidden: [
    ...layers,
    ...purity,
    {
      name: 'matching-knows-markets-by-type-only',
      comment: 'What a market demands is handed to matching by whoever calls it.',
      severity: 'error',
      from: { path: '^packages/matching/', pathNot: TESTS },
      to: { path: '^packages/markets/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'browser-code-without-node',
      comment: 'This package is loaded by web pages: no Node modules.',
      severity: 'error',
      from: { path: `^(packages/(${BROWSER.join('|')})|apps/portal)/src/`, pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'by-name-not-by-path',
      comment: 'Another package is imported by its name: what it exports is its public face.',
      severity: 'error',
      from: { path: '^((?:packages|apps)/[^/]+|test|tools)/' },
      to: { path: '^(packages|apps)/', pathNot: '^$1/', dependencyTypes: ['local'] },
    },
    {
      name: 'apps-are-imported-by-nobody',
      comment: 'An app is started, never imported.',
      severity: 'error',
      from: { path: '^(apps/[^/]+|[^/]+)/' },
      to: { path: '^apps/', pathNot: '^$1/' },
    },
    {
      name: 'test-is-imported-by-nobody',
      comment: 'What tests share stays in test/.',
      severity: 'error',
      from: { pathNot: '^test/' },
      to: { path: '^test/' },
    },
    {
      name: 'tools-serve-commands-and-tests-only',
      comment: 'Packages and apps know nothing of the commands that start or check them.',
      severity: 'error',
      from: { path: '^(packages|apps)/' },
      to: { path: '^tools/' },
    },
    {
      name: 'no-development-dependency-in-what-runs',
      comment: 'What runs outside tests must be a dependency in its own package.json, not a devDependency.',
      severity: 'error',
      from: { path: '^(packages|apps)/[^/]+/src/', pathNot: TESTS },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-circle',
      comment: 'Two modules that need each other are one idea, or three.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      comment: 'This import leads nowhere: a typing error, or a package that is not declared or does not export it.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    exclude: { path: '/dist/' },
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify', // sees `import type`, and tells it from an import that runs
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'node', 'default', 'types'] },
  },
};
