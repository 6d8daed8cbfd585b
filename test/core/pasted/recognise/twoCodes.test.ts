import { describe, expect, test } from '@jest/globals';
import { readRoom } from '../../../../src/core/pasted/readRoom';
import { findingsOf } from '../findingsOf';

const ROOM = 'Video conference\nhttps://videoconf.example.edu/join/anna\nMeeting ID: 550912\n';

const findings = (text: string) => findingsOf(ROOM + text);

describe('a second code in the same breath makes doubt', () => {
  test.each([
    'The new PIN is 8830 (it was 2211 until May).',
    'Neue PIN: 8830 (bisher 2211)',
    'Nouveau code PIN : 8830 (au lieu de 2211)',
    'Nuovo PIN: 8830 (prima 2211)',
    'Ny PIN: 8830 (den gamla, 2211, gäller inte längre)',
    'PIN: 8830 -> 2211',
    'Until May 31 the PIN is 8830, from June 1 on it is 2211.',
    'PIN: 8830 (valid until June), then 2211',
    'If you are leading, your PIN is 8830. Otherwise it is 2211.',
    'PIN 8830 eingeben, alle anderen 2211.',
  ])('%s', (text) => {
    expect(findings(text).pin).toMatchObject({ value: '8830', doubt: 'severalValues' });
  });

  test.each([
    'My PIN is 2211, yours is 8830.',
    'Meine PIN ist 2211, deine 8830.',
    'Le code PIN n’est plus 2211 mais 8830.',
    'Il PIN non è più 2211 ma 8830.',
    'Die PIN ist nicht mehr 2211, sondern 8830.',
    'The PIN changes from 2211 to 8830.',
    'The PIN changes from 221144 to 8830.',
  ])('and counts where the first one is the writer’s or counts no longer: %s', (text) => {
    expect(findings(text).pin).toMatchObject({ value: '8830', doubt: 'severalValues' });
  });

  test.each([
    'PIN: 8830 (7713 for the moderator)',
    'PIN: 8830, room 2204',
    'PIN: 8830 (spring term 2026)',
    'PIN: 8830, 14 May, from 6pm',
    'PIN: 8830. We are 3000 members by now.',
    'PIN: 8830, once more 8830',
    'My PIN: 8830',
    'Old PIN: 2211. New PIN: 8830.',
    'Ancien code PIN : 2211, nouveau code PIN : 8830',
  ])('but not what is no code, the host’s or called old: %s', (text) => {
    expect(findings(text).pin).toMatchObject({ value: '8830', certainty: 'certain' });
  });
});

describe('a second number makes doubt as a second code does', () => {
  const extension = (text: string) =>
    findingsOf(`Video conference\nhttps://videoconf.example.edu/join/anna\n${text}`).extension;

  test.each([
    'Meeting ID: 558299 (it was 558201)',
    'Neue Konferenznummer: 558299 (bisher 558201)',
    'The meeting ID has changed from 558201 to 558299.',
    'L’ID de réunion n’est plus 558201 mais 558299.',
    'My meeting ID is 558201, yours is 558299.',
    'Meeting ID: 558299 or 558201',
  ])('%s', (text) => {
    expect(extension(text)).toMatchObject({ value: '558299', doubt: 'severalValues' });
  });

  test('with no more than a slash between: both are shown', () => {
    const found = extension('Meeting ID: 558299/558201');
    expect(found).toMatchObject({ value: '558299/558201', doubt: 'severalValues' });
  });

  test('grouped', () => {
    expect(extension('Meeting ID: 845 5550 2219 (old: 811 5550 2219)')).toMatchObject({
      value: '845 5550 2219',
      doubt: 'severalValues',
    });
  });

  test.each([
    'Old meeting ID: 558201, new meeting ID: 558299',
    'Meeting ID: 558299, PIN: 447120',
    'Meeting ID: 558299 (dial +44 20 7946 0111)',
    'Meeting ID: 558299, 12 May 2026',
  ])('but not what is old or something else: %s', (text) => {
    expect(extension(text)).toMatchObject({ value: '558299', certainty: 'certain' });
  });
});

