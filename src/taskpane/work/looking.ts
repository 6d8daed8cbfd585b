import type { Desk } from './desk';
import { isGone } from '../item/meantRoom';
import { invitationChoices } from '../state/choices';
import type { InvitationScreen } from '../state/paneState';
import { blockWhen } from '../when/meetingWhen';
import { writtenMeeting } from '../when/writtenMeeting';

/** Typing is let come to rest before Outlook is asked again. */
const LOOK_DELAY_MS = 250;

const NOTHING: readonly unknown[] = [];

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((each, at) => each === other[at]);

/**
 * Looks at the open item whenever the invitation screen wants it: when it opens, for another room, other choices or
 * another time, after something was done, when the item has changed. An answer to an older question is dropped (I05).
 * As long as the time of an appointment is being read, that of its invitation is not compared.
 */
function looks({ services, state, when, dispatch, ask, isAwaited }: Desk) {
  let lookedFor = NOTHING;

  async function look(screen: InvitationScreen): Promise<void> {
    const { meeting, choices } = screen;
    const room = state().book.rooms.find(({ id }) => id === screen.roomId);
    const { time } = when();
    const answers = ask((question) => ({ kind: 'lookStarted', question }));
    if (!room || answers === undefined) return;
    await services.clock.wait(LOOK_DELAY_MS);
    // It may have changed while nobody was asked, and while Outlook was.
    if (!isAwaited(answers)) return;
    const request = { room, choices: invitationChoices(choices, blockWhen(meeting, time)) };
    const seen = await services.look(request).catch(() => ({ kind: 'unseen' }) as const);
    if (isAwaited(answers) && isGone(screen.look, seen)) services.clearNotice();
    const written = writtenMeeting(seen, screen, services);
    dispatch({ kind: 'lookEnded', answers, look: seen, written });
  }

  return (): void => {
    const { screen, book } = state();
    const wanted =
      services.host === 'outlook' && screen.kind === 'invitation' && screen.activity.kind === 'idle'
        ? screen
        : undefined;
    const room = wanted && book.rooms.find(({ id }) => id === wanted.roomId);
    const lookFor = wanted
      ? [room, wanted.choices, wanted.meeting, wanted.zonesFrom, when().time, wanted.lookCount]
      : NOTHING;
    if (isSame(lookFor, lookedFor)) return;
    lookedFor = lookFor;
    if (wanted) void look(wanted);
  };
}

/**
 * Reads the times of the open appointment when the pane opens, when its form changes, and with every look. Of several
 * answers that of the latest question counts.
 */
function times({ services, state, dispatch, ask }: Desk) {
  let readFor = NOTHING;
  let end: (() => void) | undefined;

  async function read(): Promise<void> {
    const answers = ask((question) => ({ kind: 'timesAsked', question }));
    if (answers === undefined) return;
    const said = await services.readTimes().catch(() => undefined);
    dispatch({ kind: 'timesRead', answers, times: said });
  }

  const onState = (): void => {
    const { screen } = state();
    const isWanted = screen.kind === 'invitation' && screen.meeting.kind === 'appointment';
    if (!isWanted) {
      end?.();
      end = undefined;
    } else end ??= services.followTimes(() => void read());
    const readNow = isWanted ? [screen.lookCount] : NOTHING;
    if (isSame(readNow, readFor)) return;
    readFor = readNow;
    if (isWanted) void read();
  };
  return { onState, end: () => end?.() };
}

/** Follows the open item for as long as the pane is shown: what of ours stands there, its times, and whether it is another one. */
export function following(desk: Desk) {
  const { services, state, dispatch } = desk;
  const lookIfWanted = looks(desk);
  const itemTimes = times(desk);
  const isWatched = () => {
    const { screen } = state();
    return screen.kind === 'invitation' && screen.activity.kind === 'idle';
  };
  const endItem = services.followItem({
    isWatched,
    onChange: () => dispatch({ kind: 'lookWanted' }),
    onOther: (itemKind) => {
      services.stop();
      dispatch({ kind: 'itemChanged', itemKind });
    },
  });
  return {
    onState: () => {
      lookIfWanted();
      itemTimes.onState();
    },
    end: () => {
      endItem();
      itemTimes.end();
    },
  };
}
