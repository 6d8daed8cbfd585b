import { Refusal } from './refusal';

export interface FakeFile {
  readonly id: string;
  readonly name: string;
  readonly content: string;
  /** `calendar` and `message`: an attached item; `link`: only referred to. */
  readonly kind?: 'file' | 'calendar' | 'message' | 'link';
}

/** Outlook's answers to an id that no attached file has: asked for its content, or to be removed. */
const INVALID_ATTACHMENT_ID = 9003;
const ATTACHMENT_IS_GONE = 9008;

/** How Outlook names what it gives of a file. */
const CONTENT_FORMATS = { file: 'base64', calendar: 'iCalendar', message: 'eml', link: 'url' } as const;

/** The files of the item, as Office's calls see and change them. */
export class FakeFiles {
  private count = 0;

  constructor(public all: readonly FakeFile[]) {}

  list() {
    return this.all.map(({ id, name }) => ({ id, name, size: 1, attachmentType: 'file', isInline: false }));
  }

  contentOf(id: string) {
    const file = this.all.find((one) => one.id === id);
    if (!file) throw new Refusal(INVALID_ATTACHMENT_ID);
    const format = CONTENT_FORMATS[file.kind ?? 'file'];
    const content = format === 'base64' ? Buffer.from(file.content).toString('base64') : file.content;
    return { format, content };
  }

  attach(base64: string, name: string): string {
    this.count += 1;
    const id = `attached-${this.count}`;
    this.all = [...this.all, { id, name, content: Buffer.from(base64, 'base64').toString('utf8') }];
    return id;
  }

  remove(id: string): void {
    if (!this.all.some((file) => file.id === id)) throw new Refusal(ATTACHMENT_IS_GONE);
    this.all = this.all.filter((file) => file.id !== id);
  }
}
