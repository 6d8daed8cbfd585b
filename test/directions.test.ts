import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ts from 'typescript';

/** Shows that the directions of the project are enforced: every rule meets a file that breaks it, and says so. */
const root = process.cwd();
jest.setTimeout(120_000);

interface Cruise {
  readonly violations: readonly { readonly rule: string; readonly from: string }[];
  /** Names of all rules in the configuration. */
  readonly rules: readonly string[];
}

type Files = Readonly<Record<string, string>>;

/** Does something in a project of the given files, with our own configuration and packages. */
async function inProject<Result>(files: Files, act: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), 'directions-'));
  try {
    for (const name of [
      '.dependency-cruiser.cjs',
      '.gitignore',
      '.oxlintrc.json',
      'tsconfig.json',
      'package.json',
      'scripts/lint/clock.js',
    ])
      await cp(path.join(root, name), path.join(folder, name));
    await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
    for (const [name, content] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), content);
    }
    return await act(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Checks files as `npm run test:directions` does. */
const cruise = (files: Files): Promise<Cruise> =>
  inProject(files, async (folder) => summaryOf(await runCruiser(folder)));

/** What a program of our packages writes. It fails where it finds something, so only that tells whether it ran. */
function runIn(folder: string, program: string, args: readonly string[], ran: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [path.join(root, 'node_modules', program), ...args],
      { cwd: folder, timeout: 60_000, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        if (ran.test(stdout)) resolve(stdout);
        else reject(new Error(`${program} did not run: ${stdout}${stderr}`, { cause: error }));
      },
    );
  });
}

