import { isQuoteTag } from '../../body/quote/quoteBoundary';
import { isSignatureTag } from '../../body/quote/signature';
import type { MailBody } from '../../body/mailBody';
import type { HtmlToken } from '../../body/scanHtml';
import { HIDDEN } from '../../body/textBuilder';

/** Elements without an end tag. */
const VOID_TAGS: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
/** Something to see besides text. What is unknown counts too, if it can hold a picture (classic Outlook's VML). */
export const SEEN_TAGS: ReadonlySet<string> = new Set(
  'img hr input button select textarea object embed iframe video audio svg math canvas meter progress v:imagedata v:shape v:rect v:line'.split(
    ' ',
  ),
);
/** They stay inside a line: a block cannot be put into them. */
export const INLINE_TAGS: ReadonlySet<string> = new Set(
  'a abbr b big cite code del em font i ins kbd label mark o:p q s small span strike strong sub sup tt u'.split(
    ' ',
  ),
);
export const TABLE_PARTS: ReadonlySet<string> = new Set('table tbody thead tfoot tr td th'.split(' '));
/** Tags that an opening tag of the same group closes, where it stands directly inside. */
const CLOSED_BY: Readonly<Record<string, ReadonlySet<string>>> = {
  p: new Set(['p']),
  table: new Set(['p']),
  div: new Set(['p']),
  tr: new Set(['td', 'th', 'tr']),
  td: new Set(['td', 'th']),
  th: new Set(['td', 'th']),
};

/** How many tags around the lines are looked at: our own table has four of them, clients add a handful. */
const MAX_TAGS_AROUND = 40;

export interface Element {
  readonly name: string;
  readonly opens: number;
  closes: number;
  /** Where it ends in the source. */
  end: number;
  readonly parent: Element | undefined;
  /** False where its end lies outside of what is looked at. */
  isWhole: boolean;
}

/** What Word calls a place by itself where something is copied or typed. */
const WORDS_OWN = /^(?:x_)*(?:OLE_LINK|_Hlk|_GoBack)/iu;

/** True for what somebody may have set as a mark: it is never taken. */
export const isMark = (token: HtmlToken): boolean =>
  token.kind === 'open' &&
  (isQuoteTag(token) ||
    isSignatureTag(token) ||
    (token.name === 'a' && !WORDS_OWN.test(token.attributes.get('name') ?? '_Hlk')));

export const isSpace = (token: HtmlToken | undefined): boolean =>
  token?.kind === 'text' && /^[ \t\r\n]*$/u.test(token.text);

/** A part of the tokens around the lines of a block, as far as it is needed to take them out. */
export class Surroundings {
  readonly first: number;
  readonly last: number;
  /** The innermost element of each token; the first one is that of the token at `first`. */
  private readonly owners: (Element | undefined)[] = [];
  /** How many tokens up to here can be seen and stay. */
  private readonly kept: number[] = [0];

  constructor(
    private readonly body: MailBody,
    readonly cut: readonly number[],
  ) {
    const { tokens } = body;
    let first = cut[0] ?? 0;
    let last = cut.at(-1) ?? 0;
    for (let steps = 0; steps < MAX_TAGS_AROUND && this.mayLeadIn(tokens[first - 1]); steps += 1) first -= 1;
    for (let steps = 0; steps < MAX_TAGS_AROUND && this.mayLeadOut(tokens[last + 1]); steps += 1) last += 1;
    this.first = first;
    this.last = last;
    this.build();
  }

  private mayLeadIn(token: HtmlToken | undefined): boolean {
    const isEndOfMark = token?.kind === 'close' && token.name === 'a';
    const opens = token?.kind === 'open' && !this.isSeen(token) && token.name !== 'br';
    return isSpace(token) || opens || isEndOfMark;
  }

  private mayLeadOut(token: HtmlToken | undefined): boolean {
    return isSpace(token) || token?.kind === 'close';
  }

  private isSeen(token: HtmlToken): boolean {
    if (token.kind === 'text') return token.text.replace(HIDDEN, '').trim() !== '';
    return isMark(token) || (token.kind === 'open' && SEEN_TAGS.has(token.name));
  }

  private build(): void {
    const { tokens } = this.body;
    const cut = new Set(this.cut);
    const open: Element[] = [];
    /** How many elements of a name are open: a closing tag that nothing opened changes nothing. */
    const counts = new Map<string, number>();
    const close = (closes: number, end: number) => {
      const element = open.pop();
      if (!element) return;
      element.closes = closes;
      element.end = end;
      element.isWhole = true;
      counts.set(element.name, (counts.get(element.name) ?? 1) - 1);
    };
    for (let index = this.first; index <= this.last; index += 1) {
      const token = tokens[index];
      if (!token) break;
      if (token.kind === 'open') {
        const closed = CLOSED_BY[token.name];
        while (closed?.has(open.at(-1)?.name ?? '')) close(index - 1, token.start);
      }
      this.owners.push(open.at(-1));
      // What closes an element outside stays, and what stands on either side of it is not cut as one.
      const closesOutside = token.kind === 'close' && open.length === 0;
      const stays = closesOutside || (this.isSeen(token) && !cut.has(index));
      this.kept.push((this.kept.at(-1) ?? 0) + (stays ? 1 : 0));
      if (token.kind === 'open' && !VOID_TAGS.has(token.name)) {
        const element: Element = {
          name: token.name,
          opens: index,
          closes: index,
          end: token.end,
          parent: open.at(-1),
          isWhole: false,
        };
        open.push(element);
        counts.set(token.name, (counts.get(token.name) ?? 0) + 1);
      } else if (token.kind === 'close' && (counts.get(token.name) ?? 0) > 0) {
        while (open.at(-1)?.name !== token.name) close(index - 1, token.start);
        close(index, token.end);
      }
    }
  }

  ownerOf(token: number): Element | undefined {
    return this.owners[token - this.first];
  }

  /** How many tokens from one to another, both included, can be seen and stay. */
  keptBetween(from: number, to: number): number {
    return (this.kept[to + 1 - this.first] ?? 0) - (this.kept[from - this.first] ?? 0);
  }

  isWhollyCut = (element: Element): boolean =>
    element.isWhole && this.keptBetween(element.opens, element.closes) === 0;
}