describe('a sentence may have the value before its label', () => {
  test.each([
    '8830 is the PIN.',
    '8830 ist die PIN',
    'Le 8830 est le code PIN',
    '8830 è il PIN',
    '8830 es el PIN, 550912 es el ID de la reunión',
    'Join the call with 8830 as the PIN.',
    'Zum Meeting mit 8830 als PIN.',
    'Rejoignez la réunion avec 8830 comme code PIN.',
  ])('%s', (text) => {
    expect(findings(text).pin).toMatchObject({ value: '8830', certainty: 'certain' });
  });

  test('and what stands behind that label is another’s', () => {
    const text =
      'Zoom: https://us02web.zoom.us/my/anna\n2240 is the passcode, 872 5550 1344 is the meeting ID.';
    expect(readRoom({ text, links: [] })).toMatchObject({
      findings: { pin: { value: '2240' }, extension: { value: '872 5550 1344' } },
    });
  });

  test.each(['8830 is the PIN for moderators', 'Host: 8830 is the PIN'])(
    'but not of the host: %s',
    (text) => {
      expect(findings(text).pin).toBeUndefined();
    },
  );
});

describe('two labels with both values behind them have them in their order', () => {
  const room = 'https://videoconf.example.edu/join/anna\n';
  test.each([
    'Meeting ID / Passcode: 84555502219 / 447120',
    'Meeting ID/PIN: 845 5550 2219 / 447120',
    'Meeting ID, password: 845 5550 2219, 447120',
    'Meeting-ID und Kenncode: 845 5550 2219 und 447120',
    'PIN / Konferenznummer: 447120 / 845 5550 2219',
    'ID conferenza e PIN: 845 5550 2219 e 447120',
  ])('%s', (text) => {
    const reading = readRoom({ text: room + text, links: [] });
    const { extension, pin } = reading.kind === 'room' ? reading.findings : {};
    expect([extension?.value.replace(/\D/gu, ''), pin?.value]).toEqual(['84555502219', '447120']);
    expect([extension?.certainty, pin?.certainty]).toEqual(['certain', 'certain']);
  });

  test.each([
    ['Host PIN / Guest PIN: 9021 / 8830', '8830'],
    ['Guest PIN / Host PIN: 8830 / 9021', undefined],
    ['PIN / Code PIN: 8830', '8830'],
  ])('also where one is the host’s, or where they are one label in two languages: %s', (text, expected) => {
    expect(findings(text).pin?.value).toBe(expected);
  });
});

describe('a code is read by those whom it is for', () => {
  test.each([
    'Code voor deelnemers: 7723',
    'Code for participants: 7723',
    'Code für die Teilnehmenden: 7723',
    'Code pour les invités : 7723',
    'Codice per i partecipanti: 7723',
    'Código para los asistentes: 7723',
  ])('%s', (text) => {
    expect(findings(text).pin?.value).toBe('7723');
  });

  test.each([
    'Code voor de voorzitter: 5510',
    'Code für die Kaffeemaschine: 5510',
    'PIN de presidente: 9021',
    'Clave de la presidencia: 9021',
    'PIN de presidente: 9021\nClave del profesor: 9022',
    'PIN da presidência: 9021',
    'PIN presidenza: 9021',
    'Deine persönliche PIN: 5551203',
    'Your personal PIN: 5551203',
    'Votre code personnel : 5551203',
    'Codice personale: 5551203',
  ])('and not read by others’: %s', (text) => {
    expect(findings(text).pin).toBeUndefined();
  });
});

