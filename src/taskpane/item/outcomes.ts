import type { PaneOutcome } from '../../core/outcome';
import type { Room } from '../../core/room/room';
import type { Look } from '../../usecases/item/look';
import type { InvitationScreen } from '../state/paneState';

const SHOWN_AFTER: Partial<Record<PaneOutcome['kind'], 'upToDate' | 'absent'>> = {
  inserted: 'upToDate',
  updated: 'upToDate',
  alreadyThere: 'upToDate',
  removed: 'absent',
};

/** What the item shows by what was read back: what was seen before the press is old, and the next look takes a while. */
export function lookAfter(look: Look | undefined, outcome: PaneOutcome, room?: Room): Look | undefined {
  const kind = SHOWN_AFTER[outcome.kind];
  if (look?.kind !== 'seen' || !kind || !room) return look;
  const place = outcome.kind === 'inserted' && outcome.place === 'top' ? 'top' : look.place;
  return { ...look, place, state: kind === 'absent' ? { kind } : { kind, room } };
}

/** Which of our blocks stands in the item, and how; nothing where it was not seen. */
const shownBy = (look: Look): string | undefined =>
  look.kind === 'seen' ? `${look.state.kind} ${'room' in look.state ? look.state.room.id : ''}` : undefined;

/** What a press has come to is told until the item says something else than right after it (FU08). */
export function withTrueNotice(screen: InvitationScreen, look: Look): InvitationScreen {
  const { notice } = screen;
  const shown = shownBy(look);
  if (notice?.kind !== 'outcome' || shown === undefined || notice.shown === shown) return screen;
  return { ...screen, notice: notice.shown === undefined ? { ...notice, shown } : undefined };
}
