/**
 * Test files in the order in which the workers are done soonest: the longest one last would have the others wait.
 * On a fresh clone jest knows no times and would go by the size of the files, which says little.
 */
const { default: Sequencer } = require('@jest/test-sequencer');

/** Files that take more than ten seconds, the longest first. */
const SLOW = [
  'e2e/pane/paneStates',
  'e2e/pages/fieldTest',
  'e2e/pane/paneFocus',
  'e2e/events/events',
  'e2e/ribbon/composeItem',
  'e2e/ribbon/addVideoconf',
  'e2e/events/eventFaults',
  'e2e/ribbon/hostBehaviours',
  'e2e/ribbon/faults',
  'mailbody/block/facts',
  'e2e/events/eventRuntimes',
  'e2e/pages/quirks',
  'e2e/pane/pane',
  'e2e/ribbon/quoteCorpus',
  'e2e/pages/protocol',
  'e2e/ribbon/updateVideoconf',
  'e2e/pane/paste',
  'mailbody/block/laws',
  'e2e/ribbon/calendarOfOthers',
  'e2e/pages/fallback',
  'e2e/pane/paneWhen',
  'e2e/events/phone',
  'usecases/item/faults/faultMatrix',
  'e2e/pages/hosted',
  'playground/normalisers',
  'e2e/ribbon/ribbonWhen',
  'e2e/pages/playgroundPage',
  'e2e/pane/paneKeyboard',
  'mailbody/block/linearTime',
  'core/pasted/linearTime',
  'e2e/ribbon/runtimes',
  'mailbody/block/cut/space',
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