describe('behind the host’s code the one that is said to be for guests is read, in doubt', () => {
  test.each([
    'PIN: host 9021, guest 8830',
    'Die PIN lautet für die Leitung 9021 und für Gäste 8830.',
    'Le code PIN est 9021 pour l’organisateur et 8830 pour les participants.',
    'Il PIN è 9021 per l’organizzatore e 8830 per i partecipanti.',
    'Code PIN : l’animateur compose 9021, les participants 8830',
    'When asked for a PIN, hosts enter 9021 and guests enter 8830.',
  ])('%s', (text) => {
    expect(findings(text).pin).toMatchObject({ value: '8830', doubt: 'severalValues' });
  });

  test.each([
    'Code participant / animateur : 8830 / 9021',
    'PIN Leitung / Teilnehmende: 9021 / 8830',
    'Host/guest PIN: 9021/8830',
    'PIN (ospite / organizzatore): 8830 / 9021',
  ])('also where both owners stand before both codes: %s', (text) => {
    expect(findings(text).pin).toMatchObject({ value: '8830', doubt: 'severalValues' });
  });

  test.each(['PIN: host 9021', 'PIN: host 9021, deputy 9022', 'Moodle-Passwort: tulip77, Gäste lilie88'])(
    'but nobody else’s: %s',
    (text) => {
      expect(findings(text).pin).toBeUndefined();
    },
  );
});

describe('whom one asks about trouble has an extension of a desk', () => {
  const extension = (text: string) => {
    const reading = readRoom({
      text: `Video conference\nhttps://videoconf.example.edu/join/anna\nPIN: 5520\n${text}`,
      links: [],
    });
    return reading.kind === 'room' ? reading.findings.extension : 'nothing';
  };

  test.each([
    'Trouble connecting? From a campus phone dial 5530 or extension 5531.',
    'For assistance dial extension 5531.',
    'Technical problems: extension 5531',
    'AV support is at extension 5531.',
    'Bei Problemen: Durchwahl 5531 oder 5532.',
    'Assistance : poste 5531 ou numéro de poste 5532',
    'Assistenza: interno 5531 oppure interno 5532',
  ])('%s', (text) => {
    expect(extension(text)).toBeUndefined();
  });

  test.each([
    'If you have trouble with the audio, dial +44 20 7946 0111 and then extension 558201.',
    'Trouble? The meeting ID is 558201.',
  ])('but not: %s', (text) => {
    expect(extension(text)).toMatchObject({ value: '558201' });
  });
});

test('what is typed behind a telephone number and is the number of room systems is no PIN', () => {
  const text =
    'Video call link: https://example.webex.com/example/j.php?MTID=mc55\nOr dial: 1-844-555-0158 PIN: 245 555 9958#\nOr join via SIP: sip:2455559958@example.webex.com';
  const reading = readRoom({ text, links: [] });
  expect(reading.kind === 'room' && reading.findings.pin).toBeUndefined();
  expect(reading).toMatchObject({ findings: { extension: { value: '245 555 9958' } } });
});

test('below a telephone number the PIN of a service that calls its number so is the number', () => {
  const text =
    'Raum beitreten: https://bbb.example.org/rooms/kim-x2k-inv-5qz/join\nZugangscode: 331204\n\nEinwahl per Telefon: +49 30 5550 2277\nPIN: 55120#';
  expect(readRoom({ text, links: [] })).toMatchObject({
    findings: {
      extension: { value: '55120', certainty: 'doubtful' },
      pin: { value: '331204', certainty: 'certain' },
    },
  });
});

test('a short number that room systems call is the meeting’s', () => {
  const text =
    'The conference call is on Friday.\n* SIP: 888@conference.example.org\n* PSTN: 001-213-555-0140, conference number 888';
  expect(readRoom({ text, links: [] })).toMatchObject({
    findings: {
      extension: { value: '888' },
      sipDomain: { value: 'conference.example.org' },
      phoneNumbers: [{ value: { label: '' }, doubt: 'noCountryCode' }],
    },
  });
});
