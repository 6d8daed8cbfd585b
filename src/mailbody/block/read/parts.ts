import { comparable, headingFact, readable } from '../../../core/invitation/facts/facts';
import { readLabel, readSentence, readThanks } from '../../../core/invitation/facts/labels';
import type { SeenLabel, SeenSentence } from '../../../core/invitation/facts/labels';
import type { LineKind } from '../../../core/invitation/lineKind';
import { numberOf, readValue } from '../../../core/invitation/facts/readValue';
import type { KnownWords, SeenValue } from '../../../core/invitation/facts/readValue';
import type { Label } from '../../../core/languages/language';
import type { LanguageTag } from '../../../core/languages/tags';
import type { BodyLine } from '../../body/seenLines';
import { isSameMeeting, kindsOf, placeAmong, seenLine, valueFor } from './part';
import type { Part, Where } from './part';

/** Reads the lines of one block one by one into its parts. */
export class PartReader {
  readonly parts: Part[] = [];
  readonly notes: string[] = [];
  isOver = false;
  private hasGap = false;
  /** The languages in which the block has ended. */
  private readonly ended = new Set<LanguageTag>();
  private readonly services: readonly string[];

  /** @param where `ownTable`: what stands in a table of our own is known by its place */
  constructor(
    private readonly known: KnownWords,
    private where: Where,
  ) {
    this.services = known.services.map(comparable);
  }

  /** Behind the table of our own lines are known by what they say. */
  leaveTable(): void {
    if (this.where === 'ownTable') this.hasGap = true;
    this.where = 'anywhere';
  }

  take(line: BodyLine): void {
    const text = readable(line.text);
    const sentence = this.sentenceIn(comparable(text));
    if (this.ended.size > 0) {
      // Only the sentences of the other language may follow, in our own table behind somebody's words, too.
      if (sentence?.languages.every((tag) => !this.ended.has(tag))) this.takeSentence(line, sentence);
      else if (this.where === 'ownTable') this.leaveAlone();
      else this.isOver = true;
      return;
    }
    if (sentence) {
      this.takeSentence(line, sentence);
      return;
    }
    const label = readLabel(line.text);
    if (label) this.takeLabel(line, label);
    else this.takeText(line, text);
  }

  /** A line above the label of the link that is the block's heading, or what somebody made of it. */
  takeHeading(line: BodyLine, whose: 'known' | 'ours' | 'edited'): void {
    const part = this.begin(['heading'], undefined, line, []);
    if (whose === 'edited') this.leaveAlone();
    else {
      part.facts.push(headingFact(line.text));
      part.hasValue = true;
    }
  }

  /** The first line without its label: the link alone on it. @returns false where it is not */
  takeBareLink(line: BodyLine): boolean {
    const text = readable(line.text);
    const value = readValue('join', seenLine(line, text, this.known), this.known);
    if (value) this.addValue(this.begin(['join'], 'join', line, []), value, text);
    return value !== undefined;
  }

  /** @param text in the spelling of `comparable` */
  private sentenceIn(text: string): SeenSentence | undefined {
    const { services } = this;
    // In our own table the service may have had another name; the present one with more words is somebody's.
    const isService = (name: string) =>
      services.includes(name) ||
      (this.where === 'ownTable' && !services.some((service) => name.includes(service)));
    const seen = readSentence(text) ?? readThanks(text, isService);
    // Behind somebody's text "Thank you, and see you soon." is how people end a mail; one that names the service is ours.
    const isAnybodys = seen?.kind === 'thanks' && this.hasGap && this.where === 'anywhere';
    return isAnybodys && !services.some((service) => text.includes(service)) ? undefined : seen;
  }

  private takeSentence(line: BodyLine, { kind, facts, languages }: SeenSentence): void {
    const part = this.begin([kind], undefined, line, languages);
    part.facts.push(...facts);
    part.hasValue = true;
    if (kind === 'thanks') for (const tag of languages) this.ended.add(tag);
  }

  private takeLabel(line: BodyLine, { label, languages, value }: SeenLabel): void {
    // A line of somebody's with a label of ours may stand above the one that we wrote.
    const theirs = this.parts.findIndex((part) => part.isEdited && part.label === label);
    if (theirs >= 0 && label !== 'note') this.parts.splice(theirs, 1);
    const place = placeAmong(this.parts, label, this.where);
    if (place === 'nowhere') this.isOver = true;
    if (place !== 'here') return;
    const part = this.begin(kindsOf(label), label, line, languages);
    if (value === '') return;
    const seen = this.valueOf(part, line, value);
    if (seen) this.addValue(part, seen, value);
    else this.leaveAlone();
  }

  private takeText(line: BodyLine, text: string): void {
    const part = this.parts.at(-1);
    const value = part?.label && this.valueOf(part, line, text);
    // Behind somebody's text only the meeting in another zone and the room's own numbers belong to the label before.
    const isOurs = (): boolean =>
      value?.span
        ? part?.span !== undefined && isSameMeeting(part.span, value.span)
        : numberOf(text, this.known) !== undefined;
    if (part && value && (!this.hasGap || isOurs())) {
      part.lines.push(line);
      this.addValue(part, value, text);
    } else this.leaveAlone();
  }

  private begin(
    kinds: readonly LineKind[],
    label: Label | undefined,
    { start, end }: BodyLine,
    languages: readonly LanguageTag[],
  ): Part {
    const part: Part = {
      kinds,
      label,
      lines: [{ start, end }],
      facts: [],
      rows: [],
      languages: [...languages],
      where: this.where,
      isBehindGap: this.hasGap,
      hasValue: false,
      isEdited: false,
    };
    this.parts.push(part);
    this.hasGap = false;
    return part;
  }

  private valueOf(part: Part, line: BodyLine, text: string): SeenValue | undefined {
    const seen = seenLine(line, text, this.known);
    const value = valueFor(part, seen, this.known, this.where);
    if (part.label === 'note' && !value && this.where === 'ownTable' && !part.hasValue) {
      // It is carried as plain text: one with a link behind its words stays where it is.
      if (seen.links.every(({ address }) => text.includes(address))) this.notes.push(text);
    }
    return value;
  }

  private addValue(part: Part, { facts, span }: SeenValue, text: string): void {
    part.hasValue = true;
    if (span) part.rows.push(readable(text));
    part.span ??= span;
    part.facts.push(...facts);
  }

  /** Somebody's own words. Where they stand instead of a value, the label is theirs, too. */
  private leaveAlone(): void {
    const part = this.parts.at(-1);
    if (part && !part.hasValue) part.isEdited = true;
    this.hasGap = true;
  }
}
