/**
 * The directions of the project: who may import whom. `npm run test:directions` checks them,
 * and test/directions.test.ts shows that a forbidden import is really refused.
 */
const only = (folder, ...allowed) => ({
  name: `${folder.replace(/[^a-z]/g, '')}-imports-only-what-it-may`,
  severity: 'error',
  from: { path: `^src/${folder}` },
  to: { pathNot: [`^src/${folder}`, ...allowed] },
});

module.exports = {
  forbidden: [
    only('core', 'node_modules/valibot'),
    only('mailbody', '^src/core'),
    only('usecases', '^src/core', '^src/mailbody'),
    only('office', 'node_modules/valibot', '^src/core', '^src/usecases/ports\\.ts$'),
    only('setup', '^src/(core|mailbody|usecases|office)', '^organization/', '^package\\.json$'),
    only('phone'),
    {
      name: 'commands-know-use-cases-only',
      comment: 'commands.ts and phone.ts are the composition roots of the ribbon page',
      severity: 'error',
      from: { path: '^src/commands', pathNot: '^src/commands/(commands|phone)\\.ts$' },
      to: { pathNot: ['^src/(commands|usecases|core)'] },
    },
    {
      name: 'events-know-use-cases-only',
      comment: 'page.ts is the composition root of the events',
      severity: 'error',
      from: { path: '^src/events', pathNot: '^src/events/page\\.ts$' },
      to: { pathNot: ['^src/(events|usecases|core)'] },
    },
    {
      name: 'the-classic-script-takes-nothing-but-words-and-marks',
      comment: 'its engine knows neither Intl nor the newer language that the rest is written in',
      severity: 'error',
      from: { path: '^src/events/classic', pathNot: '^src/events/page\\.ts$' },
      to: {
        pathNot: [
          '^src/events/classic',
          '^src/core/mark\\.ts$',
          '^src/core/languages/(\\w+/events|eventWords|tags)\\.ts$',
        ],
      },
    },
    {
      name: 'pane-knows-no-office',
      comment: 'index.tsx is the composition root of the pane',
      severity: 'error',
      from: { path: '^src/taskpane', pathNot: '^src/taskpane/index\\.tsx$' },
      to: { pathNot: ['^src/(taskpane|usecases|core)', 'node_modules/(react|react-dom|@fluentui)/'] },
    },
    {
      name: 'nothing-shipped-imports-the-playground',
      severity: 'error',
      from: { path: '^src' },
      to: { path: '^(playground|test|scripts)' },
    },
    {
      name: 'the-playground-imports-nothing-shipped',
      severity: 'error',
      from: { path: '^playground' },
      to: { path: '^(src|test)' },
    },
    {
      name: 'only-the-pane-searches-for-zones',
      comment: 'the names of cities and states are as large as a fifth of the ribbon page',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/(taskpane/|core/meeting/zones/(search/|findZones\\.ts$))' },
      to: { path: '^src/core/meeting/zones/(search/|findZones\\.ts$)' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
