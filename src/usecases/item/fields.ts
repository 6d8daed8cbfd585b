import {
  holdsOneOf,
  leadsToOneOf,
  ownLocations,
  presentLocations,
} from '../../core/invitation/itemFields/ownLocation';
import { isOwnSubject } from '../../core/invitation/itemFields/ownSubject';
import type { FieldOutcome } from '../../core/outcome';
import type { Room } from '../../core/room/room';
import type { KnownRooms, OwnBlock } from '../../mailbody/block/ownBlocks';
import type { Answer, ItemWork } from '../ports';
import { PAUSES_BEFORE_READS_MS } from './body/rewrite';
import type { FieldWishes, PreparedInvitation } from './prepare';

/** The item whose fields are written, and what it takes to know ours. */
export interface ItemFields extends ItemWork {
  readonly known: KnownRooms;
  /** The user's pattern of subjects, by which ours is known. */
  readonly subjectPattern: string | undefined;
}

/** What an update or a removal changed besides the block, so that Undo can put it back. */
export interface ChangedFields {
  readonly subject?: { readonly was: string; readonly is: string } | undefined;
  readonly locations?: { readonly removed: readonly string[]; readonly added: readonly string[] } | undefined;
}

/** What became of one of the fields, and what of it can be put back. */
type ChangedField = ChangedFields & { readonly outcome: FieldOutcome };

export const KEPT: ChangedField = { outcome: 'kept' };
const FAILED: ChangedField = { outcome: 'failed' };

export interface FillFields extends ItemFields {
  readonly room: Room;
  /** What would be written. */
  readonly prepared: PreparedInvitation;
  readonly wishes: FieldWishes;
  /** Without the day a subject of ours that has one would lose it, so it stays. */
  readonly ownSubjects: 'renew' | 'keep';
}

/**
 * Begins to read subject and locations, beside the insertion, and gives the function that fills them in once the
 * block is taken. A subject that somebody wrote stays; a location entry is added, never exchanged, so that a booked
 * room stays booked (E02-E04).
 */
export function fillFields(fill: FillFields) {
  const { item, known, room, prepared, wishes, run } = fill;
  let subject: FieldOutcome = 'kept';
  let location: FieldOutcome = 'kept';
  const wantsLocation = item.kind === 'appointment' && wishes.location === 'add';
  const reads = Promise.all([
    wishes.subject === 'fill' ? item.readSubject() : undefined,
    wantsLocation ? item.readLocations() : undefined,
  ]);

  const isToBeWritten = (present: string): boolean =>
    present.trim() === '' || (fill.ownSubjects === 'renew' && isOld(present, prepared.subject, fill));

  async function writeSubject(): Promise<void> {
    const [present] = await reads;
    const stands = present?.ok && !isToBeWritten(present.value);
    if (!present || stands || run.isOver()) return;
    // What could not be read may hold somebody's words: it is left alone, and told.
    const written = present.ok && (await item.writeSubject(prepared.subject)).ok;
    subject = written ? 'written' : 'failed';
  }

  async function addLocation(): Promise<void> {
    const [, present] = await reads;
    const stands = present?.ok && holdsOneOf(present.value, presentLocations(room, known.organization));
    if (!present || stands || run.isOver()) return;
    // Adding is harmless even where the entries could not be read: nothing that stands there is touched.
    location = (await item.addLocation(prepared.location)).ok ? 'written' : 'failed';
  }

  let writing: Promise<unknown> | undefined;
  return {
    /** Writes what is still to be written; a second call does nothing more. */
    write: async (): Promise<void> => {
      writing ??= Promise.all([writeSubject(), addLocation()]);
      await writing;
    },
    outcome: () => ({ subject, location }),
  };
}

/** True for a subject of ours that says something else than is wanted. */
const isOld = (present: string, wanted: string, { known, subjectPattern }: ItemFields): boolean =>
  present.trim() !== wanted && isOwnSubject(present, known.rooms, known.organization, subjectPattern);

/** Writes a subject of ours anew; one that somebody wrote, or that is right already, stays. */
export async function renewSubject(fields: ItemFields, wanted: string): Promise<ChangedField> {
  const { item, run } = fields;
  const present = await item.readSubject();
  if (!present.ok) return FAILED;
  if (!isOld(present.value, wanted, fields)) return KEPT;
  if (run.isOver()) return FAILED;
  const written = await item.writeSubject(wanted);
  return { outcome: written.ok ? 'written' : 'failed', subject: { was: present.value, is: wanted } };
}

/** The room of a block under the name in its heading, in small letters: it may be called otherwise since, and the subject is older. */
export function roomAsHeaded({ found: { room }, seen }: OwnBlock): Room {
  const heading = seen?.facts.find((fact) => fact.kind === 'heading');
  return { ...room, name: heading?.title.replace(/^.*? - /u, '') ?? room.name };
}

