import type { BodyEditor, BodyType } from '../../mailbox/bodyEditor';
import { done, errorCodes, refuse, type Outcome } from '../../mailbox/outcome';
import { normaliserOf } from '../../normalisers/normalisers';
import type { Quirks } from '../../quirks';
import { documentAround, innerHtml, paragraphs, parseBody, plainText } from './bodyDocument';

const blockSelector = 'div, p, h1, h2, h3, li, blockquote, td';

/**
 * The body of the open item: a rich editor and, for plain text, a text field. The caret outlives the focus: text
 * goes to the top when the body never had the focus, else to where the caret was last (B01).
 */
export class RichTextBody implements BodyEditor {
  type: BodyType = 'html';
  readonly #rich: HTMLElement;
  readonly #plain: HTMLTextAreaElement;
  readonly #quirks: () => Quirks;
  #caret: Range | null = null;
  #plainTouched = false;

  constructor(rich: HTMLElement, plain: HTMLTextAreaElement, quirks: () => Quirks) {
    this.#rich = rich;
    this.#plain = plain;
    this.#quirks = quirks;
    document.addEventListener('selectionchange', () => this.#rememberCaret());
    plain.addEventListener('focus', () => {
      this.#plainTouched = true;
    });
  }

  get html(): string {
    return this.type === 'html' ? innerHtml(this.#rich) : '';
  }

  get text(): string {
    return this.type === 'text' ? this.#plain.value : plainText(this.#rich);
  }

  /** Shows another body, as if an item had just been opened: no caret in it. */
  open(content: string, type: BodyType): void {
    this.type = type;
    this.#rich.hidden = type === 'text';
    this.#plain.hidden = type === 'html';
    this.#rich.replaceChildren(type === 'html' ? parseBody(content) : '');
    this.#plain.value = type === 'text' ? content : '';
    this.forgetCaret();
  }

  /** Switches between HTML and plain text, as the person can in Outlook. */
  switchTo(type: BodyType): void {
    if (type === this.type) return;
    const content = type === 'text' ? this.text : paragraphHtml(this.#plain.value);
    this.open(content, type);
  }

  forgetCaret(): void {
    this.#caret = null;
    this.#plainTouched = false;
    this.#plain.setSelectionRange(0, 0);
  }

  /** Puts caret or selection somewhere, as if the person had clicked there. */
  select(range: Range): void {
    this.#rich.focus();
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    this.#caret = range.cloneRange();
  }

  read(format: BodyType): string {
    if (format === 'text') return this.text;
    if (this.type === 'text') return documentAround(paragraphHtml(this.#plain.value));
    return documentAround(this.html);
  }

  replaceAll(content: string, format: BodyType): Outcome {
    if (this.type === 'text') return this.#writePlain(format, () => content);
    const { losesPictures, truncatePercent } = this.#quirks();
    const kept = content.slice(0, Math.ceil(content.length * (1 - truncatePercent / 100)));
    const fragment = this.#fragment(kept, format);
    if (losesPictures) blankPictures(fragment);
    this.#rich.replaceChildren(fragment);
    this.#caret = this.#caret && caretAt(this.#rich, 'end');
    return done;
  }

  prepend(content: string, format: BodyType): Outcome {
    if (this.type === 'text') return this.#writePlain(format, (old) => content + old);
    const { insertAt } = this.#quirks();
    if (insertAt === 'nowhere') return done;
    const fragment = this.#fragment(content, format);
    const cell = insertAt === 'insideFirstTableCell' ? this.#rich.querySelector('td') : null;
    if (insertAt === 'bottom') this.#rich.append(fragment);
    else (cell ?? this.#rich).prepend(fragment);
    return done;
  }

  insertAtCursor(content: string, format: BodyType): Outcome {
    if (this.type === 'text') return this.#insertPlain(content, format);
    const { insertAt } = this.#quirks();
    if (insertAt !== 'cursor' && insertAt !== 'belowSignature') return this.prepend(content, format);
    const fragment = this.#fragment(content, format);
    if (insertAt === 'belowSignature') this.#rich.append(fragment);
    else if (this.#caret && this.#rich.contains(this.#caret.startContainer))
      insertAtCaret(this.#caret, this.#rich, fragment);
    else this.#rich.prepend(fragment);
    return done;
  }

  selected(format: BodyType): string {
    if (this.type === 'text') {
      return this.#plainTouched
        ? this.#plain.value.slice(this.#plain.selectionStart, this.#plain.selectionEnd)
        : '';
    }
    if (!this.#caret || this.#caret.collapsed) return '';
    const box = document.createElement('div');
    box.append(this.#caret.cloneContents());
    return format === 'html' ? innerHtml(box) : plainText(box);
  }

  #fragment(content: string, format: BodyType): DocumentFragment {
    const { normaliser, chaosSeed } = this.#quirks();
    const html = format === 'html' ? content : paragraphHtml(content);
    return parseBody(normaliserOf(normaliser, chaosSeed)(html));
  }

  /** HTML into a plain-text body is refused with 2006 (C01). */
  #writePlain(format: BodyType, change: (old: string) => string): Outcome {
    if (format === 'html') return refuse(errorCodes.wrongFormat);
    if (this.#quirks().insertAt !== 'nowhere') this.#plain.value = change(this.#plain.value);
    return done;
  }

  #insertPlain(content: string, format: BodyType): Outcome {
    const [start, end] = this.#plainTouched ? [this.#plain.selectionStart, this.#plain.selectionEnd] : [0, 0];
    const atTop = this.#quirks().insertAt === 'top';
    return this.#writePlain(format, (old) =>
      atTop ? content + old : old.slice(0, start) + content + old.slice(end),
    );
  }

  #rememberCaret(): void {
    const selection = document.getSelection();
    if (!selection || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    if (this.#rich.contains(range.commonAncestorContainer)) this.#caret = range.cloneRange();
  }
}

/** A caret at one end of an element. */
export function caretAt(element: HTMLElement, end: 'start' | 'end'): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  range.collapse(end === 'start');
  return range;
}

/** Writes at the caret: selected text is replaced, a paragraph with text on both sides is split around a block. */
function insertAtCaret(caret: Range, editor: HTMLElement, fragment: DocumentFragment): void {
  caret.deleteContents();
  const container = caret.startContainer;
  const element = container instanceof Element ? container : container.parentElement;
  const block = element?.closest(blockSelector);
  if (!block || block === editor || !editor.contains(block) || block.tagName === 'TD') {
    caret.insertNode(fragment);
    caret.collapse(false);
    return;
  }
  const rest = document.createRange();
  rest.setStart(caret.startContainer, caret.startOffset);
  rest.setEndAfter(block);
  const after = rest.extractContents();
  const isEmpty = (node: Node) =>
    node.textContent === '' && !(node as ParentNode).querySelector('img, table, hr');
  const last = fragment.lastChild;
  block.after(fragment);
  if (!isEmpty(after)) (last ?? block).parentNode?.insertBefore(after, (last ?? block).nextSibling);
  if (isEmpty(block)) block.remove();
  if (last) {
    caret.setStartAfter(last);
    caret.collapse(true);
  }
}

function blankPictures(fragment: DocumentFragment): void {
  for (const picture of fragment.querySelectorAll('img')) {
    const source = picture.dataset['realSource'] ?? picture.getAttribute('src') ?? '';
    if (source.startsWith('http')) continue;
    picture.removeAttribute('data-real-source');
    picture.setAttribute('src', '');
  }
}

function paragraphHtml(text: string): string {
  const box = document.createElement('div');
  box.append(paragraphs(text));
  return box.innerHTML;
}
