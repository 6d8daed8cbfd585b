import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { compiledOrganization } from '../../../scripts/organizationFile';
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
      error: [expect.stringMatching(/^leaveOut\.0: must be one of "heading", "when", .*, "thanks"$/u)],
    });
  });

  test.each([
    [[], ['addIn: is missing']],
    [null, ['the file: must be of the type object']],
    ['text', ['the file: must be of the type object']],
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
    [{ addIn, gateway: 'h323.uni.ch' }, ['gateway: is no entry that the add-in knows']],
    [{ addIn, serviceName: '' }, ['serviceName: must not be empty']],
    [{ addIn, serviceName: ' \u200b' }, ['serviceName: must not be empty']],
    [{ addIn, phones: 'yes' }, ['phones: must be true or false, without quotation marks']],
    [{ addIn, serviceName: 'x'.repeat(61) }, ['serviceName: must have at most 60 characters']],
    [{ addIn, ownLine: 'x'.repeat(301) }, ['ownLine: must have at most 300 characters']],
    [
      { addIn, phoneNumbersUrl: 'http://uni.ch/phone' },
      ['phoneNumbersUrl: must be a full https link without user name or hidden characters'],
    ],
    [
      { addIn, helpUrl: 'https://user:secret@uni.ch/help' },
      ['helpUrl: must be a full https link without user name or hidden characters'],
    ],
    [
      { addIn, portalUrl: 'uni.ch' },
      ['portalUrl: must be a full https link without user name or hidden characters'],
    ],
    [{ addIn, testRoomUrl: 7 }, ['testRoomUrl: must be of the type string']],
    [{ addIn, pinReminderDays: 6 }, ['pinReminderDays: must be at least 7 days']],
    [{ addIn, pinReminderDays: 30.5 }, ['pinReminderDays: must be a whole number of days']],
    [{ addIn, pinReminderDays: '90' }, ['pinReminderDays: must be of the type number']],
    [
      { addIn, phoneNumbers: [{ label: 'Zürich', number: '044 555 01 00' }] },
      ['phoneNumbers.0.number: must be a number with its country code, such as +41 44 …'],
    ],
    [{ addIn, phoneNumbers: [{ number: '+41 44 555 01 00' }] }, ['phoneNumbers.0.label: is missing']],
    [{ addIn, gateways: ['https://h323.uni.ch'] }, ['gateways.0: must be a host name or an IP address']],
    [
      { addIn, gateways: ['a.uni.ch', 'b.uni.ch', 'c.uni.ch'] },
      ['gateways: a primary gateway and a backup at most'],
    ],
    [{ addIn, sipDomain: 'user@uni.ch' }, ['sipDomain: must be a host name or an IP address']],
    [{ addIn, confirmKeys: [] }, ['confirmKeys: must name at least one key']],
    [{ addIn, confirmKeys: ['0'] }, ['confirmKeys.0: must be one of "#", "*"']],
    [{ addIn, languages: ['es'] }, ['languages.0: must be one of "en", "de", "fr", "it"']],
    [{ addIn, languages: ['de', 'fr', 'it'] }, ['languages: one or two languages']],
    [
      { addIn, ownLine: { de: 'x'.repeat(301), en: '', es: 'Ayuda' } },
      [
        'ownLine.en: must not be empty',
        'ownLine.de: must have at most 300 characters',
        'ownLine.es: is no entry that the add-in knows',
      ],
    ],
    [{ addIn, ownLine: {} }, ['ownLine: must name at least one language']],
    [{ addIn, ownLine: 7 }, ['ownLine: must be of the type string']],
    [{ addIn, pinFor: 'phone' }, ['pinFor: must be one of "everyWay", "phoneAndRoomSystems"']],
    [{ addIn, linkFor: 'guests' }, ['linkFor: must be one of "everyone"']],
    [{ addIn, pinPolicy: 'hide' }, ['pinPolicy: must be one of "print", "omit", "separate"']],
    [{ addIn, dialForms: [] }, ['dialForms: must name at least one form']],
    [
      { addIn, dialForms: ['extension##gateway'] },
      ['dialForms.0: must be one of "gateway##extension", "extension@gateway"'],
    ],
    [
      { addIn, leaveOut: ['thanks', 'join', 'pin'] },
      [
        'leaveOut.1: the join link is always printed',
        'leaveOut.2: what becomes of the PIN is said by pinPolicy',
      ],
    ],
    [{ addIn, leaveOut: 'thanks' }, ['leaveOut: must be of the type array']],
    [
      { addIn, timeZones: ['Europe/Zurich', 'W. Europe Standard Time', '+01:00', 'europe/zurich'] },
      [
        'timeZones.1: must be the IANA name of a time zone, such as Europe/Zurich',
        'timeZones.2: must be the IANA name of a time zone, such as Europe/Zurich',
        'timeZones.3: must be the IANA name of a time zone, such as Europe/Zurich',
      ],
    ],
    [
      {
        addIn,
        timeZones: ['Europe/Zurich', 'Asia/Tokyo', 'America/New_York', 'Asia/Kolkata', 'Africa/Nairobi'],
      },
      ['timeZones: at most 4 time zones'],
    ],
    [{ addIn, timeZones: 'Europe/Zurich' }, ['timeZones: must be of the type array']],
    [
      { addIn: { ...addIn, url: 'https://videoconf.uni.ch/' } },
      ['addIn.url: must have no trailing slash, query or fragment'],
    ],
    [
      { addIn: { ...addIn, url: 'https://videoconf.uni.ch?x=1' } },
      ['addIn.url: must have no trailing slash, query or fragment'],
    ],
    [{ addIn: { ...addIn, id: '{2f0e1d7a-11d5-4d2c-8f1a-3a8a3b1f0c77}' } }, ['addIn.id: must be a GUID']],
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
        'serviceName: must be of the type string',
        'addIn.id: must be a GUID',
        'addIn.version: must be one to four numbers with dots, such as 1.0.0',
      ],
    ],
  ])('refuses %j', (json, sentences) => {
    expect(decodeOrganization(json)).toEqual({ ok: false, error: sentences });
  });
});

describe('compiledOrganization', () => {
  test('is what the decoder makes of the file, with the defaults filled in', () => {
    expect(compiledOrganization(JSON.stringify({ addIn }))).toEqual({ addIn, confirmKeys: ['#', '*'] });
  });

  test.each(['{', '{}', JSON.stringify({ addIn, gateway: 'h323.uni.ch' })])('is nothing for %s', (text) => {
    expect(compiledOrganization(text)).toBeNull();
  });
});
