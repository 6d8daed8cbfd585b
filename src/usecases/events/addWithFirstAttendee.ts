import { linkKey } from '../../core/link';
import { bareMark } from '../../core/mark';
import type { AddOutcome } from '../../core/outcome';
import { defaultRoom } from '../../core/room/book';
import { joinLinkKeys } from '../../core/room/room';
import type { Room } from '../../core/room/room';
import { blockStateOf } from '../../mailbody/block/blockState';
import { readMailBody } from '../../mailbody/body/mailBody';
import type { MailBody } from '../../mailbody/body/mailBody';
import { otherServiceIn } from '../../mailbody/body/otherService';
import { readShownBody } from '../item/look';
import type { Answer, ComposeItem, ItemMemory, MeetingFacts, Run } from '../ports';
import type { Lane } from './lane';
import { inTime, runOn, tell } from './oneEvent';
import type { EventPorts } from './oneEvent';

/** Which lists of an appointment were changed, as the event says it. */
export interface ChangedLists {
  readonly requiredAttendees?: unknown;
  readonly optionalAttendees?: unknown;
}

/** So long another runtime, which has read the memory before this one wrote into it, may need to write, too. */
const CLAIM_MS = 300;

/** What is told: that something was added, or may have been. */
const SAID: ReadonlySet<AddOutcome['kind']> = new Set([
  'inserted',
  'notInserted',
  'badRoom',
  'textLost',
  'unconfirmed',
  'tooLate',
]);

const isSo = async (asked: Answer<boolean>): Promise<boolean> => {
  const answer = await asked;
  return answer.ok && answer.value;
};

/**
 * True for a meeting with somebody in it that was never saved, is not private, and never had a block. Whatever Outlook
 * does not tell is taken as a no.
 */
async function isToHaveOne(meeting: MeetingFacts, memory: ItemMemory): Promise<boolean> {
  const [people, isOpen, isNew, kept] = await Promise.all([
    meeting.countAttendees(),
    meeting.isPrivate(),
    isSo(meeting.isNew()),
    memory.read(),
  ]);
  const hasPeople = people.ok && people.value > 0;
  return hasPeople && isOpen.ok && !isOpen.value && isNew && kept.ok && kept.value === '';
}

/** True where neither an invitation nor a link of any meeting stands in text and location. */
async function isFree(
  item: ComposeItem,
  rooms: readonly Room[],
  { organization }: EventPorts,
): Promise<boolean> {
  const [{ body }, locations] = await Promise.all([readShownBody(item), item.readLocations()]);
  if (!body.ok || !locations.ok) return false;
  const own = joinLinkKeys(rooms);
  const isOther = (text: MailBody) => otherServiceIn(text, (address) => own.has(linkKey(address)));
  const state = blockStateOf(body.value, { rooms, organization }, () => undefined);
  const places = readMailBody(locations.value.join('\n'), 'text');
  return state.kind === 'absent' && isOther(body.value) === undefined && isOther(places) === undefined;
}

/**
 * Writes that this runtime is about to add a block, and looks whether it is still the one that does, once every other
 * one that could not know of it has written, too. The mark stays: a block that is removed does not come back.
 */
async function claim(memory: ItemMemory, { clock, newUid }: EventPorts): Promise<boolean> {
  const mark = bareMark(newUid());
  if (!(await memory.write(mark)).ok) return false;
  await clock.wait(CLAIM_MS);
  const kept = await memory.read();
  return kept.ok && kept.value === mark;
}

/**
 * Adds the invitation to a new appointment when the first attendee comes, by what the button in the ribbon does: once,
 * never to one that was saved before, to a private one, or to one in which a meeting of another service stands.
 */
export async function addWithFirstAttendee(
  changed: ChangedLists | undefined,
  run: Run,
  ports: EventPorts,
  lane: Lane,
): Promise<void> {
  if (changed && changed.requiredAttendees !== true && changed.optionalAttendees !== true) return;
  const item = ports.openItem();
  const [meeting, memory] = [ports.openMeeting(), ports.openMemory()];
  if (item?.kind !== 'appointment' || !meeting || !memory) return;
  const onItem = runOn(item, run, ports);
  await lane(async () => {
    const saved = ports.loadRooms();
    if (onItem.isOver() || saved.kind !== 'book' || !defaultRoom(saved.book)) return;
    if (!(await isToHaveOne(meeting, memory)) || onItem.isOver()) return;
    if (!(await isFree(item, saved.book.rooms, ports)) || onItem.isOver()) return;
    if (!(await claim(memory, ports)) || onItem.isOver()) return;
    const outcome = await inTime(ports.add, onItem, ports);
    if (SAID.has(outcome.kind)) await tell(outcome, onItem, ports);
  });
}
