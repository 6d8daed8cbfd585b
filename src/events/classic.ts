import { bareMark, fingerprint, readMark } from '../core/mark';
import type { MarkedBlock } from '../core/mark';
import {
  ask,
  buttonOf,
  clearOffer,
  handler,
  isAppointment,
  keep,
  listOf,
  member,
  offer,
  readKept,
  settings,
  textIn,
  words,
} from './classicHost';
import type { Work } from './classicHost';

/*
 * The event script of classic Outlook on Windows: one file without imports at run time, in an engine without a page, in
 * which code behind Office.onReady does not run and Intl may be missing. It writes no text and reads none: it compares
 * what the add-in left with the item (core/mark.ts), and says so. Here as there nothing is newer than ES5, and no
 * expression is conditional: engines before 2403 were seen to stumble over them (docs/decisions/events.md).
 */

const ITEM_NOT_SAVED = 9046;
const MINUTE_MS = 60_000;
/** Whole days are compared by their beginning alone; the clocks may have changed by an hour. */
const TWO_HOURS_MS = 7_200_000;
/** How long an event may take before it is ended: before sending, and otherwise. */
const SEND_MS = 1_900;
const LONGEST_MS = 20_000;

/** Milliseconds of a date of Outlook's, which may be of another frame. */
function instantOf(value: unknown): number {
  if (Object.prototype.toString.call(value) === '[object Date]') return Number(value);
  return NaN;
}

const isOther = (one: number, marked: number, toleranceMs: number): boolean =>
  Math.abs(one - marked) >= toleranceMs;

/** Whether the item has another time than its mark says; nothing where either does not say. */
function compareTimes(
  work: Work,
  { start, end }: MarkedBlock,
  then: (isOld: boolean | undefined) => void,
): void {
  const { item } = work;
  if (start === undefined || !isAppointment(item)) {
    then(undefined);
    return;
  }
  ask(work, member(item, 'start'), 'getAsync', [], function (from) {
    ask(work, member(item, 'end'), 'getAsync', [], function (to) {
      const starts = instantOf(from);
      const ends = instantOf(to);
      if (isNaN(starts) || isNaN(ends)) then(undefined);
      else if (end === undefined) then(isOther(starts, start, TWO_HOURS_MS));
      else then(isOther(starts, start, MINUTE_MS) || isOther(ends, end, MINUTE_MS));
    });
  });
}

/** Calls on with the marked block; ends where there is none. */
function readBlock(work: Work, then: (block: MarkedBlock) => void): void {
  readKept(work, function (kept) {
    const mark = readMark(kept);
    if (mark && mark.block) then(mark.block);
    else work.end();
  });
}

function followTimes(work: Work): void {
  readBlock(work, function (block) {
    compareTimes(work, block, function (isOld) {
      if (isOld) offer(work, words().timeChanged);
      else if (isOld === undefined) work.end();
      // What was said of a time that is right again is not true any more.
      else clearOffer(work);
    });
  });
}

/** The room whose link, or former link, the marked block has. */
function roomOf(link: string): { readonly room: unknown; readonly isFormer: boolean } | undefined {
  const rooms = listOf(settings(), 'rooms');
  for (let at = 0; at < rooms.length; at += 1)
    if (textIn(rooms[at], 'joinUrl') === link) return { room: rooms[at], isFormer: false };
  for (let at = 0; at < rooms.length; at += 1)
    if (listOf(rooms[at], 'previousJoinUrls').indexOf(link) >= 0) return { room: rooms[at], isFormer: true };
  return undefined;
}

/** What of the marked block is not true any more, in sentences. A link of none of the person's rooms tells nothing. */
function oldSentences(block: MarkedBlock, isTimeOld: boolean | undefined): readonly string[] {
  const says = words().send.old;
  const sentences: string[] = [];
  const known = roomOf(block.link);
  if (isTimeOld) sentences.push(says.time);
  if (!known) return sentences;
  const isPinOld =
    block.room !== undefined && block.room !== fingerprint(block.link, textIn(known.room, 'pin'));
  if (isPinOld) sentences.push(says.pin);
  if (known.isFormer) sentences.push(says.link);
  return sentences;
}

/** Asks only where the marked block still seems to be there: somebody may have taken it out by hand. */
function askIfThere(work: Work, block: MarkedBlock, sentences: readonly string[]): void {
  ask(work, member(work.item, 'body'), 'getAsync', ['text'], function (text) {
    if (typeof text !== 'string' || text.indexOf(block.link) < 0) {
      work.end();
      return;
    }
    const { send } = words();
    work.end({
      allowEvent: false,
      errorMessage: sentences.concat([send.what]).join(' '),
      cancelLabel: send.label,
      commandId: buttonOf(work.item),
    });
  });
}

function checkBeforeSend(work: Work): void {
  readBlock(work, function (block) {
    compareTimes(work, block, function (isOld) {
      const sentences = oldSentences(block, isOld);
      if (sentences.length === 0) work.end();
      else askIfThere(work, block, sentences);
    });
  });
}

const hasPeople = (list: unknown): boolean => Number(member(list, 'length')) > 0;

function whereInvited(work: Work, then: () => void): void {
  ask(work, member(work.item, 'requiredAttendees'), 'getAsync', [], function (required) {
    ask(work, member(work.item, 'optionalAttendees'), 'getAsync', [], function (optional) {
      if (hasPeople(required) || hasPeople(optional)) then();
      else work.end();
    });
  });
}

/** Calls on where a new meeting, open to everybody, has somebody in it; ends where it has not, or Outlook does not say. */
function whereToOffer(work: Work, then: () => void): void {
  const { item } = work;
  ask(work, item, 'getItemIdAsync', [], function (_id, failed) {
    if (member(failed, 'code') !== ITEM_NOT_SAVED) work.end();
    else if (member(item, 'sensitivity') === undefined) whereInvited(work, then);
    else
      ask(work, member(item, 'sensitivity'), 'getAsync', [], function (kind) {
        if (String(kind).toLowerCase() === 'normal') whereInvited(work, then);
        else work.end();
      });
  });
}

const holdsOwnLink = (text: string): boolean =>
  listOf(settings(), 'rooms').some(function (room) {
    const link = textIn(room, 'joinUrl');
    return link !== '' && text.indexOf(link) >= 0;
  });

/** Offers once: whoever does not want it is not asked again. */
function offerIfMissing(work: Work): void {
  ask(work, member(work.item, 'body'), 'getAsync', ['text'], function (text) {
    if (typeof text !== 'string' || holdsOwnLink(text)) work.end();
    else
      keep(work, bareMark(), function (_value, refused) {
        if (refused) work.end();
        else offer(work, words().notAdded);
      });
  });
}

function addWithFirstAttendee(work: Work): void {
  const lists = work.event.changedRecipientFields;
  const isOfPeople =
    !lists || member(lists, 'requiredAttendees') === true || member(lists, 'optionalAttendees') === true;
  if (!isOfPeople || !isAppointment(work.item) || listOf(settings(), 'rooms').length === 0) {
    work.end();
    return;
  }
  readKept(work, function (kept, failed) {
    if (kept !== '' || failed) work.end();
    else
      whereToOffer(work, function () {
        offerIfMissing(work);
      });
  });
}

Office.actions.associate('followTimes', handler('times', LONGEST_MS, followTimes));
Office.actions.associate('checkBeforeSend', handler('send', SEND_MS, checkBeforeSend));
Office.actions.associate('addWithFirstAttendee', handler('auto', LONGEST_MS, addWithFirstAttendee));
