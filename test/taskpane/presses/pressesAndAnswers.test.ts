import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import { deleteRoom, findRoom, moveRoom, restoreRoom } from '../../../src/core/room/edits';
import { draftOf } from '../../../src/core/room/draft';
import type { DraftField, RoomDraft } from '../../../src/core/room/draft';
import type { Room } from '../../../src/core/room/room';
import { createPane } from '../../../src/taskpane/work/createPane';
import type { PaneModel } from '../../../src/taskpane/work/createPane';
import { paneReducer } from '../../../src/taskpane/state/paneReducer';
import type { FormScreen, PaneState, Screen } from '../../../src/taskpane/state/paneState';
import { newQuestion } from '../../../src/taskpane/state/questions';
import { anna, bookOf, physics } from '../../fakes/pane/fakePane';
import { PaneWorld } from '../../fakes/pane/paneWorld';

/** Lets everything go on that waits for nobody. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const FIELDS = ['name', 'pin', 'ownLine'] as const satisfies readonly DraftField[];

type Values = readonly string[];
const valuesOf = (room: Room): Values =>
  [room.name, room.pin, room.ownLine, room.joinUrl, room.extension].flatMap((value) => value ?? []);

/** A form that somebody has opened: what may stand in it, and whose room it is. */
interface OpenForm {
  id: string | undefined;
  readonly values: Set<string>;
}

/** A person in front of a pane, and what the pane must never do to them. */
class Person {
  readonly world: PaneWorld;
  readonly pane: PaneModel;
  private form: OpenForm | undefined;
  /** What was ever written into a form of this room, or stood there at first. */
  private readonly said = new Map<string, Set<string>>();
  private readonly deleted = new Set<string>();
  private readonly everDeleted = new Set<string>();
  private readonly saved = new Set<string>();
  private words = 0;
  /** What stood in the form when it last said that this is not saved. */
  private told: Pick<FormScreen, 'problem' | 'draft'> | undefined;
  readonly log: string[] = [];
  never = false;

  constructor(
    readonly rooms: readonly Room[],
    kind: 'message' | 'appointment',
  ) {
    const [first, ...others] = rooms;
    this.world = new PaneWorld(first ? bookOf(first, ...others) : { kind: 'none' });
    this.world.itemKind = kind;
    this.pane = createPane(this.world);
    this.pane.open();
    for (const room of rooms) {
      this.said.set(room.id, new Set(valuesOf(room)));
      this.saved.add(room.id);
    }
    this.note();
  }

  get screen(): Screen {
    return this.pane.state().screen;
  }

  private word(): string {
    return String(10_000 + (this.words += 1));
  }

  private press(isOf: (room: Room) => boolean): void {
    this.world.presses = [...this.world.presses, { item: this.world.item, isOf }];
  }

  private get running(): boolean {
    return this.screen.kind === 'invitation' && this.screen.activity.kind !== 'idle';
  }

  /** What can be pressed or happen now, by name. */
  options(): readonly (readonly [string, () => void])[] {
    const { pane, world } = this;
    const { dispatch, actions } = pane;
    // What nobody can see the effect of in a form would only make the sequences longer.
    const isForm = this.screen.kind === 'form';
    const waiting = world.pending.filter(({ what }) => !isForm || (what !== 'look' && what !== 'times'));
    const answers = waiting.slice(0, 4).flatMap(
      ({ what, answer }) =>
        [
          [`answer ${what}`, () => answer('well')],
          [`answer ${what} badly`, () => answer('badly')],
        ] as const,
    );
    const around = [
      ['text changes', () => world.changeText()],
      ['another item', () => world.openAnother(this.words % 2 === 0 ? 'message' : 'appointment')],
      [
        'never answered',
        () => {
          this.never ||= world.pending.length > 0;
          world.pending = world.pending.slice(1);
        },
      ],
    ] as const;
    return [...answers, ...this.onScreen(dispatch, actions), ...around];
  }

