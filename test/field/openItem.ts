import type { PartAfter } from '../../playground/fieldTest/fieldReport';
import { openItemAttachments } from '../../src/office/item/attachments';
import type { CallOffice } from '../../src/office/callOffice';
import { openComposeItem } from '../../src/office/item/composeItem';
import { writtenItem } from '../../src/office/item/writtenItem';
import type { ComposeItem, ItemAttachments } from '../../src/usecases/ports';
import type { NoticeBar } from '../contracts/noticesContract';
import { BOOKED_ROOM } from '../contracts/composeItemContract';
import type { ContractItem } from '../contracts/composeItemContract';
import { noticeBar } from './noticeBar';
import type { CallList } from './observed';
import { fileSights, itemSights, observed } from './observed';
import {
  ItemGone,
  newCall,
  NotHere,
  Unprepared,
  openOrGone,
  pause,
  PAUSES_MS,
  readBefore,
  restore,
  setTimes,
} from './restore';
import type { Before, Part } from './restore';

/** What the field test does with the item that is open in Outlook. Whatever it changes, it knows what stood there. */
export class OpenItem {
  readonly #answerWithinMs: number;
  readonly #after: CallList;
  readonly #before: Before;
  readonly #item: ComposeItem;
  readonly #changed = new Set<Part>();
  readonly #addedLocations = new Set<string>();
  /** What the last case works on. */
  #shown: { readonly item?: ComposeItem; readonly files?: ItemAttachments } = {};

  private constructor(item: ComposeItem, before: Before, after: CallList, answerWithinMs: number) {
    this.#item = item;
    this.#before = before;
    this.#after = after;
    this.#answerWithinMs = answerWithinMs;
  }

  /**
   * Reads all that a case may change. Throws where nothing is being written.
   * @param lists for the calls that read the item now, and for those that put it back
   */
  static async read(
    { before: list, after }: { readonly before: CallList; readonly after: CallList },
    answerWithinMs: number,
  ): Promise<OpenItem> {
    const call = newCall(answerWithinMs);
    const open = openComposeItem(call);
    if (!open) throw new Error('No message or appointment is being written.');
    const item = observed(open, list, [], 'goes on');
    const before = await readBefore(item, call, list);
    return new OpenItem(item, before, after, answerWithinMs);
  }

