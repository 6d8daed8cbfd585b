import type { InvitationChoices } from '../../core/invitation/choices';
import type { Organization } from '../../core/organization';
import type { Room } from '../../core/room/room';
import { ownBlocks } from '../../mailbody/block/ownBlocks';
import { readMailBody } from '../../mailbody/body/mailBody';
import type { SeenBlock } from '../../mailbody/block/read';
import { previewInvitation } from './prepare';

/**
 * What a room's block would say if it were written now. The rendered block is read by the same rules as the one in the
 * mail, so the two can be compared.
 * @returns nothing where a field of the room must not be written
 */
export function wantedBlock(
  room: Room,
  organization: Organization,
  choices: InvitationChoices,
): SeenBlock | undefined {
  const prepared = previewInvitation(room, organization, choices);
  if (!prepared.ok) return undefined;
  const known = { rooms: [room], organization, notes: notesIn(choices) };
  return ownBlocks(readMailBody(prepared.value.block.html, 'html'), known)[0]?.seen;
}

/**
 * The choices, with the times that stand in a block where no time is known: a message has none of its own, and Outlook
 * does not always tell an appointment's. What is not known is neither wrong nor to be taken out.
 */
export const keepingTimes = (choices: InvitationChoices, seen: SeenBlock | undefined): InvitationChoices =>
  choices.when !== undefined || seen === undefined || seen.whenRows.length === 0
    ? choices
    : { ...choices, when: { rowsIn: () => seen.whenRows } };

/** The own line that was chosen for one mail, as a list. */
export const notesIn = ({ ownLine }: InvitationChoices): readonly string[] =>
  ownLine === undefined ? [] : [ownLine];
