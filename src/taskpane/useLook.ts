import { useEffect } from 'react';
import type { PaneServices } from './services';
import { invitationChoices } from './state/choices';
import type { PaneEvent } from './state/paneEvent';
import type { PaneState } from './state/paneState';

/** Typing is let come to rest before Outlook is asked again. */
const LOOK_DELAY_MS = 250;

/**
 * Looks at the open item whenever the invitation screen wants it: when it opens, for another room or other choices,
 * after something was done, when the person comes back from the text. An answer to an older question is dropped (I05).
 */
export function useLook(
  services: PaneServices,
  state: PaneState,
  dispatch: (event: PaneEvent) => void,
): void {
  const { screen, book } = state;
  const isWanted =
    services.host === 'outlook' && screen.kind === 'invitation' && screen.activity.kind === 'idle';
  const room = isWanted ? book.rooms.find(({ id }) => id === screen.roomId) : undefined;
  const choices = isWanted ? screen.choices : undefined;
  const lookCount = isWanted ? screen.lookCount : 0;
  useEffect(() => {
    if (!room || !choices) return undefined;
    const question = new AbortController();
    const isDropped = () => question.signal.aborted;
    void (async () => {
      await services.clock.wait(LOOK_DELAY_MS);
      if (isDropped()) return;
      const request = { room, choices: invitationChoices(choices) };
      const look = await services.look(request).catch(() => ({ kind: 'unseen' }) as const);
      // It may have changed while Outlook was asked.
      if (!isDropped()) dispatch({ kind: 'lookEnded', look });
    })();
    return () => question.abort();
  }, [services, room, choices, lookCount, dispatch]);
}
