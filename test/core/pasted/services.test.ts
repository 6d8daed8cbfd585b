import { expect, test } from '@jest/globals';
import { recogniseLink, services } from '../../../src/core/pasted/services';

/** One link of each kind per service, as each builds them. */
const links: readonly (readonly [url: string, service: string, role: string])[] = [
  ['https://us02web.zoom.us/j/4155550123?pwd=x', 'Zoom', 'join'],
  ['https://zoom.example.org/my/anna', 'Zoom', 'join'],
  ['https://zoom.us/u/kdXy12Ab', 'Zoom', 'phonePage'],
  [
    'https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?context=%7b%7d',
    'Microsoft Teams',
    'join',
  ],
  ['https://teams.live.com/meet/9391234?p=x', 'Microsoft Teams', 'join'],
  ['https://teams.microsoft.com/meetingOptions/?organizerId=1', 'Microsoft Teams', 'other'],
  ['https://dialin.teams.microsoft.com/1?id=2', 'Microsoft Teams', 'phonePage'],
  ['https://aka.ms/JoinTeamsMeeting?omkt=en-US', 'Microsoft Teams', 'help'],
  ['https://meet.google.com/abc-defg-hij', 'Google Meet', 'join'],
  ['https://tel.meet/abc-defg-hij?pin=1', 'Google Meet', 'phonePage'],
  ['https://example.webex.com/meet/anna', 'Webex', 'join'],
  ['https://example.webex.com/example/j.php?MTID=1', 'Webex', 'join'],
  ['https://example.webex.com/example/globalcallin.php?MTID=1', 'Webex', 'phonePage'],
  ['https://call.lifesizecloud.com/1234567', 'Lifesize', 'join'],
  ['https://call.lifesizecloud.com/otherways/1234567', 'Lifesize', 'other'],
  ['https://meet.starleaf.com/4123456789/app', 'StarLeaf', 'join'],
  ['https://meet.starleaf.com/4123456789/howtojoin', 'StarLeaf', 'other'],
  ['https://bluejeans.com/123456789/1234?src=join_info', 'BlueJeans', 'join'],
  ['https://bluejeans.com/111', 'BlueJeans', 'test'],
  ['https://www.bluejeans.com/premium-numbers', 'BlueJeans', 'phonePage'],
  ['https://vidyo.example.edu/flex.html?roomdirect.html&key=abc', 'Vidyo', 'join'],
  ['https://vc.example.org/webapp/#/?conference=anna', 'Pexip', 'join'],
  ['https://join.example.org/invited.sf?secret=x&id=1', 'Cisco Meeting Server', 'join'],
  ['https://cms.example.org/meeting/1234?secret=x', 'Cisco Meeting Server', 'join'],
  ['https://bbb.example.edu/b/ann-x7q-2kd', 'BigBlueButton', 'join'],
  ['https://bbb.example.edu/gl/ann-x7q-2kd', 'BigBlueButton', 'join'],
  ['https://video.example.edu/rooms/ann-x7q-2kd-pt9/join', 'BigBlueButton', 'join'],
  ['https://meet.jit.si/AnnasRoom', 'Jitsi Meet', 'join'],
  ['https://meet.example.edu/static/dialInInfo.html?room=x', 'Jitsi Meet', 'phonePage'],
  ['https://meet.jit.si/AnnasRoom#config.startSilent=true', 'Jitsi Meet', 'other'],
  ['https://us02web.zoom.us/s/4155550123?zak=eyJ0', 'Zoom', 'host'],
  ['https://us02web.zoom.us/j/4155550123?zak=eyJ0', 'Zoom', 'host'],
  ['https://zoom.us/w/4155550123?tk=Abc.DQ', 'Zoom', 'personal'],
  ['https://example.zoom-x.de/j/4155550123', 'Zoom', 'join'],
  ['https://example.zoomgov.com/j/4155550123', 'Zoom', 'join'],
  ['https://example.zoom.us/wc/4155550123/join', 'Zoom', 'join'],
  ['https://zoom.us/events/e/AbC', 'Zoom', 'join'],
  ['https://zoom.us/rec/share/AbC', 'Zoom', 'recording'],
  ['https://teams.cloud.microsoft/meet/25355514926?p=x', 'Microsoft Teams', 'join'],
  ['https://gov.teams.microsoft.us/l/meetup-join/19%3ameeting_x/0', 'Microsoft Teams', 'join'],
  ['https://example.webex.com/example/ldr.php?RCID=1', 'Webex', 'recording'],
  ['https://global.gotomeeting.com/join/193555677', 'GoTo Meeting', 'join'],
  ['https://gotomeet.me/anna', 'GoTo Meeting', 'join'],
  ['https://meet.goto.com/193555677', 'GoTo Meeting', 'join'],
  ['https://v.ringcentral.com/join/555909326', 'RingCentral', 'join'],
  ['https://v.ringcentral.com/teleconference', 'RingCentral', 'phonePage'],
  ['https://whereby.com/annas-room', 'Whereby', 'join'],
  ['https://example.whereby.com/annas-room?roomKey=eyJ', 'Whereby', 'host'],
  ['https://chime.aws/4155550123', 'Amazon Chime', 'join'],
  ['https://8x8.vc/example/annas.room', '8x8', 'join'],
  ['https://8x8.vc/static/dialInInfo.html?room=x', '8x8', 'phonePage'],
  ['https://meet.lync.com/example/anna/P5XJD83C', 'Skype for Business', 'join'],
  ['https://meet.example.org/anna.muster/9HZLF6RM', 'Skype for Business', 'join'],
  ['https://meet.lync.com/example/anna/P5XJD83C?sl=1', 'Skype for Business', 'other'],
  ['https://join.freeconferencecall.com/annasgroup', 'FreeConferenceCall.com', 'join'],
  ['https://www.uberconference.com/annas-drones', 'Uberconference', 'join'],
  ['https://meeting.zoho.eu/meeting/join?key=1205551187', 'Zoho Meeting', 'join'],
  ['https://opentalk.example.edu/invite/3f2a1c55', 'OpenTalk', 'join'],
  ['https://jabber.example.edu/call/anna', 'Cisco Jabber Guest', 'join'],
  ['https://go.teamviewer.com/m41555501', 'TeamViewer Meeting', 'join'],
  ['https://example.clickmeeting.com/seminar', 'ClickMeeting', 'join'],
  ['https://app.livestorm.co/p/3f2a1c55', 'Livestorm', 'join'],
  ['https://event.demio.com/ref/AbC', 'Demio', 'join'],
  ['https://www.bigmarker.com/conferences/3f2a1c55', 'BigMarker', 'join'],
  ['https://app.livewebinar.com/555-012-345', 'Livewebinar', 'join'],
  ['https://example.adobeconnect.com/seminar', 'Adobe Connect', 'join'],
  ['https://example.daily.co/annas-room', 'Daily', 'join'],
  ['https://app.slack.com/huddle/T1/C1', 'Slack Huddle', 'join'],
  ['https://vc.larksuite.com/j/555012345', 'Lark Meetings', 'join'],
  ['https://meeting.tencent.com/dm/AbC', 'Tencent Meeting', 'join'],
  ['https://meeting.dingtalk.com/j/AbC', 'DingTalk', 'join'],
  ['https://telemost.yandex.ru/j/55501234567890', 'Yandex Telemost', 'join'],
  ['https://www.messenger.com/groupcall/LINK:x', 'Workplace Rooms', 'join'],
  ['https://facetime.apple.com/join#v=1&p=x', 'FaceTime', 'join'],
  ['https://call.whatsapp.com/video/AbC', 'WhatsApp', 'join'],
  ['https://join.skype.com/AbC', 'Skype', 'join'],
  ['https://meet.proton.me/join/id-AbC', 'Proton Meet', 'join'],
  ['https://app.alfaview.com/join/example/AbC', 'alfaview', 'join'],
  ['https://doxy.me/dranna', 'Doxy.me', 'join'],
  ['https://app.gather.town/app/AbC/room', 'Gather', 'join'],
  ['https://edumeet.example.org/annas-room', 'eduMEET', 'join'],
  ['https://example.vidyocloud.com/join/AbC', 'Vidyo', 'join'],
  ['https://cloud.example.org/index.php/call/abc2d3ef', 'Nextcloud Talk', 'join'],
  ['https://talk.example.org/call/abc2d3ef', 'Nextcloud Talk', 'join'],
  ['https://vc.example.org/webapp3/m/anna', 'Pexip', 'join'],
  ['https://bbb.example.org/rooms/ann-9mt-wq2-ooy/join', 'BigBlueButton', 'join'],
];

