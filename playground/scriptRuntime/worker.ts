import type { FromWorker, ToWorker } from './messages';
import { OfficeStandIn } from './officeStandIn';
import { impoverish } from './poorEngine';

/**
 * Runs a script of the add-in as classic Outlook does: in an engine without a page, storage and language data, with
 * `Office` there from the first line. See bridge.ts for the other side.
 */
const post = self.postMessage.bind(self) as (message: FromWorker) => void;
const standIn = new OfficeStandIn(post);

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind !== 'load') {
    standIn.receive(data);
    return;
  }
  const run = impoverish(self);
  Object.assign(self, { Office: standIn.office });
  run(`/${data.script}`);
  post({ kind: 'loaded', functionNames: standIn.functionNames });
});
