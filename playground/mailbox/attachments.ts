import { answer, done, errorCodes, refuse, type Outcome } from './outcome';

/** An attached file. */
export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What office.js tells about a file, in a list and in the event. 0 is a file, neither an item nor in the cloud. */
export interface AttachmentDetails {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly attachmentType: 0;
  readonly isInline: false;
}

export type AttachmentChange = 'added' | 'removed';

export function detailsOf({ id, name, bytes }: Attachment): AttachmentDetails {
  return { id, name, size: bytes.length, attachmentType: 0, isInline: false };
}

/** The files of an item, in the order in which they were attached. */
export class Attachments {
  #list: readonly Attachment[] = [];
  #count = 0;
  readonly #listeners = new Set<(change: AttachmentChange, attachment: Attachment) => void>();

  get list(): readonly Attachment[] {
    return this.#list;
  }

  onChange(listener: (change: AttachmentChange, attachment: Attachment) => void): void {
    this.#listeners.add(listener);
  }

  getAll(): Outcome {
    return answer(this.#list.map(detailsOf));
  }

  content(id: string): Outcome {
    const found = this.#list.find((attachment) => attachment.id === id);
    if (!found) return refuse(errorCodes.invalidAttachmentId);
    return answer({ format: 'base64', content: encodeBase64(found.bytes) });
  }

  /** Attaches a file; its id is the answer. Two files of one name are two files. */
  add(name: string, base64: string): Outcome {
    const bytes = decodeBase64(base64);
    if (!bytes) return refuse(errorCodes.attachmentUpload);
    this.#count += 1;
    const attachment = { id: `attachment-${String(this.#count)}`, name, bytes };
    this.#list = [...this.#list, attachment];
    this.#tell('added', attachment);
    return answer(attachment.id);
  }

  remove(id: string): Outcome {
    const found = this.#list.find((attachment) => attachment.id === id);
    if (!found) return refuse(errorCodes.attachmentIsGone);
    this.#list = this.#list.filter((attachment) => attachment !== found);
    this.#tell('removed', found);
    return done;
  }

  #tell(change: AttachmentChange, attachment: Attachment): void {
    for (const listener of this.#listeners) listener(change, attachment);
  }
}

function decodeBase64(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function encodeBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
