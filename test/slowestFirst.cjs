/**
 * Test files in the order in which the workers are done soonest: the longest one last would have the others wait.
 * On a fresh clone jest knows no times and would go by the size of the files, which says little.
 */
const { default: Sequencer } = require('@jest/test-sequencer');

/** Files that take more than ten seconds, the longest first. */
const SLOW = [
  'e2e/paneStates',
  'e2e/fieldTest',
  'mailbody/block/laws',
  'e2e/addVideoconf',
  'usecases/item/faultMatrix',
  'e2e/faults',
  'mailbody/block/facts',
  'e2e/composeItem',
  'e2e/paneFocus',
  'mailbody/block/put',
  'e2e/pane',
  'e2e/quirks',
  'mailbody/block/linearTime',
  'e2e/hostBehaviours',
  'playground/normalisers',
  'core/pasted/linearTime',
  'mailbody/block/space',
  'e2e/updateVideoconf',
  'e2e/paste',
  'e2e/fallback',
  'e2e/hosted',
  'e2e/paneWhen',
  'e2e/quoteCorpus',
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
