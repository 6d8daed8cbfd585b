import type { InvitationChoices } from '../core/invitation/choices';
import type { CalendarOutcome } from '../core/outcome';
import type { Room } from '../core/room/room';
import type { KnownRooms } from '../mailbody/block/ownBlocks';
import { openItemAttachments } from '../office/attachments';
import { openComposeItem } from '../office/composeItem';
import { mailboxZone } from '../office/mailboxZone';
import { keepCalendarFile } from '../usecases/item/calendar';
import type { CalendarWish, KeepCalendarFile } from '../usecases/item/calendar';
import type { Run } from '../usecases/ports';
import { refreshCalendarFile } from '../usecases/item/refreshCalendarFile';
import { browserZone, systemClock } from './outlook';
import type { Outlook } from './outlook';

/** The invitation that a calendar file goes with. */
export interface FileOfInvitation {
  readonly room: Room;
  readonly choices: InvitationChoices;
}

/**
 * The calendar file of the open message: an appointment is its own. A file of its own in the ribbon's build, because
 * few clicks come to it.
 */
export function createCalendarWork({ call, organization }: Pick<Outlook, 'call' | 'organization'>) {
  const filesOf = (run: Run, mode: KeepCalendarFile['mode']) => {
    const item = openComposeItem(call);
    const attachments = openItemAttachments(call);
    if (item?.kind !== 'message' || !attachments) return undefined;
    return { item, attachments, run, mode, newUid: () => crypto.randomUUID(), clock: systemClock };
  };

  const takeAway = async (run: Run, { rooms }: KnownRooms): Promise<CalendarOutcome | undefined> => {
    const files = filesOf(run, 'attach');
    return files && keepCalendarFile({ ...files, rooms, wanted: 'none' });
  };

  return {
    takeAway,

    /** Attaches, replaces or removes it as the person wishes. */
    keep: async (
      run: Run,
      wish: CalendarWish,
      { room, choices }: FileOfInvitation,
      known: KnownRooms,
      mode: 'attach' | 'attachNew',
    ): Promise<CalendarOutcome | undefined> => {
      if (wish.kind === 'none') return takeAway(run, known);
      const files = filesOf(run, mode);
      if (!files) return undefined;
      const present = await files.item.readSubject();
      const subject = present.ok ? present.value : '';
      return keepCalendarFile({
        ...files,
        rooms: known.rooms,
        wanted: { room, organization, choices, when: wish.when, subject },
      });
    },

    /** Brings it in line with the block that stands in the text. */
    refresh: async (
      run: Run,
      known: KnownRooms,
      mode: KeepCalendarFile['mode'],
    ): Promise<CalendarOutcome | undefined> => {
      const files = filesOf(run, mode);
      return (
        files &&
        refreshCalendarFile({ ...files, known, mailboxZone: mailboxZone(), browserZone: browserZone() })
      );
    },
  };
}
