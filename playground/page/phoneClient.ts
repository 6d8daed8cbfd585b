import { create, element } from './element';

/** What office.js has in a frame, as far as a phone lacks it. */
interface OfficeOfFrame {
  readonly onReady: (ready: () => void) => unknown;
  readonly context: {
    readonly ui: object;
    readonly mailbox: { readonly item: { readonly body: object } | null };
  };
}

/** The person has closed a dialog, in office.js's own number. */
const CLOSED = 12006;
const NOT_IN_ITEMS = [
  'notificationMessages',
  'enhancedLocation',
  'recurrence',
  'getSelectedDataAsync',
  'setSelectedDataAsync',
  'getSharedPropertiesAsync',
  'addHandlerAsync',
];

const without = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, undefined]));

/** An object with other members laid over its own: those of office.js itself cannot be changed. */
const overlaid = <Owner extends object>(owner: Owner, members: Readonly<Record<string, unknown>>): Owner =>
  Object.create(
    owner,
    Object.fromEntries(Object.entries(members).map(([name, value]) => [name, { value }])),
  ) as Owner;

/**
 * Makes an add-in page believe that it runs on a phone. There office.js talks to the app itself, so the wire of the web
 * cannot play it: once the genuine office.js is ready, what a phone does not have is covered, and dialogs are shown by
 * the app (here by {@link showDialog}).
 */
export function playPhone(frame: HTMLIFrameElement): void {
  const view = frame.contentWindow as { Office?: OfficeOfFrame } | null;
  const office = view?.Office;
  if (!view || !office) return;
  office.onReady(() => {
    const { context } = office;
    const { ui, mailbox } = context;
    const { item } = mailbox;
    const phoneItem =
      item &&
      overlaid(item, {
        ...without(NOT_IN_ITEMS),
        body: overlaid(item.body, { setSelectedDataAsync: undefined }),
      });
    const displayDialogAsync = (address: string, ...rest: readonly unknown[]) =>
      showDialog(frame, address, rest.at(-1));
    view.Office = overlaid(office, {
      context: overlaid(context, {
        platform: 'iOS',
        ui: overlaid(ui, { displayDialogAsync }),
        mailbox: overlaid(mailbox, { item: phoneItem }),
      }),
    });
  });
}

/** A dialog lies over the form until the person closes it or its runtime ends, which closes it under their eyes. */
function showDialog(runtime: HTMLIFrameElement, address: string, callback: unknown): void {
  const answer = callback as (result: object) => void;
  const handlers: ((event: object) => void)[] = [];
  const dialog = create('dialog', { className: 'phonedialog' });
  const page = create('iframe', { title: 'Dialog of the add-in', src: address });
  const close = create('button', { type: 'button', textContent: 'Done' });
  const ended = new MutationObserver(() => {
    if (!runtime.isConnected) remove();
  });
  const remove = (): void => {
    ended.disconnect();
    dialog.remove();
  };
  close.addEventListener('click', () => {
    remove();
    for (const handle of handlers) handle({ type: 'dialogEventReceived', error: CLOSED });
  });
  dialog.append(close, page);
  document.body.append(dialog);
  dialog.show();
  ended.observe(document.body, { childList: true });
  answer({
    status: 'succeeded',
    value: {
      addEventHandler: (_type: string, handle: (event: object) => void) => handlers.push(handle),
      close: remove,
    },
  });
}

/** The page as the client has it: a phone has a narrow form, no bar, no pane, and a switch in place of the ribbon. */
export function drawClient(client: 'web' | 'phone'): void {
  document.documentElement.dataset['client'] = client;
  const button = element('add-videoconf', HTMLButtonElement);
  if (client === 'phone') button.setAttribute('role', 'switch');
  else for (const name of ['role', 'aria-checked']) button.removeAttribute(name);
}

/** On: the invitation stands, as the add-in says at the end of a press. */
export function drawSwitch(allowEvent: boolean | undefined): void {
  const button = element('add-videoconf', HTMLButtonElement);
  if (button.getAttribute('role') === 'switch')
    button.setAttribute('aria-checked', String(allowEvent === true));
}
