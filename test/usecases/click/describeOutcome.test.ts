import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { AddOutcome, FieldOutcome, Place } from '../../../src/core/outcome';
import { MAX_NOTICE_LENGTH, describeOutcome } from '../../../src/usecases/click/describeOutcome';
import { HIDDEN, hostileText } from '../../samples/mailBodies/hostile';
import { userLanguages as languages } from '../../samples/rooms/userLanguages';

const places: readonly Place[] = ['top', 'text', 'belowQuote', 'belowSignature'];
const fieldOutcomes: readonly FieldOutcome[] = ['written', 'kept', 'failed'];
const fields = fieldOutcomes.flatMap((subject) => fieldOutcomes.map((location) => ({ subject, location })));

/** Every outcome there is, for a room of this name. */
const outcomes = (roomName: string): readonly AddOutcome[] => [
  ...places.flatMap((place) =>
    fields.flatMap((both) =>
      ([undefined, 'besideLink', 'unknownZone'] as const).map(
        (finding) => ({ kind: 'inserted', roomName, place, ...both, finding }) as const,
      ),
    ),
  ),
  ...places.flatMap((place) =>
    fields.flatMap((both) =>
      ([undefined, 'besideLink', 'unknownZone'] as const).map(
        (finding) => ({ kind: 'inserted', roomName, place, ...both, finding, folder: 'shared' }) as const,
      ),
    ),
  ),
  { kind: 'alreadyThere', roomName },
  ...fields.flatMap((both) =>
    ([undefined, 'failed', 'replaced'] as const).map(
      (calendar) => ({ kind: 'updated', roomName, ...both, calendar }) as const,
    ),
  ),
  { kind: 'notUpdated', roomName, problem: undefined },
  { kind: 'linesMissing', roomName },
  { kind: 'picturesInTheWay', roomName },
  { kind: 'someoneElses' },
  { kind: 'quoteInDoubt', roomName },
  { kind: 'twice', roomName },
  { kind: 'textLost', text: 'putBack' },
  { kind: 'textLost', text: 'notPutBack' },
  ...fields.map((both) => ({ kind: 'notInserted', roomName, problem: undefined, ...both }) as const),
  { kind: 'unconfirmed', roomName },
  { kind: 'bodyUnreadable', problem: { code: 'unanswered', step: 'readBody' } },
  { kind: 'badRoom', roomName },
  { kind: 'noRoom' },
  { kind: 'noRoomForOwner', owner: roomName },
  { kind: 'settingsUnreadable' },
  { kind: 'settingsNewer' },
  { kind: 'nothingToWriteTo' },
  { kind: 'tooLate' },
  { kind: 'unexpected' },
];
const all = Object.values(languages);

/** The button that opens the pane, as the manifest calls it. */
const [, optionsLabel = ''] =
  / id="Options\.Label"([^]*?)<\/bt:String>/u.exec(readFileSync('manifest.xml', 'utf8')) ?? [];
const optionsIn = (tag: string): string | undefined =>
  new RegExp(tag === 'en' ? 'DefaultValue="(.*?)"' : `Locale="${tag}-CH" Value="(.*?)"`, 'u').exec(
    optionsLabel,
  )?.[1];

