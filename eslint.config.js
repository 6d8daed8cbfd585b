import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';

/** Globals that a folder must not know (core and mailbody run where there is no page). */
const pageGlobals = [
  'window',
  'document',
  'navigator',
  'localStorage',
  'sessionStorage',
  'Office',
  'fetch',
  'setTimeout',
  'clearTimeout',
  'setInterval',
];
const restricted = (names) => [
  'error',
  ...names.map((name) => ({
    name,
    message:
      'This folder must not know it: see docs/decisions and the directions in .dependency-cruiser.cjs.',
  })),
];

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'node_modules', '.cache'] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.{ts,tsx}'] })),
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/core/**', 'src/mailbody/**', 'src/usecases/**'],
    rules: {
      'no-restricted-globals': restricted(pageGlobals),
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "CallExpression[callee.object.name='Date'][callee.property.name='now'], NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Time comes in through the Clock port.',
        },
      ],
    },
  },
  {
    files: ['src/taskpane/**', 'src/commands/**', 'src/events/**'],
    ignores: [
      'src/taskpane/index.tsx',
      'src/commands/{commands,phone}.ts',
      'src/events/{page,classic,classicHost}.ts',
      'src/*/fallback.js',
    ],
    rules: { 'no-restricted-globals': restricted(['Office']) },
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  // Read by engines that read nothing newer: what ES3 does not know is a syntax error here.
  { files: ['src/**/*.js'], languageOptions: { ecmaVersion: 3, sourceType: 'script' } },
  { files: ['scripts/**', 'playground/**', 'test/**'], rules: { 'no-console': 'off' } },
);
