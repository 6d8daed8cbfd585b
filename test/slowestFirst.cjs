/**
 * Test files in the order in which two workers are done soonest: the longest one last would have one of them wait.
 * On a fresh clone jest knows no times and would go by the size of the files, which says little.
 */
const { default: Sequencer } = require('@jest/test-sequencer');

/** Files that take more than ten seconds, the longest first. */
const SLOW = [
  'e2e/paneStates',
  'mailbody/block/laws',
  'mailbody/block/put',
  'e2e/addVideoconf',
  'e2e/faults',
  'core/pasted/linearTime',
  'mailbody/block/linearTime',
  'usecases/item/faultMatrix',
  'e2e/pane',
  'e2e/quirks',
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
