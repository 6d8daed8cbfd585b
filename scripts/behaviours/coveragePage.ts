import type { Behaviour, Subject } from './behaviour';
import type { NamingTest } from './testTitles';

/** Tests of the playground show that a behaviour can be played, not what the add-in makes of it. */
const PLAYS_ONLY =
  /^test\/(?:playground|samples)\/|^test\/e2e\/(?:itemSwitch|network|playgroundPage|protocol|quirks|runtimes)\.test/u;

const naming = (tests: readonly NamingTest[], id: string) => tests.filter(({ ids }) => ids.includes(id));
const ofTheAddin = (tests: readonly NamingTest[]) => tests.filter(({ file }) => !PLAYS_ONLY.test(file));

/**
 * What is wrong with the coverage; a sentence each. A behaviour needs a test of the add-in that names it, or else a
 * reason; it cannot have both, or the reason has become untrue unseen.
 */
export function coverageFaults(
  subjects: readonly Subject[],
  tests: readonly NamingTest[],
): readonly string[] {
  const behaviours = subjects.flatMap((subject) => subject.behaviours);
  const known = new Set(behaviours.map(({ id }) => id));
  const unknown = tests.flatMap(({ file, ids }) =>
    ids.filter((id) => !known.has(id)).map((id) => `${file} names ${id}, which is no behaviour`),
  );
  const faults = behaviours.flatMap(({ id, notOurs, open }) => {
    const isTested = ofTheAddin(naming(tests, id)).length > 0;
    const reasons = [notOurs, open].filter((reason) => reason !== undefined);
    if (!isTested && reasons.length === 0) return [`${id} has neither a test nor a reason`];
    if (isTested && reasons.length > 0) return [`${id} has a test: its reason must go`];
    return reasons.length > 1 ? [`${id} is both open and not ours`] : [];
  });
  return [...unknown, ...faults];
}

/** Titles are text, not markup. */
const asText = (title: string): string => title.replace(/[\\*_<[\]`]/gu, '\\$&');

const testLine = ({ file, titles }: NamingTest): string =>
  `- ${titles.map(asText).join(' › ')} (\`${file}\`)`;

function paragraphOf({ id, says, notOurs, open }: Behaviour, tests: readonly NamingTest[]): string {
  const ours = ofTheAddin(naming(tests, id));
  const played = naming(tests, id).filter((test) => !ours.includes(test));
  const lines = [
    ...(notOurs === undefined ? [] : [`- Not ours: ${notOurs}`]),
    ...(open === undefined ? [] : [`- Open: ${open}`]),
    ...ours.map(testLine),
    ...played.map((test) => `${testLine(test)}, played`),
  ];
  return `**${id}** ${says}\n\n${lines.join('\n')}\n`;
}

/** The page docs/host-behaviours.md. */
export function coveragePage(subjects: readonly Subject[], tests: readonly NamingTest[]): string {
  const behaviours = subjects.flatMap((subject) => subject.behaviours);
  const tested = behaviours.filter(({ id }) => ofTheAddin(naming(tests, id)).length > 0).length;
  const open = behaviours.filter((behaviour) => behaviour.open !== undefined).length;
  const notOurs = behaviours.length - tested - open;
  const head = `# What real hosts do, and the tests that show we live with it

Outlook is not one program: the web, new and classic Windows, the Mac and the phones each treat an add-in's HTML,
its calls and its data in ways of their own. These are the ${behaviours.length} behaviours that this project knows of. Their ids
stand in comments where code does something because of them, and in the titles of the tests that cover them.

${tested} have tests, ${notOurs} do not concern us, ${open} ${open === 1 ? 'is' : 'are'} open. Tests marked "played" show that the playground can behave so, not
what the add-in makes of it.

This page is written by \`npm run behaviours\` from the titles of the tests and the list in \`scripts/behaviours\`. A
test fails when it is not up to date, or when a behaviour has neither a test nor a reason.
`;
  const sections = subjects.map(
    ({ letter, title, behaviours: own }) =>
      `## ${letter}. ${title}\n\n${own.map((behaviour) => paragraphOf(behaviour, tests)).join('\n')}`,
  );
  return [head, ...sections].join('\n');
}
