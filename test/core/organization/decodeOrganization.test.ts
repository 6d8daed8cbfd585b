import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { decodeOrganization } from '../../../src/core/organization/decodeOrganization';
import { LINE_KINDS } from '../../../src/core/invitation/lineKind';
import { LANGUAGE_TAGS } from '../../../src/core/languages/tags';

const folder = path.join(process.cwd(), 'organization');
const addIn = {
  url: 'https://videoconf.uni.ch',
  id: '2f0e1d7a-11d5-4d2c-8f1a-3a8a3b1f0c77',
  version: '1.0.0',
  provider: 'University',
  supportUrl: 'https://www.uni.ch/support',
};

describe('decodeOrganization', () => {
  test.each(readdirSync(folder))('takes organization/%s', (name) => {
    const json: unknown = JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
    expect(decodeOrganization(json)).toEqual({ ok: true, value: json });
  });

  test('takes the least, and both confirm keys where none is named', () => {
    expect(decodeOrganization({ addIn })).toEqual({ ok: true, value: { addIn, confirmKeys: ['#', '*'] } });
  });

  test.each([
    { timeZones: [] },
    { ownLine: 'Call 4242.' },
    { ownLine: { de: 'Rufen Sie 4242 an.', it: 'Chiami il 4242.' } },
    { pinFor: 'phoneAndRoomSystems', linkFor: 'everyone', pinPolicy: 'separate' },
    { leaveOut: ['thanks', 'h323Backup', 'tryBefore'] },
    { dialForms: ['gateway##extension', 'extension@gateway'] },
  ])('takes %j', (entries) => {
    const json = { addIn, confirmKeys: ['#'], ...entries };
    expect(decodeOrganization(json)).toEqual({ ok: true, value: json });
  });

  test('takes white space around a link, and any within a number, for what it is', () => {
    const phoneNumbers = [{ label: 'Bern', number: ' +41\u00a031 555 01 00' }];
    expect(decodeOrganization({ addIn, helpUrl: ' https://uni.ch/help ', phoneNumbers })).toMatchObject({
      value: {
        helpUrl: 'https://uni.ch/help',
        phoneNumbers: [{ label: 'Bern', number: '+41 31 555 01 00' }],
      },
    });
  });

  test('the page for administrators names every line that can be left out, and every language', () => {
    const page = readFileSync('docs/deploying.md', 'utf8');
    const namesOf = (entry: string) =>
      [...(new RegExp(`^\\| \`${entry}\` .*$`, 'mu').exec(page)?.[0] ?? '').matchAll(/`(\w+)`/gu)]
        .map(([, name]) => name)
        .slice(1);
    expect(namesOf('languages')).toEqual(LANGUAGE_TAGS);
    // The PIN has an entry of its own, `pinPolicy`.
    expect(namesOf('leaveOut').sort()).toEqual(
      LINE_KINDS.filter((kind) => kind !== 'join' && kind !== 'pin').sort(),
    );
  });

  test('names every kind of line where one is not known', () => {
    expect(decodeOrganization({ addIn, leaveOut: ['pins'] })).toEqual({
      ok: false,
      error: [
        expect.stringMatching(
          /^leaveOut no\. 1: must be one of "heading", "when", "linkFor", "pinFor", .*, "thanks"$/u,
        ),
      ],
    });
  });

  test.each([
    [[], ['the file: must be entries in braces { }, not a list']],
    [null, ['the file: must not be null; where you have nothing to say, leave the entry out']],
    ['text', ['the file: must be entries in braces { }']],
    [{}, ['addIn: is missing']],
    [
      { addIn: {} },
      [
        'addIn.url: is missing',
        'addIn.id: is missing',
        'addIn.version: is missing',
        'addIn.provider: is missing',
        'addIn.supportUrl: is missing',
      ],
    ],
    [{ addIn, gateway: 'h323.uni.ch' }, ['gateway: is no entry that the add-in knows; perhaps gateways']],
    [{ addIn, serviceName: '' }, ['serviceName: must not be empty']],
    [{ addIn, serviceName: ' \u200b' }, ['serviceName: must not be empty']],
    [{ addIn, phones: 'yes' }, ['phones: must be true or false, without quotation marks']],
    [{ addIn, serviceName: 'x'.repeat(61) }, ['serviceName: must have at most 60 characters']],
    [{ addIn, ownLine: 'x'.repeat(301) }, ['ownLine: must have at most 300 characters']],
    [{ addIn, phoneNumbersUrl: 'http://uni.ch/phone' }, ['phoneNumbersUrl: must begin with https://']],
    [
      { addIn, helpUrl: 'https://user:secret@uni.ch/help' },
      ['helpUrl: must not hold a user name or a password'],
    ],
    [
      { addIn, portalUrl: 'uni.ch' },
      ['portalUrl: must be a whole link without spaces, such as https://www.example.edu/help'],
    ],
    [{ addIn, testRoomUrl: 7 }, ['testRoomUrl: must be a text in quotation marks']],
    [{ addIn, pinReminderDays: 6 }, ['pinReminderDays: must be at least 7 days']],
    [{ addIn, pinReminderDays: 30.5 }, ['pinReminderDays: must be a whole number of days']],
    [{ addIn, pinReminderDays: '90' }, ['pinReminderDays: must be a number, without quotation marks']],
    [
      { addIn, phoneNumbers: [{ label: 'Zürich', number: '044 555 01 00' }] },
      ['phoneNumbers no. 1, number: must be digits behind the + of a country code, such as +41 44 555 01 00'],
    ],
    [{ addIn, phoneNumbers: [{ number: '+41 44 555 01 00' }] }, ['phoneNumbers no. 1, label: is missing']],
    [
      { addIn, gateways: ['https://h323.uni.ch'] },
      ['gateways no. 1: must be a host name or an IP address, with nothing before or behind it'],
    ],
    [
      { addIn, gateways: ['a.uni.ch', 'b.uni.ch', 'c.uni.ch'] },
      ['gateways: may be a primary gateway and a backup, no more'],
    ],
    [
      { addIn, sipDomain: 'user@uni.ch' },
      ['sipDomain: must be a host name or an IP address, with nothing before or behind it'],
    ],
    [{ addIn, confirmKeys: [] }, ['confirmKeys: must name at least one key']],
    [{ addIn, confirmKeys: ['0'] }, ['confirmKeys no. 1: must be one of "#", "*"']],
    [{ addIn, languages: ['es'] }, ['languages no. 1: must be one of "en", "de", "fr", "it"']],
    [{ addIn, languages: ['de', 'fr', 'it'] }, ['languages: may be one or two languages, no more']],
    [
      { addIn, ownLine: { de: 'x'.repeat(301), en: '', es: 'Ayuda' } },
      [
        'ownLine.en: must not be empty',
        'ownLine.de: must have at most 300 characters',
        'ownLine.es: is no entry that the add-in knows; docs/deploying.md names all',
      ],
    ],
    [{ addIn, ownLine: {} }, ['ownLine: must name at least one language']],
    [{ addIn, ownLine: 7 }, ['ownLine: must be a text in quotation marks']],
    [{ addIn, pinFor: 'phone' }, ['pinFor: must be one of "everyWay", "phoneAndRoomSystems"']],
    [{ addIn, linkFor: 'guests' }, ['linkFor: must be "everyone"']],
    [{ addIn, pinPolicy: 'hide' }, ['pinPolicy: must be one of "print", "omit", "separate"']],
    [{ addIn, dialForms: [] }, ['dialForms: must name at least one form']],
    [
      { addIn, dialForms: ['extension##gateway'] },
      ['dialForms no. 1: must be one of "gateway##extension", "extension@gateway"'],
    ],
    [
      { addIn, leaveOut: ['thanks', 'join', 'pin'] },
      [
        'leaveOut no. 2: must not be join: the link is always printed',
        'leaveOut no. 3: must not be pin: pinPolicy says what becomes of it',
      ],
    ],
    [{ addIn, leaveOut: 'thanks' }, ['leaveOut: must be a list in brackets [ ]']],
    [
      { addIn, timeZones: ['Europe/Zurich', 'W. Europe Standard Time', '+01:00', 'europe/zurich'] },
      [
        'timeZones no. 2: must be the IANA name of a time zone, such as Europe/Zurich',
        'timeZones no. 3: must be the IANA name of a time zone, such as Europe/Zurich',
        'timeZones no. 4: must be the IANA name of a time zone, such as Europe/Zurich',
      ],
    ],
    [
      {
        addIn,
        timeZones: ['Europe/Zurich', 'Asia/Tokyo', 'America/New_York', 'Asia/Kolkata', 'Africa/Nairobi'],
      },
      ['timeZones: may be 4 time zones at most'],
    ],
    [{ addIn, timeZones: 'Europe/Zurich' }, ['timeZones: must be a list in brackets [ ]']],
    [
      { addIn: { ...addIn, url: 'https://videoconf.uni.ch/' } },
      ['addIn.url: must be the address of the folder, with no page, slash, query or fragment behind it'],
    ],
    [
      { addIn: { ...addIn, url: 'https://videoconf.uni.ch?x=1' } },
      ['addIn.url: must be the address of the folder, with no page, slash, query or fragment behind it'],
    ],
    [
      { addIn: { ...addIn, id: '{2f0e1d7a-11d5-4d2c-8f1a-3a8a3b1f0c77}' } },
      ['addIn.id: must be a GUID of your own, of which node -p "crypto.randomUUID()" makes one'],
    ],
    [
      { addIn: { ...addIn, version: '1.0.0-beta' } },
      ['addIn.version: must be one to four numbers with dots, such as 1.0.0'],
    ],
    [
      { addIn: { ...addIn, provider: 'x'.repeat(126) } },
      ['addIn.provider: must have at most 125 characters'],
    ],
    [
      { serviceName: 7, addIn: { ...addIn, id: '', version: 'v1' } },
      [
        'serviceName: must be a text in quotation marks',
        'addIn.id: must be a GUID of your own, of which node -p "crypto.randomUUID()" makes one',
        'addIn.version: must be one to four numbers with dots, such as 1.0.0',
      ],
    ],
    // Every unknown name at once; who misspells a name that is needed has not left it out as well.
    [
      { addin: addIn, language: ['de'], helpURL: 'https://uni.ch', colour: 'blue' },
      [
        'addin: is no entry that the add-in knows; perhaps addIn',
        'language: is no entry that the add-in knows; perhaps languages',
        'helpURL: is no entry that the add-in knows; perhaps helpUrl',
        'colour: is no entry that the add-in knows; docs/deploying.md names all',
      ],
    ],
    [
      { addIn, supportUrl: 'https://www.uni.ch', ownLine: { 'en-GB': 'Help' } },
      [
        'ownLine.en-GB: is no entry that the add-in knows; docs/deploying.md names all',
        'supportUrl: is no entry that the add-in knows; perhaps addIn.supportUrl',
      ],
    ],
    [{ addIn: [addIn] }, ['addIn: must be entries in braces { }, not a list']],
    [
      { addIn, phoneNumbers: { label: 'Bern', number: '+41 31 555 01 00' }, phones: null },
      [
        'phoneNumbers: must be a list in brackets [ ]',
        'phones: must not be null; where you have nothing to say, leave the entry out',
      ],
    ],
    [{ addIn, gateways: ['h323.uni.ch', 'h323.uni.ch'] }, ['gateways: must name each one once']],
    [{ addIn, languages: ['de', 'de'] }, ['languages: must name each one once']],
    [{ addIn, timeZones: ['Asia/Tokyo', 'Asia/Tokyo'] }, ['timeZones: must name each one once']],
    [{ addIn, events: ['times', 'times'] }, ['events: must name each one once']],
    [{ addIn, helpUrl: '' }, ['helpUrl: must not be empty']],
    [
      { addIn, helpUrl: 'https://www.uni.ch/he\u200blp' },
      ['helpUrl: holds a character that cannot be seen; type it anew'],
    ],
    [
      { addIn, testRoomUrl: 'https://www.uni.ch/my room' },
      ['testRoomUrl: must be a whole link without spaces, such as https://www.example.edu/help'],
    ],
    [
      { addIn, roomPattern: 'https://vc.uni.ch/join/${user}' },
      [
        'roomPattern: must be an https link with {user} once in its path, such as https://vc.example.edu/join/{user}',
      ],
    ],
    [
      { addIn: { ...addIn, url: 'https://videoconf.uni.ch/taskpane.html' } },
      ['addIn.url: must be the address of the folder, with no page, slash, query or fragment behind it'],
    ],
    [
      { addIn: { ...addIn, id: '00000000-0000-0000-0000-000000000000' } },
      ['addIn.id: must be a GUID of your own, of which node -p "crypto.randomUUID()" makes one'],
    ],
  ])('refuses %j', (json, sentences) => {
    expect(decodeOrganization(json)).toEqual({ ok: false, error: sentences });
  });
});
