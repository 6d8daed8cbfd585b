import { describe, expect, it } from '@jest/globals';
import type { RoomFindings } from '../../../src/core/pasted/roomReading';
import type { FormScreen, Screen } from '../../../src/taskpane/state/paneState';
import { fieldReading } from '../../../src/taskpane/paste/pasted';
import type { PastedInvitation } from '../../../src/taskpane/paste/pasted';
import { emptyForm } from '../../../src/taskpane/state/screens';
import { draftOf } from '../../../src/core/room/draft';
import { organization } from '../../fakes/pane/fakePane';
import { play, withoutIds } from './play';
import type { Played } from './play';

const surroundings = { displayLanguage: 'en-US', organization, itemKind: undefined };
const after = (screen: Screen, ...events: readonly Played[]): Screen =>
  withoutIds(play({ book: { version: 1, rooms: [] }, surroundings, screen }, ...events).screen);
const formAfter = (screen: Screen, ...events: readonly Played[]): FormScreen => {
  const form = after(screen, ...events);
  if (form.kind !== 'form') throw new Error('The form is gone.');
  return form;
};

const certain = <Value>(value: Value, start = 0) =>
  ({ value, places: [{ start, end: start + 1 }], certainty: 'certain' }) as const;
const invitation = (findings: RoomFindings): PastedInvitation => ({ text: 'text', findings });
const annas = invitation({
  name: certain('Anna Muster'),
  joinUrl: certain('https://video.example.edu/anna'),
  extension: { ...certain('112752642756', 7), certainty: 'doubtful', doubt: 'severalValues' },
});
const pasted = (read: PastedInvitation): readonly Played[] => [
  { kind: 'pasteStarted' },
  { kind: 'pasteEnded', pasted: { kind: 'read', invitation: read } },
];
const typed = (field: 'name' | 'extension' | 'pin', text: string): Played => ({
  kind: 'fieldTyped',
  field,
  text,
});
const form = emptyForm('first');

describe('an invitation that was read', () => {
  it('fills the empty fields and puts the keyboard to what is said of it', () => {
    expect(formAfter(form, ...pasted(annas))).toMatchObject({
      draft: {
        name: 'Anna Muster',
        joinUrl: 'https://video.example.edu/anna',
        extension: '112752642756',
        pin: '',
      },
      pasting: undefined,
      advanced: 'folded',
      focus: { on: 'element', name: 'read' },
    });
  });

  it('says what the PIN is needed for, unless the person has chosen it', () => {
    const asked: PastedInvitation = { ...annas, pinFor: 'everyWay' };
    expect(formAfter(form, ...pasted(asked)).draft.pinFor).toBe('everyWay');
    const chosen: Played = { kind: 'pinChosen', chosen: { pinFor: 'phoneAndRoomSystems' } };
    expect(formAfter(form, chosen, ...pasted(asked)).draft.pinFor).toBe('phoneAndRoomSystems');
    expect(formAfter(form, ...pasted(asked), ...pasted(annas)).draft.pinFor).toBe('standard');
  });

  it('never replaces what a person typed', () => {
    const { draft, pasted: read } = formAfter(form, typed('extension', '4711'), ...pasted(annas));
    expect([draft.extension, draft.name]).toEqual(['4711', 'Anna Muster']);
    expect(read && fieldReading(read, draft, 'extension')).toEqual({
      kind: 'differs',
      value: '112752642756',
    });
  });

  it('writes phone numbers line by line, as they are typed', () => {
    const numbers = [
      certain({ label: 'Zurich', number: '+41 44 555 01 00' }),
      certain({ label: '', number: '+44 20 7946 0100' }),
    ];
    const { draft } = formAfter(form, ...pasted(invitation({ phoneNumbers: numbers })));
    expect(draft.phoneNumbers).toBe('Zurich: +41 44 555 01 00\n+44 20 7946 0100');
  });

  it('mends what was called wrong', () => {
    const { faults } = formAfter(form, { kind: 'fieldLeft', field: 'name' }, ...pasted(annas));
    expect(faults).toEqual({});
  });

  it('gives way to the next one, without a rest of the former room, but for what was typed', () => {
    const other = invitation({ name: certain('Physics seminar'), pin: certain('1357') });
    const { draft } = formAfter(form, ...pasted(annas), typed('extension', '4711'), ...pasted(other));
    expect(draft).toEqual({ ...draftOf(undefined), name: 'Physics seminar', pin: '1357', extension: '4711' });
  });

  it('is taken out again by one press, and what was typed stays', () => {
    const discarded = formAfter(form, typed('pin', '2468'), ...pasted(annas), { kind: 'pastedDiscarded' });
    expect(discarded.draft).toEqual({ ...draftOf(undefined), pin: '2468' });
    expect(discarded.pasted).toBeUndefined();
    expect(discarded.focus).toEqual({ on: 'element', name: 'paste' });
  });

  it('gives its value for a field on the word of the person', () => {
    const taken = formAfter(form, ...pasted(annas), typed('name', 'Ann'), {
      kind: 'readValueTaken',
      field: 'name',
    });
    expect([taken.draft.name, taken.focus]).toEqual(['Anna Muster', { on: 'field', field: 'name' }]);
  });

  it('has no value to give where it says nothing', () => {
    const before = formAfter(form, ...pasted(annas), typed('pin', '1'));
    expect(formAfter(before, { kind: 'readValueTaken', field: 'pin' })).toEqual(before);
  });
});