  get facts() {
    const { times, format } = this.#before;
    const rhythm = times?.rhythm ? `, ${times.rhythm.kind}` : '';
    return { kind: this.#item.kind, format, series: times ? times.series + rhythm : 'none' };
  }

  /** Makes the item what a case begins with, as far as Outlook's own calls can do it. */
  async prepared(wish: ContractItem, list: CallList): Promise<ComposeItem> {
    const { format, times } = this.#before;
    this.#mustBe(wish.kind);
    if ((wish.format ?? 'html') !== format && !(wish.format === undefined && wish.words === ''))
      throw new NotHere(`needs a body in ${wish.format ?? 'html'}`);
    if (wish.selected) throw new NotHere('needs text that a person has selected');
    if (wish.fails) throw new NotHere('needs a fault');
    // Whose it is cannot be chosen, and would be content of the report.
    if (typeof wish.owner === 'string') throw new NotHere('needs a shared calendar');
    if (wish.owner === null && this.#item.readOwner) throw new NotHere('needs one’s own calendar');
    if (wish.repetition && (wish.repetition !== 'single' || times?.series !== 'single'))
      throw new NotHere(`needs a series: ${wish.repetition}`);

    const call = this.#call();
    const item = observed(openOrGone(call), list, itemSights(wish.words), 'throws');
    this.#shown = { item };
    for (const text of this.#addedLocations) await item.removeLocation(text);
    if (wish.bookedRoom) await this.#guard(item, true).addLocation(BOOKED_ROOM);
    if (wish.times) await this.#setTimes(wish.times, call, list);
    return this.#guard(item, wish.words === '' || (await this.#writeWords(item, wish.words)));
  }

  /** The files of the case; those of the person are not seen by it. */
  async preparedFiles(kind: ContractItem['kind'], list: CallList): Promise<ItemAttachments> {
    this.#mustBe(kind);
    const { files: foreign } = this.#before;
    const open = openItemAttachments(this.#call());
    if (!open || !foreign) throw new Unprepared('list');
    this.#changed.add('files');
    const files = observed(open, list, fileSights, 'throws');
    this.#shown = { files };
    const own: ItemAttachments = {
      ...files,
      list: async () => {
        const all = await files.list();
        return all.ok ? { ...all, value: all.value.filter(({ id }) => !foreign.includes(id)) } : all;
      },
    };
    const left = await own.list();
    if (left.ok) for (const { id } of left.value) await own.remove(id);
    return own;
  }

  /** The notification bar without what former cases left in it. */
  async preparedNotices(list: CallList): Promise<NoticeBar> {
    this.#shown = {};
    const { empty, ...bar } = noticeBar(this.#call());
    if (!this.#before.notifications) throw new Unprepared('notifications');
    this.#changed.add('notifications');
    if (!(await empty())) throw new Unprepared('notifications');
    return { ...bar, show: observed({ show: bar.show.bind(bar) }, list, [], 'throws').show };
  }

  /** After a case that went wrong: looks for what its writes did. */
  async look(): Promise<void> {
    const { item, files } = this.#shown;
    const looks = [
      () => item?.readBody(this.#before.format),
      () => item?.readSubject(),
      () => (item?.kind === 'appointment' ? item.readLocations() : undefined),
      () => files?.list(),
    ];
    // A look that fails shows nothing; the call itself is in the list.
    for (const each of looks) await Promise.resolve(each()).catch(() => undefined);
  }

  /** Puts back what was changed. */
  restore(): Promise<Readonly<Record<Part, PartAfter>>> {
    return restore({
      before: this.#before,
      changed: this.#changed,
      addedLocations: [...this.#addedLocations],
      list: this.#after,
      newCall: () => this.#call(),
    });
  }

  /** Calls that reach this item or none: a pane may outlive its item, and then its calls reach the next one (I04). */
  #call(): CallOffice {
    const call = newCall(this.#answerWithinMs);
    return (step, start) => {
      if (writtenItem() !== this.#item.identity) throw new ItemGone();
      return call(step, start);
    };
  }

  #mustBe(kind: ContractItem['kind']): void {
    if (kind !== 'either' && kind !== this.#item.kind) throw new NotHere(`needs a new ${kind}`);
  }

  /** Writes only where what stood there is known, and notes that it is changed. */
  #guard(item: ComposeItem, hasWords: boolean): ComposeItem {
    const changes = (part: Part, isReady = true): void => {
      if (this.#before[part] === undefined || !isReady) throw new Unprepared(part);
      this.#changed.add(part);
    };
    const onBody = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
      changes('body', hasWords);
      return work();
    };
    return {
      ...item,
      readBody: (format) => onBody(() => item.readBody(format)),
      readBodyToRewrite: (format) => onBody(() => item.readBodyToRewrite(format)),
      insertAtTop: (content, format) => onBody(() => item.insertAtTop(content, format)),
      insertAtCursor: (content, format) => onBody(() => item.insertAtCursor(content, format)),
      rewriteBody: (content, format) => onBody(() => item.rewriteBody(content, format)),
      writeSubject: async (subject) => {
        changes('subject');
        return item.writeSubject(subject);
      },
      addLocation: async (text, insteadOf) => {
        if (item.kind === 'appointment') {
          changes('locations');
          this.#addedLocations.add(text);
        }
        return item.addLocation(text, insteadOf);
      },
    };
  }

  /** @returns whether the words stand there: a body that cannot be written could not be put back either */
  async #writeWords(item: ComposeItem, words: string): Promise<boolean> {
    const { body, format } = this.#before;
    if (body === undefined) return false;
    this.#changed.add('body');
    const rewritten = await item.rewriteBody(format === 'html' ? `<p>${words}</p>` : `${words}\n`, format);
    if (!rewritten.ok) return false;
    for (const ms of PAUSES_MS) {
      await pause(ms);
      const written = await item.readBody(format);
      if (written.ok && written.value.includes(words)) return true;
    }
    return false;
  }

  async #setTimes(
    times: NonNullable<ContractItem['times']>,
    call: CallOffice,
    list: CallList,
  ): Promise<void> {
    if (!this.#before.times) throw new Unprepared('times');
    this.#changed.add('times');
    const set = await setTimes(times, call);
    list.add('setTimes', set ? 'done' : 'refused', 0);
    if (!set) throw new Unprepared('times');
  }
}