test.each(links)('%s', (url, service, role) => {
  const found = recogniseLink(url);
  expect([found?.service.name, found?.role]).toEqual([service, role]);
});

test('every service has a link here', () => {
  expect([...new Set(links.map(([, name]) => name))].sort()).toEqual(services.map(({ name }) => name).sort());
});

test.each([
  'https://www.example.org/zoom/j/1234',
  'https://evilteams.microsoft.com.example.org/meet/1',
  'https://meet.google.com/landing',
  'https://notwebex.com/meet/anna',
  'https://www.webex.com/help',
  'https://support.zoom.com/hc/en',
  'https://www.whereby.com',
  'https://call.example.org/index.php/call/',
  'https://videoconf.example.edu/join/anna',
])('%s is nobody’s', (url) => {
  expect(recogniseLink(url)).toBeUndefined();
});

test.each([
  ['https://example.zoom.us/j/4155550123?pwd=x', '4155550123'],
  ['https://teams.live.com/meet/9391234567?p=x', '9391234567'],
  ['https://bluejeans.com/908555367/browser', '908555367'],
  ['https://meeting.zoho.eu/meeting/join?key=1205551187', '1205551187'],
  ['https://zoom.us/my/anna', undefined],
  ['https://example.zoom.us/s/4155550123', undefined],
])('the number inside %s', (url, number) => {
  expect(recogniseLink(url)?.number).toBe(number);
});