/** The cruiser's JSON. */
function runCruiser(folder: string): Promise<string> {
  const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  return runIn(
    folder,
    'dependency-cruiser/bin/dependency-cruise.mjs',
    [...args, 'src', 'playground', 'test', 'scripts'],
    /^\{/u,
  );
}

function summaryOf(json: string): Cruise {
  const { summary } = JSON.parse(json) as {
    readonly summary: {
      readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
      readonly ruleSetUsed: { readonly forbidden: readonly { readonly name: string }[] };
    };
  };
  return {
    violations: summary.violations.map(({ rule, from }) => ({ rule: rule.name, from })),
    rules: summary.ruleSetUsed.forbidden.map(({ name }) => name),
  };
}

/** Files that keep every direction; the wrong ones import them. */
const right: Files = {
  'src/core/room.ts': "import * as v from 'valibot';\nexport const room = v.string();\n",
  'src/mailbody/scan.ts': "import { room } from '../core/room';\nexport const scan = room;\n",
  'src/usecases/ports.ts': "import { room } from '../core/room';\nexport const ports = room;\n",
  'src/usecases/add.ts':
    "import { scan } from '../mailbody/scan';\nimport { ports } from './ports';\nexport const add = [scan, ports];\n",
  'src/office/item.ts': "import { ports } from '../usecases/ports';\nexport const item = ports;\n",
  'src/setup/wiring.ts':
    "import { item } from '../office/item';\nimport { add } from '../usecases/add';\nexport const wiring = [item, add];\n",
  'src/events/page.ts': "import { wiring } from '../setup/wiring';\nexport const page = wiring;\n",
  'src/commands/commands.ts': "import { wiring } from '../setup/wiring';\nexport const commands = wiring;\n",
  'src/commands/phone.ts': "import { item } from '../office/item';\nexport const phone = item;\n",
  'src/phone/phone.ts': 'export const texts = 1;\n',
  'src/taskpane/index.tsx':
    "import { wiring } from '../setup/wiring';\nimport { App } from './App';\nexport const index = [wiring, App];\n",
  'src/taskpane/App.tsx':
    "import { useState } from 'react';\nimport { add } from '../usecases/add';\nexport const App = [useState, add];\n",
  'src/core/meeting/zones/search/cities.ts': 'export const cities = 1;\n',
  'src/core/meeting/zones/findZones.ts':
    "import { cities } from './search/cities';\nexport const found = cities;\n",
  'src/taskpane/Picker.tsx':
    "import { found } from '../core/meeting/zones/findZones';\nexport const Picker = found;\n",
  'playground/page.ts': "import { quirks } from './quirks';\nexport const page = quirks;\n",
  'playground/quirks.ts': 'export const quirks = 1;\n',
  'test/add.test.ts':
    "import { page } from '../playground/page';\nimport { add } from '../src/usecases/add';\nexport const tested = [page, add];\n",
  'scripts/bench.ts': "import { page } from '../playground/page';\nexport const bench = page;\n",
};

/** The other half of a circle, which is reported once, where it is first met. */
const halfCircle = {
  'src/core/square.ts': "import circle from './circle';\nexport const square = circle;\n",
};

const importing = (name: string, from: string) =>
  `import { ${name} } from '${from}';\nexport default ${name};\n`;

/** Each wrong file, what it holds, and the rule that must refuse it. */
const wrong: readonly (readonly [file: string, content: string, rule: string])[] = [
  ['src/core/calls.ts', importing('item', '../office/item'), 'core-imports-only-what-it-may'],
  ['src/core/draws.ts', importing('useState', 'react'), 'core-imports-only-what-it-may'],
  ['src/core/reads.ts', importing('readFile', 'node:fs/promises'), 'core-imports-only-what-it-may'],
  ['src/core/typed.ts', "export type { item } from '../office/item';\n", 'core-imports-only-what-it-may'],
  ['src/mailbody/clicks.ts', importing('add', '../usecases/add'), 'mailbody-imports-only-what-it-may'],
  ['src/mailbody/parses.ts', importing('Tokenizer', 'htmlparser2'), 'mailbody-imports-only-what-it-may'],
  ['src/usecases/calls.ts', importing('item', '../office/item'), 'usecases-imports-only-what-it-may'],
  ['src/office/clicks.ts', importing('add', '../usecases/add'), 'office-imports-only-what-it-may'],
  ['src/office/draws.ts', importing('App', '../taskpane/app/App'), 'office-imports-only-what-it-may'],
  ['src/setup/draws.ts', importing('App', '../taskpane/app/App'), 'setup-imports-only-what-it-may'],
  ['src/phone/speaks.ts', importing('room', '../core/room'), 'phone-imports-only-what-it-may'],
  ['src/commands/other.ts', importing('item', '../office/item'), 'commands-know-use-cases-only'],
  ['src/events/other.ts', importing('item', '../office/item'), 'events-know-use-cases-only'],
  [
    'src/events/classic.ts',
    importing('room', '../core/room'),
    'the-classic-script-takes-nothing-but-words-and-marks',
  ],
  ['src/taskpane/Form.tsx', importing('item', '../office/item'), 'pane-knows-no-office'],
  ['src/taskpane/Wired.tsx', importing('wiring', '../setup/wiring'), 'pane-knows-no-office'],
  [
    'src/usecases/plays.ts',
    importing('page', '../../playground/page'),
    'nothing-shipped-imports-the-playground',
  ],
  ['src/setup/plays.ts', importing('bench', '../../scripts/bench'), 'nothing-shipped-imports-the-playground'],
  ['playground/clicks.ts', importing('add', '../src/usecases/add'), 'the-playground-imports-nothing-shipped'],
  ['playground/tests.ts', importing('tested', '../test/add.test'), 'the-playground-imports-nothing-shipped'],
  [
    'src/usecases/searches.ts',
    importing('found', '../core/meeting/zones/findZones'),
    'only-the-pane-searches-for-zones',
  ],
  [
    'src/core/meeting/zones/organizerZone.ts',
    importing('cities', './search/cities'),
    'only-the-pane-searches-for-zones',
  ],
  ['src/core/circle.ts', importing('square', './square'), 'no-circles'],
  ['src/core/gone.ts', importing('nothing', './nothing'), 'no-unresolvable'],
];

describe('who may import whom', () => {
  let cruised: Cruise;
  beforeAll(async () => {
    const files = wrong.map(([file, content]) => [file, content] as const);
    cruised = await cruise({ ...right, ...halfCircle, ...Object.fromEntries(files) });
  });

  test.each(wrong)('%s is refused', (file, _content, rule) => {
    expect(cruised.violations).toContainEqual({ rule, from: file });
  });

  test('only the wrong files are refused', () => {
    const files = new Set(cruised.violations.map(({ from }) => from));
    expect([...files].sort()).toEqual(wrong.map(([file]) => file).sort());
  });

  test('no rule is without a file that breaks it', () => {
    expect([...new Set(wrong.map(([, , rule]) => rule))].sort()).toEqual([...cruised.rules].sort());
  });
});

/** What `npm run test:lint` says of files: place and rule. */
const linted = (files: Files): Promise<readonly string[]> =>
  inProject(files, async (folder) => {
    const written = await runIn(
      folder,
      'oxlint/bin/oxlint',
      ['--format', 'unix', 'src', 'test'],
      /problems?$/mu,
    );
    return [...written.matchAll(/^(\S+?:\d+):\d+: .*\[(?:Error|Warning)\/(.*)\]$/gmu)]
      .map(([, place = '', rule = '']) => `${place} ${rule}`)
      .sort();
  });

test('the linter knows types, React, and what each folder must not know', async () => {
  const clock = [
    'export const soon = Date.now();',
    "export const alsoSoon = Date['now']();",
    'export const day = new Date();',
    'export const text = Date();',
    'export const given = new Date(5).getTime() + Date.UTC(2026, 1);',
  ];
  const pane = [
    "import { useState } from 'react';",
    'export function Part({ isOn }: { readonly isOn: boolean }) {',
    '  if (isOn) return null;',
    '  const [text] = useState(Office.context.displayLanguage);',
    '  return <p>{text}</p>;',
    '}',
  ];
  const types = [
    'const later = () => Promise.resolve(1);',
    'export const start = () => {',
    '  later();',
    '};',
    "export const two: number = '2';",
  ];
  await expect(
    linted({
      'src/core/clock.ts': clock.join('\n'),
      'src/core/page.ts': 'export const page = document;\n',
      'src/office/clock.ts': clock.join('\n'),
      'src/taskpane/Part.tsx': pane.join('\n'),
      'test/types.ts': types.join('\n'),
    }),
  ).resolves.toEqual([
    'src/core/clock.ts:1 videoconf(clock)',
    'src/core/clock.ts:2 videoconf(clock)',
    'src/core/clock.ts:3 videoconf(clock)',
    'src/core/clock.ts:4 videoconf(clock)',
    'src/core/page.ts:1 eslint(no-restricted-globals)',
    'src/taskpane/Part.tsx:4 eslint(no-restricted-globals)',
    'src/taskpane/Part.tsx:4 react-hooks(rules-of-hooks)',
    'test/types.ts:3 typescript(no-floating-promises)',
    'test/types.ts:5 typescript(TS2322)',
  ]);
});

describe('core, mailbody and use cases know no page (G12)', () => {
  const file = path.join(root, 'tsconfig.core.json');
  const config = ts.parseJsonConfigFileContent(
    ts.readConfigFile(file, (name) => ts.sys.readFile(name)).config,
    ts.sys,
    root,
  );
  const folder = path.join(root, 'src/core');

  /** What the compiler says of a file in `src/core`, with the options of tsconfig.core.json. */
  function complaintsAbout(source: string): readonly string[] {
    const name = path.join(folder, 'onlyInThisTest.ts');
    const disk = ts.createCompilerHost(config.options);
    const host: ts.CompilerHost = {
      ...disk,
      fileExists: (asked) => asked === name || disk.fileExists(asked),
      getSourceFile: (asked, language) =>
        asked === name ? ts.createSourceFile(asked, source, language) : disk.getSourceFile(asked, language),
    };
    const program = ts.createProgram([name], config.options, host);
    return ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  }

  test('the globals of pages, of Node and of Office are unknown there', () => {
    const globals = ['document', 'window', 'localStorage', 'setTimeout', 'console', 'process', 'Office'];
    const source = globals.map((name) => `export const ${name}Used: unknown = ${name};`).join('\n');
    expect(complaintsAbout(source)).toEqual(
      globals.map((name) => expect.stringContaining(`Cannot find name '${name}'`) as unknown),
    );
  });

  test('what the language itself has is known', () => {
    expect(complaintsAbout("export const used = new Intl.DateTimeFormat('en').format(0);\n")).toEqual([]);
  });

  test('every file of the three folders is compiled so', () => {
    const compiled = config.fileNames.map((name) => path.relative(root, name).split(path.sep).join('/'));
    const present = ts.sys
      .readDirectory(path.join(root, 'src'), ['.ts', '.tsx'])
      .map((name) => path.relative(root, name).split(path.sep).join('/'))
      .filter((name) => /^src\/(?:core|mailbody|usecases)\//u.test(name));
    expect(compiled).toEqual(expect.arrayContaining(present));
    expect(present.length).toBeGreaterThan(20);
  });
});

test('no pattern of what ships looks behind: older Safaris, and Outlook on such Macs, could not read its whole script', () => {
  const looksBehind = (source: string): boolean => /\(\?<[=!]/u.test(source);
  expect(looksBehind(String.raw`/(?<!\p{L})a/u`)).toBe(true);
  const files = ts.sys.readDirectory(path.join(root, 'src'), ['.ts', '.tsx', '.js']);
  expect(files.filter((name) => looksBehind(ts.sys.readFile(name) ?? ''))).toEqual([]);
});