  private onScreen(
    dispatch: PaneModel['dispatch'],
    actions: PaneModel['actions'],
  ): readonly (readonly [string, () => void])[] {
    const { screen } = this;
    const { book } = this.pane.state();
    const ids = book.rooms.map(({ id }) => id);
    switch (screen.kind) {
      case 'invitation': {
        const room = book.rooms.find(({ id }) => id === screen.roomId);
        if (!room) throw new Error('an empty page');
        const act = (action: 'add' | 'update' | 'remove') => () => {
          if (!this.running) this.press(({ id }) => id === room.id);
          actions.act(screen, room, action, 'keep');
        };
        const typed = this.word();
        return [
          ['add', act('add')],
          ['update', act('update')],
          ['remove', act('remove')],
          ['stop', () => actions.stop()],
          ['copy', () => actions.copy('invitation', { html: '', text: '' })],
          [
            'type a date',
            () => dispatch({ kind: 'meetingTyped', changed: { date: `2027-01-${typed.slice(-2)}` } }),
          ],
          ['choose a line', () => dispatch({ kind: 'choicesChanged', changed: { leaveOut: ['help'] } })],
          ['edit', () => this.opens(room.id, () => dispatch({ kind: 'editOpened', roomId: room.id }))],
          ['new', () => this.opens(undefined, () => dispatch({ kind: 'newOpened' }))],
          ['rooms', () => dispatch({ kind: 'roomsOpened' })],
          ...ids.map(
            (roomId) => [`choose ${roomId}`, () => dispatch({ kind: 'roomChosen', roomId })] as const,
          ),
        ];
      }
      case 'form':
        return this.onForm(screen, dispatch, actions);
      case 'rooms': {
        const [id = ''] = ids.slice(this.words % Math.max(ids.length, 1));
        const taken = findRoom(book, id);
        const remove = () => {
          if (!taken || screen.activity !== 'idle') return;
          this.deleted.add(id);
          this.everDeleted.add(id);
          actions.keep({ kind: 'deleted', taken }, (kept, at) => deleteRoom(kept, id, at));
        };
        const { notice } = screen;
        const gone =
          notice?.kind === 'kept' && notice.keep.kind === 'deleted' ? notice.keep.taken : undefined;
        const restore = () => {
          if (!gone || screen.activity !== 'idle') return;
          this.deleted.delete(gone.room.id);
          actions.keep({ kind: 'restored', roomId: gone.room.id }, (kept, at) => restoreRoom(kept, gone, at));
        };
        return [
          ['delete', remove],
          ['restore', restore],
          [
            'move',
            () =>
              actions.keep({ kind: 'moved', roomId: id, way: 'up' }, (kept, at) =>
                moveRoom(kept, id, 'up', at),
              ),
          ],
          ['back', () => dispatch({ kind: 'wentBack' })],
          ['new', () => this.opens(undefined, () => dispatch({ kind: 'newOpened' }))],
          ['transfer', () => dispatch({ kind: 'transferOpened' })],
          ...ids.flatMap((roomId) => [
            [`use ${roomId}`, () => dispatch({ kind: 'roomChosen', roomId })] as const,
            [
              `edit ${roomId}`,
              () => this.opens(roomId, () => dispatch({ kind: 'editOpened', roomId })),
            ] as const,
          ]),
        ];
      }
      case 'transfer':
        return [
          ['with PINs', () => dispatch({ kind: 'pinsChosen', pins: 'withPins' })],
          ['back', () => dispatch({ kind: 'wentBack' })],
        ];
      default:
        throw new Error(`the pane shows ${screen.kind}`);
    }
  }

