import type { Attachment } from '../../mailbox/attachments';
import { create, crossButton } from '../element';

const addresses = new WeakMap<HTMLElement, readonly string[]>();

/** Draws the attached files: name (a link that saves the file), size, and a button that removes it. */
export function drawAttachments(
  box: HTMLElement,
  attachments: readonly Attachment[],
  remove: (id: string) => void,
): void {
  for (const address of addresses.get(box) ?? []) URL.revokeObjectURL(address);
  const files = attachments.map((attachment) => ({
    ...attachment,
    address: URL.createObjectURL(new Blob([attachment.bytes])),
  }));
  addresses.set(
    box,
    files.map(({ address }) => address),
  );
  box.replaceChildren(
    ...files.map(({ id, name, bytes, address }) =>
      create(
        'span',
        { className: 'chip file' },
        create('a', { href: address, download: name, textContent: name, title: `Save ${name}` }),
        create('span', { className: 'size', textContent: sizeText(bytes.length) }),
        crossButton(`Remove ${name}`, () => remove(id)),
      ),
    ),
  );
}

function sizeText(byteCount: number): string {
  if (byteCount < 1000) return `${String(byteCount)} B`;
  return `${(byteCount / 1000).toFixed(byteCount < 10_000 ? 1 : 0)} KB`;
}
