import { isOwnSubject } from '../../core/invitation/ownSubject';
import { locationFor } from '../../core/invitation/location';
import { serviceNameOf } from '../../core/invitation/compose';
import { languages } from '../../core/languages';
import type { Organization } from '../../core/organization';
import type { FieldOutcome, RemoveOutcome } from '../../core/outcome';
import type { Room } from '../../core/room/room';
import { removeBlock, removeDuplicates } from '../../mailbody/block/put';
import { ownBlocks } from '../../mailbody/block/ownBlocks';
import type { KnownRooms } from '../../mailbody/block/ownBlocks';
import { readMailBody } from '../../mailbody/body/mailBody';
import type { BodyFormat, MailBody } from '../../mailbody/body/mailBody';
import type { Clock, ComposeItem, Run } from '../ports';
import { rewriteVerified } from './rewrite';
import type { TakenBack } from './takenBack';
import type { Pictures } from './update';

export interface RemoveVideoconf {
  readonly item: ComposeItem;
  readonly known: KnownRooms;
  readonly format: BodyFormat;
  /** The user's pattern of subjects, by which ours is known. */
  readonly subjectPattern?: string | undefined;
  readonly pictures: Pictures;
  readonly clock: Clock;
  readonly run: Run;
  /** Called with the text as it was and as it is, and with the fields that were taken back, once that is seen. */
  readonly onRewritten?: ((before: MailBody, after: MailBody, fields: TakenBack) => void) | undefined;
}

const all = Object.values(languages);

/** Every location entry that we could have added for a room, former links and every language included. */
const ownLocations = (room: Room, organization: Organization): readonly string[] => [
  ...new Set(
    [room.joinUrl, ...(room.previousJoinUrls ?? [])].flatMap((url) =>
      all.map(({ invitation }) => locationFor(serviceNameOf(room, organization), url, invitation)),
    ),
  ),
];

/** Takes back a subject that is still ours to the letter; any other is somebody's. */
async function takeSubjectBack(
  { item, known, subjectPattern }: RemoveVideoconf,
  room: Room,
): Promise<{ readonly outcome: FieldOutcome; readonly text?: string }> {
  const present = await item.readSubject();
  if (!present.ok) return { outcome: 'failed' };
  if (!isOwnSubject(present.value, [room], known.organization, subjectPattern)) return { outcome: 'kept' };
  const written = await item.writeSubject('');
  return written.ok ? { outcome: 'written', text: present.value } : { outcome: 'failed' };
}

/** Takes back exactly our location entries, one of a former link, too; booked rooms and all else stay (E02-E04). */
async function takeLocationsBack(
  item: ComposeItem,
  room: Room,
  organization: Organization,
): Promise<{ readonly outcome: FieldOutcome; readonly texts?: readonly string[] }> {
  if (item.kind !== 'appointment') return { outcome: 'kept' };
  const present = await item.readLocations();
  if (!present.ok) return { outcome: 'failed' };
  const own = ownLocations(room, organization);
  const ours = own.filter((entry) => present.value.includes(entry));
  if (ours.length === 0) {
    // Where all locations are one text, ours is not cut out of it: a booked room would become words (E04).
    const isAPart = present.value.some((text) => text.split(';').some((part) => own.includes(part.trim())));
    return { outcome: isAPart ? 'failed' : 'kept' };
  }
  const texts: string[] = [];
  for (const entry of ours) if ((await item.removeLocation(entry)).ok) texts.push(entry);
  return { outcome: texts.length === ours.length ? 'written' : 'failed', texts };
}

/**
 * Takes the block out of the item, with the location entry and the subject that came with it. Where it stands there
 * more than once the first one stays. Somebody else's words between our lines stay where they are.
 * @returns what came of it, in every case
 */
export async function removeVideoconf(remove: RemoveVideoconf): Promise<RemoveOutcome> {
  const { item, known, format, clock, run, pictures } = remove;
  const source = await item.readBodyToRewrite(format);
  if (!source.ok) return { kind: 'bodyUnreadable', problem: source.error };
  const before = readMailBody(source.value, format);
  const blocks = ownBlocks(before, known);
  const isTwice = blocks.length > 1;
  const changed = isTwice ? removeDuplicates(before, known) : removeBlock(before, known);
  const [first] = blocks;
  if (!first || changed === source.value) return { kind: 'nothingToRemove' };
  const { room } = first.found;
  const roomName = room.name;
  if (before.hasFragilePicture && pictures === 'keep') return { kind: 'picturesInTheWay', roomName };
  const rewriting = await rewriteVerified({
    item,
    clock,
    run,
    known,
    before,
    source: changed,
    isDone: (after) => ownBlocks(after, known).filter(({ seen }) => seen).length === (isTwice ? 1 : 0),
  });
  switch (rewriting.kind) {
    case 'done': {
      const [ofSubject, ofLocation] = isTwice
        ? [{ outcome: 'kept' } as const, { outcome: 'kept' } as const]
        : await Promise.all([
            takeSubjectBack(remove, room),
            takeLocationsBack(item, room, known.organization),
          ]);
      remove.onRewritten?.(before, rewriting.after, {
        subject: 'text' in ofSubject ? ofSubject.text : undefined,
        locations: 'texts' in ofLocation ? ofLocation.texts : undefined,
      });
      return { kind: 'removed', roomName, subject: ofSubject.outcome, location: ofLocation.outcome };
    }
    case 'notDone':
      return { kind: 'notRemoved', roomName, problem: rewriting.problem };
    case 'textLost':
      return rewriting;
    case 'unconfirmed':
      return { kind: 'unconfirmed', roomName };
  }
}
