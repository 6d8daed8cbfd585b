import { createRuntime } from '../setup/runtime';
import { oneClick } from '../usecases/oneClick';

/**
 * The ribbon page, the composition root of the button. `addVideoconf` is the name in the manifest and the only
 * function command: an online-meeting add-in may have one only.
 */
void Office.onReady(() => {
  const runtime = createRuntime();
  Office.actions.associate('addVideoconf', (event: Office.AddinCommands.Event) => {
    void oneClick({
      work: (run) => runtime.add(run),
      notices: runtime.notices,
      clock: runtime.clock,
      language: runtime.userLanguage(),
      complete: () => event.completed(),
      report: (cause) => console.error(cause), // eslint-disable-line no-console -- a surprise must be seen
    });
  });
});
