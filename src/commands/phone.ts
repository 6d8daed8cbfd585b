import { isPhone } from '../office/phone';
import { createPhone } from '../setup/phone';
import { report } from '../setup/report';
import { onPhone } from '../usecases/click/onPhone';
import { addVideoconf as onComputer } from './commands';

let wired: ReturnType<typeof createPhone> | undefined;

function addVideoconf(event: Office.AddinCommands.Event): void {
  const complete = (stands: boolean) => event.completed({ allowEvent: stands });
  try {
    if (!isPhone()) {
      onComputer(event);
      return;
    }
    wired ??= createPhone();
    void onPhone({ ...wired, complete, report });
  } catch (cause) {
    report(cause);
    complete(false);
  }
}

/**
 * The switch for online meetings in Outlook on phones, where an organization has it: the same function, which asks at
 * each press where it runs. Other builds do not have this file.
 */
Object.assign(globalThis, { addVideoconf });
void Office.onReady(() => {
  Office.actions.associate('addVideoconf', addVideoconf);
});