  private onForm(
    screen: FormScreen,
    dispatch: PaneModel['dispatch'],
    actions: PaneModel['actions'],
  ): readonly (readonly [string, () => void])[] {
    const field = FIELDS[this.words % FIELDS.length] ?? 'name';
    const type = (into: DraftField, text: string) => () => {
      this.form?.values.add(text);
      dispatch({ kind: 'fieldTyped', field: into, text });
    };
    const link = `https://video.example.edu/join/${this.word()}`;
    const save = (then: 'stay' | 'add') => () => {
      const { draft, activity } = screen;
      const isSaved = activity === 'editing' && draft.name !== '' && draft.joinUrl !== '';
      if (isSaved && then === 'add') this.press(({ name }) => name === draft.name);
      actions.save(then);
    };
    const paste = () => {
      const question = newQuestion();
      const text = this.word();
      dispatch({ kind: 'pasteStarted', question });
      const form = this.form;
      if (screen.activity === 'editing') form?.values.add(text);
      const value = { value: text, places: [], certainty: 'certain' } as const;
      const invitation = { text, findings: { pin: value, extension: value }, missing: [] };
      void this.world
        .later('paste', { kind: 'read', invitation } as const, { kind: 'nothing' } as const)
        .then((pasted) => dispatch({ kind: 'pasteEnded', answers: question, pasted }));
    };
    const typing = [`type ${field}`, type(field, this.word())] as const;
    const stop = () => {
      this.world.presses = [];
      dispatch({ kind: 'saveStopped' });
    };
    if (screen.activity === 'saving')
      return [
        typing,
        ['paste', paste],
        ['save', save('stay')],
        ['stop the save', stop],
        ['stop the save', stop],
      ];
    const missing =
      screen.draft.joinUrl === '' ? (['link', link] as const) : (['name', this.word()] as const);
    return [
      typing,
      [`type ${missing[0]}`, type(missing[0] === 'link' ? 'joinUrl' : 'name', missing[1])],
      ['empty name', type('name', '')],
      ['paste', paste],
      ['save', save('stay')],
      ['save and add', save('add')],
      ['cancel', () => this.leaves(screen)],
      ['cancel', () => this.leaves(screen)],
    ];
  }

  /** Goes back from a form: what was typed since it was said that it is not saved is not dropped. */
  private leaves({ draft, room }: FormScreen): void {
    this.pane.dispatch({ kind: 'wentBack' });
    const begun = { ...draftOf(room), ...(room ? {} : { owner: draft.owner }) };
    const fields = Object.keys(begun) as (keyof RoomDraft)[];
    const isKnown = draft === this.told?.draft || fields.every((field) => draft[field] === begun[field]);
    must(this.screen.kind === 'form' || isKnown, 'what was typed is dropped without a word');
  }

  /** Opens a form by `open`; whatever form is there then is that of this room, or of a new one. */
  private opens(id: string | undefined, open: () => void): void {
    const before = this.screen;
    open();
    if (this.screen === before || this.screen.kind !== 'form') return;
    this.form = { id, values: new Set(id === undefined ? [] : this.said.get(id)) };
  }

  /** @param wanted by name, or by number among all that can happen */
  async step(wanted: string | number): Promise<void> {
    const options = this.options();
    const option =
      typeof wanted === 'number'
        ? options[wanted % options.length]
        : options.find(([name]) => name === wanted || name.startsWith(`${wanted} a`));
    if (!option) return;
    const [name, happens] = option;
    this.log.push(name);
    happens();
    await settle();
    this.note();
    this.check();
  }

  /** Notes which form is open, and what it has had saved. */
  private note(): void {
    const { screen } = this;
    if (screen.kind !== 'form') {
      this.form = undefined;
      return;
    }
    if (screen.problem && screen.problem !== this.told?.problem) this.told = screen;
    this.form ??= { id: screen.room?.id, values: new Set(screen.room ? this.said.get(screen.room.id) : []) };
    const id = screen.room?.id ?? screen.newId;
    if (this.form.id === undefined && id !== undefined) {
      must(!this.said.has(id), `a new room takes the place of ${id}`);
      this.form.id = id;
    }
    if (id !== undefined)
      for (const value of this.form.values) this.said.set(id, (this.said.get(id) ?? new Set()).add(value));
  }

