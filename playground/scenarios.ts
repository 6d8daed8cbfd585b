import type { BodyType } from './mailbox/bodyEditor';
import type { ItemKind, ItemStart } from './mailbox/composeItem';
import { roomLocation } from './mailbox/locations';
import { recurrenceOf } from './mailbox/recurrence';
import { homeZone } from './mailbox/timeZones';
import type { Quirks } from './quirks';

export type ScenarioName =
  | 'empty'
  | 'typed'
  | 'signature'
  | 'reply'
  | 'bookedRoom'
  | 'plainText'
  | 'sharedCalendar';

export interface Scenario {
  readonly title: string;
  readonly composeType: ItemStart['composeType'];
  readonly subject: string;
  readonly bodyType: BodyType;
  readonly body: string;
  readonly bookedRoom: boolean;
}

const font = 'font-family: Aptos, Calibri, Helvetica, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);';
const line = (content: string) => `<div class="elementToProof" style="${font}">${content}</div>`;
const emptyBody = `<div style="${font}"></div>${line('<br>')}`;

const signature = [
  line('<br>'),
  '<div id="Signature" class="elementToProof">',
  '<div><p class="elementToProof" style="margin: 0cm;"><span style="color: black;">Anna Keller&nbsp;</span></p>',
  '<p class="elementToProof" style="margin: 0cm;"><span style="color: black;">Physics, Example University</span></p>',
  '<img width="160" height="48" size="1234" data-outlook-trace="F:1|T:1" src="cid:logo-7c1d@example.edu" alt="Example University">',
  '</div></div>',
].join('');

/** An invitation that somebody had sent before and that is quoted now: it must never be counted or edited. */
const quotedInvitation = [
  '<table role="presentation" cellpadding="0" cellspacing="0"><tbody>',
  '<tr><td lang="en" style="font-family: Calibri, sans-serif; font-size: 11pt;">Join: <a href="https://video.example.edu/join/anna.keller">https://video.example.edu/join/anna.keller</a></td></tr>',
  '<tr><td lang="en" style="font-family: Calibri, sans-serif; font-size: 11pt;">Meeting extension: 112752642756</td></tr>',
  '<tr><td lang="en" style="font-family: Calibri, sans-serif; font-size: 11pt;">H.323: gw1.video.example.edu##112752642756</td></tr>',
  '<tr><td lang="en" style="font-family: Calibri, sans-serif; font-size: 11pt;">PIN: 4711</td></tr>',
  '</tbody></table>',
].join('');

const reply = [
  line('Dear Luca'),
  line('<br>'),
  line('Let us meet again next week.'),
  '<div id="appendonsend"></div>',
  '<hr tabindex="-1" style="display: inline-block; width: 98%;">',
  '<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size: 11pt;" color="#000000">',
  '<b>From:</b> Luca Rossi &lt;luca.rossi@example.org&gt;<br><b>Sent:</b> Monday, 16 November 2026 09:12<br>',
  '<b>To:</b> Anna Keller &lt;anna.keller@example.edu&gt;<br><b>Subject:</b> Our meeting</font><div>&nbsp;</div></div>',
  '<div><div class="x_elementToProof">Thank you, I was there in time. Here is what you had sent:</div>',
  quotedInvitation,
  '<div class="x_elementToProof">Luca</div></div>',
].join('');

export const scenarios: Readonly<Record<ScenarioName, Scenario>> = {
  empty: {
    title: 'Empty',
    composeType: 'newMail',
    subject: '',
    bodyType: 'html',
    body: emptyBody,
    bookedRoom: false,
  },
  typed: {
    title: 'Text typed already',
    composeType: 'newMail',
    subject: 'Seminar on quantum optics',
    bodyType: 'html',
    body: [
      line('Dear colleagues'),
      line('<br>'),
      line('The seminar takes place on Thursday. Please bring your questions.'),
      line('<br>'),
      line('Kind regards'),
      line('Anna'),
    ].join(''),
    bookedRoom: false,
  },
  signature: {
    title: 'Signature with a picture',
    composeType: 'newMail',
    subject: '',
    bodyType: 'html',
    body: emptyBody + signature,
    bookedRoom: false,
  },
  reply: {
    title: 'Reply that quotes an invitation',
    composeType: 'reply',
    subject: 'Re: Our meeting',
    bodyType: 'html',
    body: reply,
    bookedRoom: false,
  },
  bookedRoom: {
    title: 'Meeting room booked',
    composeType: 'newMail',
    subject: 'Weekly meeting',
    bodyType: 'html',
    body: line('Agenda: news, plans, questions.'),
    bookedRoom: true,
  },
  plainText: {
    title: 'Plain text',
    composeType: 'newMail',
    subject: '',
    bodyType: 'text',
    body: 'Dear colleagues\n\nThe seminar takes place on Thursday.\n',
    bookedRoom: false,
  },
  sharedCalendar: {
    title: 'Calendar of somebody else',
    composeType: 'newMail',
    subject: '',
    bodyType: 'html',
    body: emptyBody,
    bookedRoom: false,
  },
};

export const bookedRoom = roomLocation('room-b204@example.edu', 'Room B 204');

/** Rooms that were booked before the add-in came, as many as the quirk wants. */
const otherRooms = (count: number): ItemStart['locations'] =>
  Array.from({ length: count }, (_, index) => {
    const name = `c${String(index + 101)}`;
    return roomLocation(`room-${name}@example.edu`, `Room ${name.toUpperCase()}`);
  });

/**
 * The item of a scenario. An appointment starts at the next full hour, lasts an hour, may have rooms booked, may be one
 * meeting of a series, and may lie in the calendar of somebody else.
 */
export function itemStart(
  kind: ItemKind,
  name: ScenarioName,
  nowMs: number,
  { bookedRooms, occurrence, calendarOwner }: Pick<Quirks, 'bookedRooms' | 'occurrence' | 'calendarOwner'>,
): ItemStart {
  const scenario = scenarios[name];
  const hourMs = 3_600_000;
  const start = Math.ceil(nowMs / hourMs) * hourMs;
  const end = start + hourMs;
  const isOccurrence = occurrence && kind === 'appointment';
  return {
    kind,
    composeType: kind === 'message' ? scenario.composeType : 'newMail',
    subject: scenario.subject,
    to: scenario.composeType === 'reply' ? [{ address: 'luca.rossi@example.org', name: 'Luca Rossi' }] : [],
    locations:
      kind === 'appointment'
        ? [...(scenario.bookedRoom ? [bookedRoom] : []), ...otherRooms(bookedRooms)]
        : [],
    start,
    end,
    owner: name === 'sharedCalendar' && kind === 'appointment' ? calendarOwner : undefined,
    seriesId: isOccurrence ? 'series-of-this-meeting' : null,
    recurrence: isOccurrence ? recurrenceOf('weekly', start, end, homeZone) : null,
  };
}
