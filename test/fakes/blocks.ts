import type { InvitationChoices } from '../../src/core/invitation/choices';
import { htmlWithSpace } from '../../src/core/invitation/html';
import { textWithSpace } from '../../src/core/invitation/text';
import { languages } from '../../src/core/languages';
import type { Room } from '../../src/core/room/room';
import type { When } from '../../src/core/meeting/when';
import { prepareInvitation } from '../../src/usecases/item/prepare';
import { bothFormats } from '../samples/rooms/rooms';
import { organization } from './annasRoom';

/** The time of an appointment in the fake Outlook where a test sets no other: 10:00 to 11:00 in Zurich. */
export const FAKE_WHEN: When = {
  startMs: Date.UTC(2026, 10, 24, 9),
  endMs: Date.UTC(2026, 10, 24, 10),
  kind: 'timed',
  series: 'single',
  organizerZone: 'Europe/Zurich',
};

/** Choices that print a time; that of the fake appointment unless changed. */
export const timed = (change: Partial<When> = {}) => ({ when: { ...FAKE_WHEN, ...change } });

/** What a click would write for a room, in English unless chosen otherwise. */
export function preparedFor(room: Room, choices: Partial<InvitationChoices> = {}) {
  const prepared = prepareInvitation(room, organization, { languages: [languages.en], ...choices });
  if (!prepared.ok) throw new Error('a sample room must be fine');
  return { ...prepared.value, block: bothFormats(prepared.value) };
}

/** The block of a room as HTML. */
export const htmlOf = (room: Room, choices?: Partial<InvitationChoices>): string =>
  preparedFor(room, choices).block.html;

/** The block of a room as plain text. */
export const textOf = (room: Room, choices?: Partial<InvitationChoices>): string =>
  preparedFor(room, choices).block.text;

/** The block of a room as a click inserts it: with an empty paragraph before and behind. */
export const insertedHtmlOf = (room: Room, choices?: Partial<InvitationChoices>): string =>
  htmlWithSpace(htmlOf(room, choices));

/** The same as plain text, between empty lines. */
export const insertedTextOf = (room: Room, choices?: Partial<InvitationChoices>): string =>
  textWithSpace(textOf(room, choices));

/** What Outlook puts above the mail that is answered. */
export const REPLY_HEADER =
  '<div id="divRplyFwdMsg"><b>From:</b> Ben &lt;ben@example.edu&gt;<br><b>Sent:</b> Monday, 23 November 2026 08:15<br><b>To:</b> Anna Muster<br><b>Subject:</b> Seminar</div>';