  private check(): void {
    const { screen, book } = this.pane.state();
    must(this.world.faults.length === 0, this.world.faults.join());
    if (screen.kind === 'form') {
      const id = screen.room?.id ?? screen.newId;
      must(id === undefined || id === this.form?.id, `the form is of ${id}`);
      for (const value of Object.values(screen.draft))
        if (/\d{4}|http/u.test(value))
          must(this.form?.values.has(value), `${value} is a foreign value in the form`);
    }
    const stored = this.world.book?.rooms ?? [];
    for (const room of stored) {
      this.saved.add(room.id);
      for (const value of valuesOf(room)) must(this.said.get(room.id)?.has(value), `${room.id} has ${value}`);
    }
    for (const id of this.saved)
      must(this.deleted.has(id) || stored.some((room) => room.id === id), `${id} is lost`);
    for (const { id } of this.rooms)
      must(this.everDeleted.has(id) || book.rooms.some((room) => room.id === id), `${id} is not shown`);
    must(canGoOn(this.pane.state()), 'nothing leads on');
  }

  /** Everything is answered that was asked: then nothing may be under way any more, wherever it was begun. */
  async ends(): Promise<void> {
    for (let round = 0; this.world.pending.length > 0 && round < 200; round += 1) {
      this.world.pending[0]?.answer('well');
      await settle();
      this.note();
      this.check();
    }
    const busy = busyIn(this.screen);
    must(this.never || busy.length === 0, `${busy.join()} is still busy`);
  }
}

/** As a matcher, but thousands of times faster. */
function must(isSo: boolean | undefined, otherwise: string): void {
  if (isSo !== true) throw new Error(otherwise);
}

/** Whether something can be pressed that leads on. */
function canGoOn(state: PaneState): boolean {
  const { screen } = state;
  const changes = (...events: readonly Parameters<typeof paneReducer>[1][]) =>
    events.some((event) => paneReducer(state, event).screen !== screen);
  switch (screen.kind) {
    case 'invitation':
      return screen.activity.kind === 'running'
        ? changes({ kind: 'actionStopped' })
        : changes({ kind: 'roomsOpened' });
    case 'form':
      return screen.activity === 'saving'
        ? changes({ kind: 'saveStopped' })
        : changes({ kind: 'saveStarted', question: newQuestion(), newId: 'tried' });
    case 'rooms':
    case 'transfer':
      return changes({ kind: 'wentBack' });
    default:
      return false;
  }
}

/** The screens, those behind included, on which something is still under way. */
function busyIn(screen: Screen): readonly Screen['kind'][] {
  const behind = 'behind' in screen && screen.behind ? busyIn(screen.behind) : [];
  const activity = 'activity' in screen ? screen.activity : 'idle';
  const isCalm =
    typeof activity === 'string' ? activity === 'idle' || activity === 'editing' : activity.kind === 'idle';
  const isReading = screen.kind === 'form' && screen.pasting === 'reading';
  return isCalm && !isReading ? behind : [screen.kind, ...behind];
}

/** What the races are made of comes more often than all else. */
const COMMON = [
  'edit',
  'new',
  'rooms',
  'save',
  'save and add',
  'stop the save',
  'cancel',
  'answer save',
  'add',
  'stop',
] as const;
const step = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...COMMON) },
  { weight: 1, arbitrary: fc.nat({ max: 10_000 }) },
);
const steps = fc.array(step, { minLength: 4, maxLength: 16 });
const RUNS = 5_000;

describe('whatever is pressed, and however late, badly or never it is answered', () => {
  it('no room is lost, no value lands in another form, nothing is written without a press, no button is dead', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom<readonly Room[]>([], [anna], [anna, physics]),
        fc.constantFrom('message', 'appointment'),
        steps,
        async (rooms, kind, numbers) => {
          const person = new Person(rooms, kind);
          try {
            for (const number of numbers) await person.step(number);
            await person.ends();
          } catch (cause) {
            throw new Error(`${person.log.join(', ')}: ${String(cause)}`, { cause });
          }
        },
      ),
      { numRuns: RUNS },
    );
  }, 60_000);
});
