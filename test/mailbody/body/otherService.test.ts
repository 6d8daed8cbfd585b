import { expect, test } from '@jest/globals';
import { readMailBody } from '../../../src/mailbody/body/mailBody';
import { otherServiceIn } from '../../../src/mailbody/body/otherService';
import { serviceLinks, sitePagesOf } from '../../samples/rooms/serviceLinks';

const service = (text: string) => otherServiceIn(readMailBody(text, 'text'), () => false);

test.each([
  ['https://example.zoom-x.de/j/5551230000', 'Zoom'],
  ['https://example.zoomgov.com/j/1605556789', 'Zoom'],
  ['https://app.zoom.us/wc/5551230000/join', 'Zoom'],
  ['https://zoom.us/events/e/AbC', 'Zoom'],
  ['https://teams.cloud.microsoft/meet/25355514926?p=x', 'Microsoft Teams'],
  ['https://gov.teams.microsoft.us/l/meetup-join/19%3ameeting_x/0', 'Microsoft Teams'],
  ['https://example.webex.com/meet/anna', 'Webex'],
  ['https://meet.google.com/abc-defg-hij', 'Google Meet'],
  ['https://urldefense.com/v3/__https://zoom.us/j/5551230000__;!!AB!x$', 'Zoom'],
  ['https://www.webex.com/help', undefined],
  ['https://help.webex.com/article/555', undefined],
  ['https://meet.google.com/landing', undefined],
  ['https://support.zoom.com/hc/en', undefined],
  ['https://zoom.us/rec/share/AbC', undefined],
  ['https://teams.microsoft.com/meetingOptions/?organizerId=1', undefined],
])(
  'the warning about a second service knows it by its links, and no page of help (FI23): %s',
  (link, expected) => {
    expect(service(`See ${link} for more`)).toBe(expected);
  },
);

test.each(serviceLinks)('every service of the table (FI23): %s', (link, name, role) => {
  const leadsIn = ['join', 'host', 'personal'].includes(role);
  expect(service(`See ${link} for more`)).toBe(leadsIn ? name : undefined);
  for (const page of sitePagesOf(link))
    expect([page, service(`See ${page} for more`)]).toEqual([page, undefined]);
});
