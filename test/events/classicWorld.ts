import vm from 'node:vm';
import type { EventOption } from '../../src/core/organization/organization';
import { makeClassicScript } from '../../scripts/build/classicScript';

type Members = Record<string, unknown>;
type Done = (answer: object) => void;

export const EVERY = ['times', 'send', 'auto'] as const;

const made = new Map<string, Promise<string>>();

/** The script as the build makes it, made once for each choice of events. */
export function classicScript(events: readonly EventOption[] = EVERY): Promise<string> {
  const key = events.join();
  const known =
    made.get(key) ?? makeClassicScript({ root: process.cwd(), events }).then(({ script }) => script);
  made.set(key, known);
  return known;
}

/** What a call does. `never`: no answer; `twice`: two of them. */
export type Fault = 'throws' | 'fails' | 'never' | 'absent' | 'twice' | 'garbage';

export interface Client {
  readonly kind?: 'message' | 'appointment';
  readonly language?: unknown;
  /** What roaming settings hold. */
  readonly settings?: unknown;
  readonly session?: unknown;
  readonly kept?: unknown;
  readonly startMs?: number;
  readonly endMs?: number;
  readonly text?: string;
  readonly required?: readonly object[];
  readonly optional?: readonly object[];
  readonly sensitivity?: string | undefined;
  readonly isSaved?: boolean;
  readonly item?: null;
  readonly timers?: 'none';
  readonly fault?: { readonly at: string; readonly kind: Fault };
}

export const room = {
  id: 'anna',
  name: 'Anna',
  joinUrl: 'https://videoconf.example.edu/join/anna.muster',
  pin: '2468',
};
export const settingsWith = (change: object = {}, events: readonly EventOption[] = EVERY) => ({
  version: 1,
  rooms: [{ ...room, ...change }],
  preferences: { events },
});

/** Classic Outlook's engine as far as the script may need it, played in a context that has the language and `Office` alone. */
export async function inClassicOutlook(client: Client = {}, events: readonly EventOption[] = EVERY) {
  const asked: string[] = [];
  const shown = new Map<string, object>();
  const timers: { readonly run: () => void; readonly ms: number }[] = [];
  const session = new Map<string, unknown>(
    client.session === undefined ? [] : [['videoconf', client.session]],
  );

  /** A method that answers, or does what is wrong with it. */
  const method = (name: string, effect: (...given: never[]) => unknown): Members[string] => {
    const fault = client.fault?.at === name ? client.fault.kind : undefined;
    if (fault === 'absent') return undefined;
    return (...given: unknown[]) => {
      asked.push(name);
      const done = given.at(-1) as Done;
      if (fault === 'throws') throw new RangeError('Sys.ArgumentOutOfRangeException');
      if (fault === 'never') return;
      const answer = () => {
        if (fault === 'fails') return { status: 'failed', error: { code: 5001 } };
        if (fault === 'garbage') return { status: 'succeeded', value: { length: {}, get: 7 } };
        const value = effect(...(given.slice(0, -1) as never[]));
        return value instanceof Error
          ? { status: 'failed', error: { code: Number(value.message) } }
          : { status: 'succeeded', value };
      };
      done(answer());
      if (fault === 'twice') done(answer());
    };
  };
  const reading = (name: string, value: () => unknown) => ({ getAsync: method(name, value) });
  const item = {
    itemType: client.kind ?? 'appointment',
    start: reading('start', () => new Date(client.startMs ?? 0)),
    end: reading('end', () => new Date(client.endMs ?? 3_600_000)),
    body: reading('body', () => client.text ?? room.joinUrl),
    requiredAttendees: reading('required', () => client.required ?? [{}]),
    optionalAttendees: reading('optional', () => client.optional ?? []),
    sensitivity:
      'sensitivity' in client && client.sensitivity === undefined
        ? undefined
        : reading('sensitivity', () => client.sensitivity ?? 'normal'),
    getItemIdAsync: method('itemId', () => (client.isSaved ? 'AAMk=' : new Error('9046'))),
    sessionData: {
      getAllAsync: method('session', () => Object.fromEntries(session)),
      setAsync: method('keep', (key: string, text: string) => void session.set(key, text)),
    },
    loadCustomPropertiesAsync: method('properties', () => ({ get: () => client.kept })),
    notificationMessages: {
      addAsync: method('notify', (key: string, details: object) => void shown.set(key, details)),
      replaceAsync: method('renotify', (key: string, details: object) => void shown.set(key, details)),
      removeAsync: method('clear', (key: string) => void shown.delete(key)),
    },
  };
  const handlers = new Map<string, (event: object) => void>();
  const Office = {
    actions: { associate: (name: string, run: (event: object) => void) => handlers.set(name, run) },
    context: {
      displayLanguage: 'language' in client ? client.language : 'en-US',
      roamingSettings: {
        get: () => {
          if (client.settings instanceof Error) throw client.settings;
          return 'settings' in client ? client.settings : settingsWith();
        },
      },
      mailbox: { item: client.item === null ? null : item },
    },
    /** Code in it does not run there. */
    onReady: () => undefined,
  };
  const setTimeout = (run: () => void, ms: number) => timers.push({ run, ms });
  const context = vm.createContext({ Office, ...(client.timers === 'none' ? {} : { setTimeout }) });
  vm.runInContext('delete globalThis.Intl; delete globalThis.console;', context);
  vm.runInContext(await classicScript(events), context);

  return {
    handlers,
    asked,
    shown,
    session,
    /** @returns what Outlook was told, each time that it was */
    fire(name: string, event: object = {}): readonly unknown[] {
      const told: unknown[] = [];
      handlers.get(name)?.({
        ...event,
        completed: (options: unknown) => told.push(JSON.parse(JSON.stringify(options))),
      });
      return told;
    },
    /** What is told once the time is up; and how long that is. */
    limitMs: () => Math.max(0, ...timers.map(({ ms }) => ms)),
    passTime: () => {
      for (const { run } of timers) run();
    },
  };
}
