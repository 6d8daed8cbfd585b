import { pageWithEvents } from '../setup/outlookWithEvents';
import { report } from '../setup/report';
import { createRuntime } from '../setup/runtime';
import type { Runtime } from '../setup/runtime';
import { oneClick } from '../usecases/click/oneClick';
import type { Run } from '../usecases/ports';

/** Wired at the first click: whatever fails in it fails inside a click, which ends all the same. */
let wired: Runtime | undefined;

/** One press of the button. */
export function addVideoconf(event: Office.AddinCommands.Event): void {
  const complete = (stands: boolean) => event.completed({ allowEvent: stands });
  try {
    wired ??= createRuntime();
    const { add, notices, clock, userWords } = wired;
    const work = ORGANIZATION_HAS_EVENTS ? (run: Run) => pageWithEvents().lane(() => add(run)) : add;
    void oneClick({ work, notices, clock, userWords, complete, report });
  } catch (cause) {
    report(cause);
    complete(false);
  }
}

/**
 * The ribbon page, the composition root of the button. `addVideoconf` is the name in the manifest and the only
 * function command: an online-meeting add-in may have one only.
 */
Object.assign(globalThis, { addVideoconf }); // takes the place of commands/fallback.js, before Outlook is ready
void Office.onReady(() => {
  Office.actions.associate('addVideoconf', addVideoconf);
});
