import type { BrowserContextOptions, Frame, Page } from 'playwright-core';
import type { FramePage } from '../../../playground/officeHost/frameAddress';
import type {
  ClickResult,
  ItemKind,
  PlaygroundApi,
  PlaygroundState,
  Quirks,
  RoomsName,
  ScenarioName,
} from '../../../playground/playgroundApi';
import { paneFrame } from './paneFrame';

export interface OpenOptions {
  readonly kind?: ItemKind;
  readonly scenario?: ScenarioName;
  readonly rooms?: RoomsName;
  readonly quirks?: Partial<Quirks>;
  /** Office's display language. */
  readonly locale?: string;
  readonly theme?: 'light' | 'dark';
  /** Windows name of the mailbox's time zone. */
  readonly zone?: string;
  /** Anything else about the browser, e.g. viewport, colorScheme, forcedColors. */
  readonly browser?: BrowserContextOptions;
  /** `own`: no page that a test before has left, for what cannot be taken back, as an init script. */
  readonly page?: 'own';
}

/** An Outlook in Zurich, read in British English. */
export const zurich = {
  zone: 'W. Europe Standard Time',
  browser: { timezoneId: 'Europe/Zurich', locale: 'en-GB' },
} as const satisfies OpenOptions;

/** One playground in a tab of its own, with storage of its own. */
export interface PlaygroundTab {
  readonly page: Page;
  /** Calls a function of `window.playground`. */
  call<Name extends keyof PlaygroundApi>(
    name: Name,
    ...parameters: Parameters<PlaygroundApi[Name]>
  ): Promise<Awaited<ReturnType<PlaygroundApi[Name]>>>;
  state(): Promise<PlaygroundState>;
  click(): Promise<ClickResult>;
  /** What stands in the notification bar. */
  notices(): Promise<readonly string[]>;
  /** Opens the pane and returns its frame as soon as `Office.context.mailbox` is there. */
  openPane(name?: FramePage): Promise<Frame>;
}

export function query({ kind, scenario, rooms, quirks, locale, theme, zone }: OpenOptions): string {
  const given = { kind, scenario, rooms, locale, theme, zone, quirks: quirks && JSON.stringify(quirks) };
  const entries = Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return new URLSearchParams(entries).toString();
}

export function playgroundTab(page: Page): PlaygroundTab {
  const call: PlaygroundTab['call'] = (name, ...parameters) =>
    page.evaluate(
      ([called, given]) => {
        const run = window.playground[called] as (...values: unknown[]) => unknown;
        return run.apply(window.playground, given);
      },
      [name, parameters] as const,
    ) as Promise<never>;
  return {
    page,
    call,
    state: () => call('state'),
    click: () => call('clickRibbon', 'addVideoconf'),
    notices: async () => (await call('state')).notifications.map(({ message }) => message),
    async openPane(name) {
      await call('openPane', name);
      const frame = await paneFrame(page);
      // The page may not even have loaded office.js. A function, because a policy may forbid an expression.
      await frame.waitForFunction(() => {
        const { Office } = window as { Office?: { context?: { mailbox?: { userProfile?: object } } } };
        return Office?.context?.mailbox?.userProfile !== undefined;
      });
      return frame;
    },
  };
}
