import type { PartAfter } from '../../playground/fieldTest/fieldReport';
import { openItemAttachments } from '../../src/office/item/attachments';
import { CallQueue, createCallOffice } from '../../src/office/callOffice';
import type { CallOffice, OfficeCallback } from '../../src/office/callOffice';
import { openComposeItem } from '../../src/office/item/composeItem';
import { isAppointment, writtenItem } from '../../src/office/item/writtenItem';
import type { BodyFormat, ComposeItem, ItemTimes } from '../../src/usecases/ports';
import { noticeBar } from './noticeBar';
import { observed, visible } from './observed';
import type { CallList } from './observed';

/** Another item is open than at the beginning, or none: nothing more is done, and nothing can be put back. */
export class ItemGone extends Error {
  override message =
    'Another item is open. What was written into the former one may still stand there: please look.';
}

/** The open item is not of the kind that a case is about. */
export class NotHere extends Error {}
/** What a case begins with could not be had; it did not touch the item. */
export class Unprepared extends Error {}

export function openOrGone(call: CallOffice): ComposeItem {
  const open = openComposeItem(call);
  if (!open) throw new ItemGone();
  return open;
}

/** A queue of its own for each case: a call that hangs must not hold the next case up. */
export const newCall = (answerWithinMs: number): CallOffice =>
  createCallOffice(new CallQueue(), {
    set: (run, ms) => setTimeout(run, Math.min(ms, answerWithinMs)),
    clear: (timer) => {
      clearTimeout(timer as number);
    },
  });

/** What stood in the item before. A part that could not be read is missing here, and is not touched. */
export interface Before {
  readonly format: BodyFormat;
  readonly body: string | undefined;
  readonly subject: string | undefined;
  readonly locations: readonly string[] | undefined;
  readonly times: ItemTimes | undefined;
  /** Ids. */
  readonly files: readonly string[] | undefined;
  /** Those of the add-in that are there before are not touched: nobody can write them again. */
  readonly notifications: 'none' | undefined;
}

export type Part = Exclude<keyof Before, 'format'>;
const PARTS: readonly Part[] = ['body', 'subject', 'locations', 'times', 'files', 'notifications'];

/** Pictures of the item itself would be lost where a body is written back (A15). */
const OWN_PICTURES = /(?:src|background)\s*=\s*["']?(?:cid|data|blob):/iu;

/** Reads all that a case may change. */
export async function readBefore(item: ComposeItem, call: CallOffice, list: CallList): Promise<Before> {
  const bodyFormat = await item.bodyFormat();
  const format = bodyFormat.ok ? bodyFormat.value : 'html';
  const body = await item.readBodyToRewrite(format);
  const subject = await item.readSubject();
  const locations = await item.readLocations();
  const times = await item.readTimes();
  const files = openItemAttachments(call);
  const fileList = files && (await observed(files, list, [], 'goes on').list());
  return {
    format,
    body: body.ok && !OWN_PICTURES.test(body.value) ? body.value : undefined,
    subject: subject.ok ? subject.value : undefined,
    locations: locations.ok ? locations.value : undefined,
    times: times.ok ? times.value : undefined,
    files: fileList?.ok ? fileList.value.map(({ id }) => id) : undefined,
    notifications: (await noticeBar(call).shown()).length === 0 ? 'none' : undefined,
  };
}

/** What is written may take a moment until it is read (A14). */
export const PAUSES_MS = [0, 200, 600, 1200] as const;
export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export interface Restoring {
  readonly before: Before;
  readonly changed: ReadonlySet<Part>;
  readonly addedLocations: readonly string[];
  readonly list: CallList;
  readonly newCall: () => CallOffice;
}

/** The product never moves an appointment, so there is no adapter for it. */
export async function setTimes(
  { startMs, endMs }: Pick<ItemTimes, 'startMs' | 'endMs'>,
  call: CallOffice,
): Promise<boolean> {
  const item = writtenItem();
  if (!item || !isAppointment(item)) return false;
  const set = (part: Office.Time, ms: number) =>
    call('readTimes', (done: OfficeCallback<void>) => part.setAsync(new Date(ms), done));
  // Outlook moves the end with the start, so the end comes last.
  const start = await set(item.start, startMs);
  const end = await set(item.end, endMs);
  return start.ok && end.ok;
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** One way of putting back for each part. Each looks first: what is as it was is not written. */
const ways: Readonly<
  Record<Part, (item: ComposeItem, work: Restoring, call: CallOffice) => Promise<PartAfter>>
> = {
  body: async (item, { before: { body = '', format } }) => {
    const look = async (): Promise<PartAfter> => {
      const now = await item.readBodyToRewrite(format);
      if (!now.ok) return 'differs';
      if (now.value === body) return 'restored';
      return visible(now.value) === visible(body) ? 'sameText' : 'differs';
    };
    if ((await look()) === 'restored') return 'restored';
    await item.rewriteBody(body, format);
    return look();
  },

  subject: async (item, { before: { subject = '' } }) => {
    await item.writeSubject(subject);
    const now = await item.readSubject();
    return now.ok && now.value === subject ? 'restored' : 'differs';
  },

  locations: async (item, { before: { locations = [] }, addedLocations }) => {
    for (const text of addedLocations) if (!locations.includes(text)) await item.removeLocation(text);
    const now = await item.readLocations();
    return now.ok && isSame(now.value, locations) ? 'restored' : 'differs';
  },

  times: async (item, { before: { times } }, call) => {
    if (times) await setTimes(times, call);
    const now = await item.readTimes();
    return now.ok && isSame(now.value, times) ? 'restored' : 'differs';
  },

  notifications: async (_item, _work, call) => ((await noticeBar(call).empty()) ? 'restored' : 'differs'),

  files: async (_item, { before: { files = [] }, list }, call) => {
    const open = openItemAttachments(call);
    if (!open) return 'differs';
    const attached = observed(open, list, [], 'goes on');
    const added = await attached.list();
    for (const { id } of added.ok ? added.value : []) if (!files.includes(id)) await attached.remove(id);
    const now = await attached.list();
    return now.ok &&
      isSame(
        now.value.map(({ id }) => id),
        files,
      )
      ? 'restored'
      : 'differs';
  },
};

/** Puts back what was changed, looks whether it is back, and tries again where it is not. */
export async function restore(work: Restoring): Promise<Readonly<Record<Part, PartAfter>>> {
  const entries = PARTS.map((part): [Part, PartAfter] => [
    part,
    work.changed.has(part) ? 'differs' : work.before[part] === undefined ? 'unknown' : 'untouched',
  ]);
  const parts = Object.fromEntries(entries) as Record<Part, PartAfter>;
  for (const ms of PAUSES_MS) {
    await pause(ms);
    const call = work.newCall();
    for (const part of PARTS.filter((each) => parts[each] === 'differs')) {
      const item = observed(openOrGone(call), work.list, [], 'goes on');
      parts[part] = await ways[part](item, work, call);
    }
  }
  return parts;
}
