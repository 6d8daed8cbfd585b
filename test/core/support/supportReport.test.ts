import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LANGUAGE_TAGS } from '../../../src/core/languages/tags';
import { decodeRoomBook } from '../../../src/core/room/decode';
import { settingsFacts } from '../../../src/core/support/settingsFacts';
import { supportReport } from '../../../src/core/support/supportReport';
import type { SupportFacts } from '../../../src/core/support/supportReport';
import { CallQueue, createCallOffice } from '../../../src/office/callOffice';
import { createFailedCalls } from '../../../src/office/failedCalls';
import { aboutWords } from '../../../src/taskpane/languages/everyAboutWords';
import { FakeClock } from '../../fakes/outlook/fakeClock';
import { anna, bookOf } from '../../fakes/pane/fakePane';

const facts: SupportFacts = {
  version: '0.1.0',
  build: '0123abcd',
  organization: 'Example University',
  manifestVersion: '1.2.0',
  client: {
    host: 'OutlookWebApp',
    hostVersion: '20.0.4567.12',
    platform: 'OfficeOnline',
    mailboxSet: '1.14',
  },
  displayLanguage: 'de-CH',
  settings: settingsFacts(bookOf(anna)),
  failedCalls: [
    { step: 'insert', code: 'refused', hostCode: 9020, ms: 12.4 },
    { step: 'readBody', code: 'unanswered', ms: 8000 },
  ],
};
const english = aboutWords.en.inReport;

it('says in a few lines what support asks first', () => {
  expect(supportReport(facts, english)).toBe(
    [
      'Add videoconf, version 0.1.0 (0123abcd)',
      'Organization: Example University, version 1.2.0',
      'Outlook: OutlookWebApp 20.0.4567.12, OfficeOnline, Mailbox 1.14',
      'Language: Outlook de-CH',
      `Saved rooms: readable, number: 1, characters: ${facts.settings.length} / 24576`,
      'What Outlook did not do since this page was opened:',
      '- insert: refused 9020, 12 ms',
      '- readBody: no answer, 8000 ms',
    ].join('\n'),
  );
});

it('says so where nothing failed, nothing is saved and there is no Outlook', () => {
  const bare = { ...facts, client: undefined, settings: settingsFacts({ kind: 'none' }), failedCalls: [] };
  expect(supportReport(bare, english).split('\n').slice(2)).toEqual([
    'Outlook: not in Outlook',
    'Language: Outlook de-CH',
    'Saved rooms: nothing saved yet',
    'What Outlook did not do since this page was opened: nothing',
  ]);
});

it('names the languages that are set, and only those', () => {
  const saved = {
    kind: 'book',
    book: { version: 1, rooms: [], preferences: { uiLanguage: 'fr', languages: ['de', 'en', 'anna'] } },
  } as const;
  expect(supportReport({ ...facts, settings: settingsFacts(saved) }, english)).toContain(
    'Language: Outlook de-CH, options fr, invitations de + en\n',
  );
});

describe('secrets', () => {
  // Recognisable in any text, and none that a figure of the report could be by chance.
  const letters = fc.stringMatching(/^[a-z]{9,12}$/u);
  const secret = fc.oneof(
    letters.map((name) => `https://video.example.edu/join/${name}`),
    letters.map((name) => `${name}@example.org`),
    letters.map((name) => `Dr. ${name} & ${name}\n- insert: ${name}`),
    letters,
    fc.stringMatching(/^[1-9]{11}$/u),
    fc.stringMatching(/^\+41 44 555 \d\d \d\d$/u),
    letters.map((name) => `<p>Dear ${name}, PIN: 2468135790</p>`),
  );
  /** Every piece of a secret by which it would be known. */
  const piecesOf = (planted: string) => planted.match(/[a-z]{9,}|[1-9]{8,}|44 555 \d\d \d\d/gu) ?? [];

  const planted = fc.record({
    room: fc.record({
      id: secret,
      name: secret,
      joinUrl: secret,
      owner: secret,
      pin: secret,
      extension: secret,
      gateways: fc.tuple(secret),
      ownLine: secret,
      phoneNumbers: fc.tuple(fc.record({ label: secret, number: secret })),
      [`later field`]: secret,
    }),
    preferences: fc.record({
      languages: fc.tuple(secret, fc.constantFrom(...LANGUAGE_TAGS)),
      timeZones: fc.tuple(secret),
      uiLanguage: secret,
      subjectPattern: secret,
    }),
    broken: secret,
    client: fc.record({ host: secret, hostVersion: secret, platform: secret, mailboxSet: secret }),
    displayLanguage: secret,
    message: secret,
    errorName: secret,
  });
  const allTexts = (value: unknown): readonly string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(allTexts) : [];
  };
  const known = new Set(
    allTexts(aboutWords)
      .join(' ')
      .match(/[a-z]{9,}/gu),
  );

  it('none of them is in the report: of the rooms, of preferences, of Outlook, or of its errors', async () => {
    await fc.assert(
      fc.asyncProperty(planted, fc.constantFrom(...LANGUAGE_TAGS), async (given, tag) => {
        const { room, preferences, broken, client, displayLanguage, message, errorName } = given;
        const clock = new FakeClock();
        const failedCalls = createFailedCalls(() => clock.nowMs);
        const call = createCallOffice(new CallQueue(), clock.asTimers, failedCalls);
        await clock.finish(
          call('readBody', (done) =>
            done({ status: 'failed', value: message, error: { code: 5001, name: errorName, message } }),
          ),
        );
        await clock.finish(
          call('insert', () => {
            throw new Error(message);
          }),
        );
        await clock.finish(
          call('notify', (done) =>
            done({ status: 'failed', value: message, error: { code: message, message } }),
          ),
        );
        for (const stored of [
          { version: 1, rooms: [room], preferences },
          { version: 2, rooms: [room], preferences },
          { version: 1, rooms: broken },
          broken,
        ]) {
          const settings = settingsFacts(decodeRoomBook(stored));
          const report = supportReport(
            { ...facts, client, displayLanguage, settings, failedCalls: failedCalls.last() },
            aboutWords[tag].inReport,
          );
          const leaked = allTexts(given)
            .flatMap(piecesOf)
            .filter((piece) => !known.has(piece) && report.includes(piece));
          expect(leaked).toEqual([]);
          expect(report.split('\n').length).toBeLessThan(20);
        }
      }),
    );
  });

  it('an error "number" that is no whole number of an error is left out', () => {
    const failedCalls = [1.5, Number.NaN, 11_275_264_275_600].map(
      (hostCode) => ({ step: 'insert', code: 'refused', hostCode, ms: 1 }) as const,
    );
    expect(supportReport({ ...facts, failedCalls }, english)).toMatch(/(?:\n- insert: refused, 1 ms){3}$/u);
  });
});