describe('a paste of which nothing comes', () => {
  it.each(['nothing', 'tooLong', 'notLoaded'] as const)(
    'leaves the form as it was and says so (%s)',
    (kind) => {
      const before = formAfter(form, typed('name', 'Ann'));
      const told = formAfter(before, { kind: 'pasteStarted' }, { kind: 'pasteEnded', pasted: { kind } });
      expect(told).toEqual({ ...before, pasting: kind });
    },
  );

  it('keeps what a former one filled in', () => {
    const before = formAfter(form, ...pasted(annas));
    const told = formAfter(
      before,
      { kind: 'pasteStarted' },
      { kind: 'pasteEnded', pasted: { kind: 'nothing' } },
    );
    expect(told).toEqual({ ...before, pasting: 'nothing' });
  });
});

describe('a paste at the wrong moment', () => {
  it('that ends in a form that was opened since changes nothing', () => {
    const [, ended] = pasted(annas);
    if (ended) expect(after(form, ended)).toEqual(form);
  });

  it('changes nothing while the form is saved', () => {
    const saving: FormScreen = { ...form, activity: 'saving' };
    expect(after(saving, ...pasted(annas), { kind: 'pastedDiscarded' })).toEqual(saving);
  });
});

describe('a field beside the invitation', () => {
  const read = formAfter(form, ...pasted(annas));
  it.each([
    ['name', read.draft, { kind: 'read', places: [{ start: 0, end: 1 }], doubts: [] }],
    ['extension', read.draft, { kind: 'read', places: [{ start: 7, end: 8 }], doubts: ['severalValues'] }],
    ['pin', read.draft, { kind: 'missing' }],
    ['pin', { ...read.draft, pin: '1' }, { kind: 'notAsked' }],
    ['ownLine', read.draft, { kind: 'notAsked' }],
    ['name', { ...read.draft, name: '' }, { kind: 'differs', value: 'Anna Muster' }],
    [
      'name',
      { ...read.draft, name: ' Anna Muster ' },
      { kind: 'read', places: [{ start: 0, end: 1 }], doubts: [] },
    ],
  ] as const)('%s', (field, draft, expected) => {
    expect(read.pasted && fieldReading(read.pasted, draft, field)).toEqual(expected);
  });
});

describe('what the form had already, and the invitation says too', () => {
  const doubtsOf = ({ draft, pasted: read }: FormScreen, field: 'name' | 'extension') => {
    const reading = read && fieldReading(read, draft, field);
    return reading?.kind === 'read' ? reading.doubts : reading?.kind;
  };
  const host = invitation({
    name: { ...certain('Anna Keller'), certainty: 'doubtful', doubt: 'personAsName' },
  });

  it('is not in doubt where a person typed it', () => {
    expect(doubtsOf(formAfter(form, ...pasted(annas)), 'extension')).toEqual(['severalValues']);
    const typedBefore = formAfter(form, typed('extension', ' 112752642756'), ...pasted(annas));
    expect(doubtsOf(typedBefore, 'extension')).toEqual([]);
    expect(doubtsOf(formAfter(typedBefore, ...pasted(annas)), 'extension')).toEqual([]);
  });

  it('is not in doubt where it is the name of the mailbox: most rooms are called after their person', () => {
    const offered = { name: 'Anna Keller', joinUrl: '' };
    const first: FormScreen = { ...form, draft: { ...form.draft, name: 'Anna Keller' }, offered };
    expect(doubtsOf(formAfter(first, ...pasted(host)), 'name')).toEqual([]);
    expect(doubtsOf(formAfter(form, ...pasted(host)), 'name')).toEqual(['personAsName']);
  });

  it('is in doubt still where a former invitation said it', () => {
    expect(doubtsOf(formAfter(form, ...pasted(annas), ...pasted(annas)), 'extension')).toEqual([
      'severalValues',
    ]);
  });
});
