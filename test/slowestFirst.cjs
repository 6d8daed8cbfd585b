/**
 * Test files in the order in which the workers are done soonest: the longest one last would have the others wait.
 * On a fresh clone jest knows no times and would go by the size of the files, which says little.
 */
const { default: Sequencer } = require('@jest/test-sequencer');

/** Files that take more than ten seconds, the longest first. */
const SLOW = [
  'e2e/paneStates',
  'e2e/fieldTest',
  'e2e/paneFocus',
  'e2e/events',
  'e2e/composeItem',
  'e2e/addVideoconf',
  'e2e/eventFaults',
  'e2e/hostBehaviours',
  'e2e/faults',
  'mailbody/block/facts',
  'e2e/eventRuntimes',
  'e2e/quirks',
  'e2e/pane',
  'e2e/quoteCorpus',
  'e2e/protocol',
  'e2e/updateVideoconf',
  'e2e/paste',
  'mailbody/block/laws',
  'e2e/calendarOfOthers',
  'e2e/fallback',
  'e2e/paneWhen',
  'e2e/phone',
  'usecases/item/faultMatrix',
  'e2e/hosted',
  'playground/normalisers',
  'e2e/ribbonWhen',
  'e2e/playgroundPage',
  'e2e/paneKeyboard',
  'mailbody/block/linearTime',
  'core/pasted/linearTime',
  'e2e/runtimes',
  'mailbody/block/space',
];

const rankOf = ({ path }) => {
  const rank = SLOW.findIndex((name) => path.replace(/\\/g, '/').endsWith(`/${name}.test.ts`));
  return rank === -1 ? SLOW.length : rank;
};

module.exports = class extends Sequencer {
  /** The order among the others stays jest's. */
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => rankOf(one) - rankOf(other));
  }
};
