import { de } from '../core/languages/de/events';
import { en } from '../core/languages/en/events';
import type { EventOffer, EventWords } from '../core/languages/eventWords';
import { fr } from '../core/languages/fr/events';
import { it } from '../core/languages/it/events';
import type { LanguageTag } from '../core/languages/tags';
import { KEY, ownOf } from '../core/mark';

/* What the event script of classic Outlook asks and tells; see classic.ts for what may be written here. */

interface OutlookEvent {
  readonly completed: (options: object) => void;
  readonly changedRecipientFields?: unknown;
}

/** One event, from its beginning to its end. */
export interface Work {
  readonly item: unknown;
  readonly event: OutlookEvent;
  /** Ends the event; whoever comes late changes nothing. Without options the person goes on. */
  readonly end: (options?: object) => void;
}

type Callback = (value: unknown, failed?: unknown) => void;

/** A member of Outlook's, whatever this client has of it. */
export function member(given: unknown, key: string): unknown {
  if ((typeof given !== 'object' && typeof given !== 'function') || given === null) return undefined;
  return (given as { readonly [Key in string]: unknown })[key];
}

/** Asks Outlook; whatever goes wrong is told as a failure, and once. What goes wrong with the answer ends the event. */
export function ask(
  work: Work,
  owner: unknown,
  method: string,
  given: readonly unknown[],
  then: Callback,
): void {
  let isTold = false;
  function tell(value: unknown, failed?: unknown): void {
    if (isTold) return;
    isTold = true;
    try {
      then(value, failed);
    } catch {
      work.end();
    }
  }
  function answered(answer: unknown): void {
    if (member(answer, 'status') === 'succeeded') tell(member(answer, 'value'));
    else tell(undefined, member(answer, 'error') || { code: 0 });
  }
  try {
    const asked = member(owner, method) as (...all: readonly unknown[]) => void;
    asked.apply(owner, given.concat([answered]));
  } catch {
    tell(undefined, { code: 0 });
  }
}

export const isAppointment = (item: unknown): boolean => member(item, 'itemType') === 'appointment';

/** What is stored for the person. Some hosts hand back JSON text instead of an object. */
export function settings(): unknown {
  const stored: unknown = Office.context.roamingSettings.get(KEY);
  if (typeof stored === 'string') return JSON.parse(stored) as unknown;
  return stored;
}

export const listOf = (given: unknown, key: string): readonly unknown[] => {
  const list = ownOf(given, key);
  if (Array.isArray(list)) return list as readonly unknown[];
  return [];
};

/** True where the organization offers it and the person has switched it on. */
function isOn(option: string): boolean {
  if (ORGANIZATION_EVENTS.indexOf(option) < 0) return false;
  return listOf(ownOf(settings(), 'preferences'), 'events').indexOf(option) >= 0;
}

export function words(): EventWords {
  const every: { readonly [Tag in LanguageTag]: EventWords } = { en, de, fr, it };
  const tags = [ownOf(ownOf(settings(), 'preferences'), 'uiLanguage'), Office.context.displayLanguage];
  for (let at = 0; at < tags.length; at += 1) {
    const known = ownOf(every, String(tags[at]).toLowerCase().split(/[-_]/)[0] || '');
    if (known) return known as EventWords;
  }
  return en;
}

/** What is kept with the item: by this session, else by the item itself; empty where nothing is. */
export function readKept(work: Work, then: (kept: string, failed?: unknown) => void): void {
  ask(work, member(work.item, 'sessionData'), 'getAllAsync', [], function (session) {
    const kept = ownOf(session, KEY);
    if (typeof kept === 'string' && kept !== '') {
      then(kept);
      return;
    }
    ask(work, work.item, 'loadCustomPropertiesAsync', [], function (properties, failed) {
      let stored: unknown;
      try {
        stored = (properties as Office.CustomProperties).get(KEY);
      } catch {
        failed = failed || { code: 0 };
      }
      if (typeof stored === 'string') then(stored);
      else then('', failed);
    });
  });
}

export const textIn = (given: unknown, key: string): string => {
  const text = ownOf(given, key);
  if (typeof text === 'string') return text;
  return '';
};

export function buttonOf(item: unknown): string {
  if (isAppointment(item)) return 'Appointment.Options';
  return 'Message.Options';
}

/** One notification, in the place of the one before, with a button that opens the pane. */
export function offer(work: Work, offered: EventOffer): void {
  const bar = member(work.item, 'notificationMessages');
  const details = {
    type: 'insightMessage',
    message: offered.text,
    icon: 'Icon.16',
    actions: [
      {
        actionText: offered.label,
        actionType: 'showTaskPane',
        commandId: buttonOf(work.item),
        contextData: '{}',
      },
    ],
  };
  ask(work, bar, 'removeAsync', [KEY], function () {
    ask(work, bar, 'addAsync', [KEY, details], function (_value, failed) {
      if (!failed) work.end();
      else
        ask(work, bar, 'replaceAsync', [KEY, details], function () {
          work.end();
        });
    });
  });
}

/** Takes our notification away, if there is one. */
export function clearOffer(work: Work): void {
  ask(work, member(work.item, 'notificationMessages'), 'removeAsync', [KEY], function () {
    work.end();
  });
}

/** Keeps a text with the item for as long as it is open. */
export function keep(work: Work, text: string, then: Callback): void {
  ask(work, member(work.item, 'sessionData'), 'setAsync', [KEY, text], then);
}

/** The handler of an event: it is completed once, and whatever goes wrong lets the person go on. */
export function handler(
  option: string,
  limitMs: number,
  begin: (work: Work) => void,
): (event: OutlookEvent) => void {
  return function (event) {
    let isOver = false;
    function end(options?: object): void {
      if (isOver) return;
      isOver = true;
      event.completed(options || { allowEvent: true });
    }
    try {
      const item = member(member(Office.context, 'mailbox'), 'item');
      if (!isOn(option) || !item) {
        end();
        return;
      }
      // Engines of this kind need not have timers.
      if (typeof setTimeout === 'function')
        setTimeout(function () {
          end();
        }, limitMs);
      begin({ item, event, end });
    } catch {
      end();
    }
  };
}