describe.each(all)('notifications in $tag', (language) => {
  /** Each as it is told where the client knows no button, which is the longest. */
  const texts = (roomName: string) =>
    outcomes(roomName).map((outcome) => {
      const { text, action } = describeOutcome(outcome, language);
      return action ? `${text} ${action.instead}` : text;
    });

  test('none is longer than 150, whatever the room is called (H02)', () => {
    for (const name of ['x'.repeat(100), '😀'.repeat(50), '👩‍👩‍👧'.repeat(20), 'Anna']) {
      for (const text of texts(name)) {
        expect({ text, fits: text.length <= MAX_NOTICE_LENGTH }).toEqual({ text, fits: true });
      }
    }
  });

  test('none is cut in the middle of a sentence: only the name may be short', () => {
    for (const text of texts('x'.repeat(100))) {
      expect(text).toMatch(/\.$/u);
      expect(text.replace(/x…/gu, '')).not.toContain('…');
    }
    const sentencesAround = (name: string) => texts(name).map((text) => text.replace(/x+…?/gu, ''));
    expect(sentencesAround('x'.repeat(100))).toEqual(sentencesAround('x'));
  });

  test('enough of the name is left to know the room by: at least 14 units', () => {
    for (const text of texts('X'.repeat(100))) {
      const [shown] = /X+…/u.exec(text) ?? [];
      if (text.includes('X'))
        expect({ text, enough: (shown?.length ?? 0) >= 14 }).toEqual({ text, enough: true });
    }
  });

  test('what was pressed and went well is said in a few words, without the name of the room (FU14)', () => {
    const well = { roomName: 'Anna Muster', subject: 'written', location: 'written' } as const;
    for (const outcome of [
      { kind: 'inserted', place: 'top', ...well },
      { kind: 'inserted', place: 'text', ...well },
      { kind: 'updated', ...well },
    ] as const)
      expect(describeOutcome(outcome, language).text).toMatch(/^\S+(?: \S+){1,5}\.$/u);
  });

  test('failures of single steps are told, successes are not', () => {
    const told = (subject: FieldOutcome, location: FieldOutcome) =>
      describeOutcome({ kind: 'inserted', roomName: 'Anna', place: 'top', subject, location }, language).text;
    const { checkSubject, checkLocation } = language.notices;
    const well = language.notices.inserted.top;
    expect(told('written', 'kept')).toBe(well);
    expect(told('failed', 'written')).toBe(`${well} ${checkSubject}`);
    expect(told('kept', 'failed')).toBe(`${well} ${checkLocation}`);
    expect(told('failed', 'failed')).toBe(`${well} ${checkSubject} ${checkLocation}`);
  });

  test('of what failed beside an update one is told: the location, else the calendar file, else the subject', () => {
    const told = (location: FieldOutcome, calendar: 'failed' | 'kept', subject: FieldOutcome) =>
      describeOutcome({ kind: 'updated', roomName: 'Anna', location, calendar, subject }, language).text;
    const { updated, checkLocation, checkCalendar, checkSubject } = language.notices;
    expect(told('written', 'kept', 'written')).toBe(updated);
    expect(told('failed', 'failed', 'failed')).toBe(`${updated} ${checkLocation}`);
    expect(told('kept', 'failed', 'failed')).toBe(`${updated} ${checkCalendar}`);
    expect(told('written', 'kept', 'failed')).toBe(`${updated} ${checkSubject}`);
  });

  test('without an invitation it is told where a field was filled in', () => {
    const told = (subject: FieldOutcome, location: FieldOutcome) =>
      describeOutcome(
        { kind: 'notInserted', roomName: 'Anna', problem: undefined, subject, location },
        language,
      ).text;
    const { notInserted, fieldsMayBeSet } = language.notices;
    expect(told('kept', 'failed')).toBe(notInserted);
    expect(told('written', 'kept')).toBe(`${notInserted} ${fieldsMayBeSet}`);
    expect(told('failed', 'written')).toBe(`${notInserted} ${fieldsMayBeSet}`);
  });

  test.each(['besideLink', 'unknownZone'] as const)(
    'a finding is told where nothing failed, since failures matter more: %s (FR07)',
    (finding) => {
      const told = (subject: FieldOutcome) =>
        describeOutcome(
          { kind: 'inserted', roomName: 'Anna', place: 'top', subject, location: 'kept', finding },
          language,
        ).text;
      const { checkSubject, inserted } = language.notices;
      expect(told('written')).toBe(`${inserted.top} ${language.notices[finding]}`);
      expect(told('failed')).toBe(`${inserted.top} ${checkSubject}`);
    },
  );

  test('in a shared calendar it is told whose room it took, and of what failed as much as fits: the location first', () => {
    const told = (place: Place, subject: FieldOutcome, location: FieldOutcome) =>
      describeOutcome(
        { kind: 'inserted', roomName: 'Bernd Wolf', place, subject, location, folder: 'shared' },
        language,
      ).text;
    const { inserted, tookRoom, checkLocation, checkSubject } = language.notices;
    const room = tookRoom('Bernd Wolf');
    expect(room).toContain('Bernd Wolf');
    expect(told('top', 'written', 'written')).toBe(`${inserted.top} ${room}`);
    expect(told('text', 'failed', 'failed')).toBe(
      `${inserted.text} ${room} ${checkLocation} ${checkSubject}`,
    );
    for (const place of places)
      expect(told(place, 'failed', 'failed')).toContain(`${inserted[place]} ${room} ${checkLocation}`);
  });

  test('whose calendar it is that has no room is told by the address', () => {
    const { text } = describeOutcome({ kind: 'noRoomForOwner', owner: 'bernd.wolf@example.edu' }, language);
    expect(text).toContain('bernd.wolf@example.edu');
  });

  test('what the pane can put right has a button that opens it, and is no error where nothing went wrong (FU09)', () => {
    const withButton = [
      ...['linesMissing', 'picturesInTheWay', 'someoneElses', 'quoteInDoubt', 'twice'],
      ...['notInserted', 'badRoom', 'noRoom', 'noRoomForOwner', 'settingsUnreadable'],
    ];
    const { setUpRoom, openOptions } = language.notices;
    for (const outcome of outcomes('Anna')) {
      const { tone, action } = describeOutcome(outcome, language);
      const label = outcome.kind === 'noRoom' ? setUpRoom : openOptions;
      expect([outcome.kind, action?.label]).toEqual([
        outcome.kind,
        withButton.includes(outcome.kind) ? label : undefined,
      ]);
      const isFailure = /^(?:not|text|un|body|bad|settings|tooLate)/u.test(outcome.kind);
      expect([outcome.kind, tone]).toEqual([outcome.kind, isFailure ? 'error' : 'information']);
    }
    // Outlook takes at most 30 characters on the button of a notification.
    for (const label of [setUpRoom, openOptions]) expect(label.length).toBeLessThanOrEqual(30);
  });

  test('the pane is named as its button is', () => {
    const options = optionsIn(language.tag);
    expect(options).toMatch(/^\S.{10,}/u);
    for (const text of texts('Anna').filter((each) => /opti|opzi/iu.test(each)))
      expect(text).toContain(options);
    expect(texts('Anna').filter((each) => each.includes(options ?? '')).length).toBeGreaterThan(5);
  });

  test('different outcomes are told differently', () => {
    const kinds = new Map<string, Set<string>>();
    for (const outcome of outcomes('Anna')) {
      const { text } = describeOutcome(outcome, language);
      kinds.set(text, (kinds.get(text) ?? new Set()).add(outcome.kind));
    }
    for (const [text, set] of kinds) expect([text, [...set]]).toEqual([text, [[...set][0]]]);
  });

  test('hostile names put nothing hidden into a notification', () => {
    fc.assert(
      fc.property(hostileText, fc.nat(), (name, which) => {
        const every = outcomes(name);
        const outcome = every[which % every.length] as AddOutcome;
        const { text } = describeOutcome(outcome, language);
        expect(text).not.toMatch(HIDDEN);
        expect(text.length).toBeLessThanOrEqual(MAX_NOTICE_LENGTH);
      }),
    );
  });
});
