import { expect, test } from '@jest/globals';
import { requestOf } from '../../../src/taskpane/work/requestOf';
import { choicesFor } from '../../../src/taskpane/state/choices';
import { meetingIn } from '../../../src/taskpane/state/meeting';
import type { Meeting } from '../../../src/taskpane/state/meeting';
import { meetingWhen } from '../../../src/taskpane/when/meetingWhen';
import { typedFrom } from '../../../src/taskpane/when/writtenMeeting';
import { annasRoom, organization } from '../../fakes/annasRoom';

const zone = 'Europe/Zurich';
const around = { mailboxZone: zone, browserZone: zone, nowMs: Date.UTC(2026, 10, 24) };
const choices = choicesFor(annasRoom, undefined, {
  displayLanguage: 'en',
  organization,
  itemKind: 'message',
});

/** What a press would ask for in a message whose invitation says this time. */
function requestFor(startMs: number, endMs: number, origin: 'block' | 'person') {
  const meeting: Meeting = {
    ...(meetingIn('message') as Extract<Meeting, { kind: 'message' }>),
    typed: typedFrom({ startMs, endMs }, zone),
    origin,
  };
  return requestOf(annasRoom, choices, meeting, meetingWhen(meeting, [], around).time);
}

const NINE = Date.UTC(2026, 10, 24, 9);

test.each([
  ['that ends as it begins, as the form of an appointment allows', NINE],
  ['of three weeks', NINE + 21 * 86_400_000],
])('a time %s, in the text of a message, is left alone: the fields cannot hold it', (_, endMs) => {
  const { choices: asked, calendar } = requestFor(NINE, endMs, 'block');
  expect(asked.leaveOut).toEqual(['comeEarly']);
  expect(calendar).toBeUndefined();
});

test('once the person has typed something that is no time, the message has none', () => {
  const { choices: asked, calendar } = requestFor(NINE, NINE, 'person');
  expect(asked.leaveOut).toEqual(['comeEarly', 'when']);
  expect(calendar).toEqual({ kind: 'none' });
});
