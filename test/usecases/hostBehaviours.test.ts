import { describe, expect, it } from '@jest/globals';
import { click } from '../fakes/click';

/** Habits of hosts that only show in the item, and are no faults of a call. */
const LOCATION = 'Example Videoconf: https://videoconf.example.edu/join/anna.muster';
const blocksIn = (body: string) => body.split('<table role="presentation"').length - 1;

describe('a location that Outlook gives back oddly', () => {
  it.each([
    ['doubled in one text', [`${LOCATION}; ${LOCATION}`]],
    ['in one text with a room', [`Room 4.12; ${LOCATION}`]],
    ['as it was written', ['Room 4.12', LOCATION]],
  ])('is not added once more (E05): %s', async (_case, locations) => {
    const { outlook } = await click({ item: { kind: 'appointment', locations } });
    expect(outlook.locations).toEqual(locations);
  });

  it('and that is another person’s is no reason to leave ours out (E05)', async () => {
    const locations = ['Example Videoconf: https://videoconf.example.edu/join/ben'];
    const { outlook } = await click({ item: { kind: 'appointment', locations } });
    expect(outlook.locations).toEqual([...locations, LOCATION]);
  });
});

describe('the body is written before the fields', () => {
  it('so a run that dies between them leaves a mail that can be sent, and no second block follows (B06, G08)', async () => {
    const died = await click({
      item: { kind: 'appointment', body: '<p>Dear colleagues</p>' },
      faults: { writeSubject: { kind: 'silent' }, addLocation: { kind: 'silent' } },
    });
    const { log, body } = died.outlook;
    expect(log.indexOf('insertAtCursor')).toBeLessThan(log.indexOf('writeSubject'));
    expect(log.indexOf('insertAtCursor')).toBeLessThan(log.indexOf('addLocation'));
    expect(blocksIn(body)).toBe(1);
    expect((await click({}, died.outlook)).outlook.body).toBe(body);
  });
});