/** Takes back a subject that is still ours; any other is somebody's. */
export const takeSubjectBack = ({ known, ...fields }: ItemFields, block: OwnBlock): Promise<ChangedField> =>
  renewSubject({ ...fields, known: { ...known, rooms: [block.found.room, roomAsHeaded(block)] } }, '');

/**
 * Adds entries, and takes others away once the new ones are seen: a failure leaves one too many and not one too few,
 * and a host that says success and does nothing (E02) costs nobody the link.
 */
async function exchange(
  { item, run, clock }: ItemWork,
  { add, remove }: { readonly add: readonly string[]; readonly remove: readonly string[] },
): Promise<ChangedField> {
  async function forAll(entries: readonly string[], call: (entry: string) => Answer<void>) {
    let isDone = true;
    for (const entry of entries) isDone = !run.isOver() && (await call(entry)).ok && isDone;
    return isDone;
  }
  async function areSeen(): Promise<boolean> {
    for (const pauseMs of PAUSES_BEFORE_READS_MS) {
      if (pauseMs > 0) await clock.wait(pauseMs);
      const present = run.isOver() ? undefined : await item.readLocations();
      if (!present?.ok) return false;
      if (add.every((entry) => holdsOneOf(present.value, new Set([entry])))) return true;
    }
    return false;
  }
  const isAdded = await forAll(add, (entry) => item.addLocation(entry, remove));
  const isSafe = isAdded && (add.length === 0 || remove.length === 0 || (await areSeen()));
  const isDone = isSafe && (await forAll(remove, (entry) => item.removeLocation(entry)));
  // What failed may have been done all the same, so that Undo must know of it.
  return {
    outcome: isDone ? 'written' : 'failed',
    locations: { added: add, removed: isSafe ? remove : [] },
  };
}

/**
 * Takes away those of our entries that are not right, as exactly as they stand there; booked rooms and all else stay
 * (E02-E04). Where all locations are one text, ours is not cut out of it: a booked room would become words.
 * @param instead what stands there then, if one of ours goes and this is missing
 */
async function replaceEntries(
  fields: ItemFields,
  isWrong: ReadonlySet<string>,
  instead?: { readonly entry: string; readonly areRight: ReadonlySet<string> },
): Promise<ChangedField> {
  if (fields.item.kind !== 'appointment') return KEPT;
  const present = await fields.item.readLocations();
  if (!present.ok) return FAILED;
  const remove = [...new Set(present.value)].filter((text) => isWrong.has(text.trim()));
  const isLeft = present.value.some((text) => !remove.includes(text) && leadsToOneOf(text, isWrong));
  if (remove.length === 0) return isLeft ? FAILED : KEPT;
  const add = instead && !holdsOneOf(present.value, instead.areRight) ? [instead.entry] : [];
  return { ...(await exchange(fields, { add, remove })), ...(isLeft && FAILED) };
}

/** Takes back our location entries, those of a former link, too. */
export const takeLocationsBack = (fields: ItemFields, room: Room): Promise<ChangedField> =>
  replaceEntries(fields, ownLocations([room], fields.known.organization));

/**
 * Exchanges the entry of the room or the link that stood there for the present one, whatever the wishes are: it would
 * lead guests astray. Where there is none, none comes.
 */
export function followLocation(
  fields: ItemFields,
  rooms: { readonly former: Room; readonly present: Room },
  entry: string,
): Promise<ChangedField> {
  const { organization } = fields.known;
  const areRight = presentLocations(rooms.present, organization);
  const own = ownLocations([rooms.former, rooms.present], organization);
  return replaceEntries(fields, new Set([...own].filter((text) => !areRight.has(text))), { entry, areRight });
}

/** Puts back what was changed; a subject that somebody wrote meanwhile stays. */
export async function putFieldsBack(
  work: ItemWork,
  { subject, locations }: ChangedFields,
): Promise<{ readonly subject: FieldOutcome; readonly location: FieldOutcome }> {
  const { item, run } = work;
  const present = subject && (await item.readSubject());
  const isLeft = subject && present?.ok && present.value.trim() === subject.is;
  const isBack = isLeft && !run.isOver() && (await item.writeSubject(subject.was)).ok;
  const { added = [], removed = [] } = locations ?? {};
  const moved = added.length + removed.length > 0;
  return {
    subject: isBack ? 'written' : isLeft || present?.ok === false ? 'failed' : 'kept',
    location: moved ? (await exchange(work, { add: removed, remove: added })).outcome : 'kept',
  };
}
