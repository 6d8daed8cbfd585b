/** What becomes of an item whose handler says no: the person may send it all the same, or only where nobody answered. */
export type SendMode = 'PromptUser' | 'SoftBlock' | 'Block';

export interface LaunchEvent {
  /** Such as `OnAppointmentSend`. */
  readonly type: string;
  readonly functionName: string;
  readonly sendMode: SendMode;
}

/** What a button of the ribbon does. */
export type Control =
  | { readonly kind: 'pane'; readonly page: string }
  | { readonly kind: 'function'; readonly functionName: string };

/** What the playground reads in the add-in's manifest; pages and scripts by their file names. */
export interface AddinManifest {
  readonly launchEvents: readonly LaunchEvent[];
  /** The runtime of events: a page, and the script for classic Outlook where there is one. */
  readonly page: string | undefined;
  readonly script: string | undefined;
  readonly controls: ReadonlyMap<string, Control>;
}

export const noManifest: AddinManifest = {
  launchEvents: [],
  page: undefined,
  script: undefined,
  controls: new Map(),
};

const sendModes: readonly SendMode[] = ['PromptUser', 'SoftBlock', 'Block'];

/** Reads the part for clients that know events: the inner VersionOverrides, and of it the desktop's form factor. */
export function readManifest(xml: string): AddinManifest {
  const parsed = new DOMParser().parseFromString(xml, 'text/xml');
  const overrides = all(parsed, 'VersionOverrides').find((found) => typeOf(found) === 'VersionOverridesV1_1');
  if (!overrides) return noManifest;
  const files = new Map(
    all(overrides, 'Url').map((url) => [attribute(url, 'id'), fileName(attribute(url, 'DefaultValue'))]),
  );
  const fileOf = (element: Element | undefined) => files.get(attribute(element, 'resid'));
  const [form] = all(overrides, 'DesktopFormFactor');
  const [runtime] = all(overrides, 'Runtime');
  const script = all(runtime, 'Override').find((found) => attribute(found, 'type') === 'javascript');
  return {
    launchEvents: all(form, 'LaunchEvent').map(launchEventOf),
    page: fileOf(runtime),
    script: fileOf(script),
    controls: new Map(
      all(form, 'Control').flatMap((control) => {
        const [action] = all(control, 'Action');
        const [source] = all(action, 'SourceLocation');
        const functionName = all(action, 'FunctionName')[0]?.textContent.trim();
        const page = fileOf(source);
        const made: Control | undefined =
          typeOf(action) === 'ShowTaskpane' && page !== undefined
            ? { kind: 'pane', page }
            : functionName === undefined
              ? undefined
              : { kind: 'function', functionName };
        return made ? [[attribute(control, 'id'), made]] : [];
      }),
    ),
  };
}

function launchEventOf(element: Element): LaunchEvent {
  const said = attribute(element, 'SendMode');
  return {
    type: attribute(element, 'Type'),
    functionName: attribute(element, 'FunctionName'),
    // What Outlook takes where the manifest says nothing.
    sendMode: sendModes.find((mode) => mode === said) ?? 'SoftBlock',
  };
}

const all = (within: Document | Element | undefined, name: string): readonly Element[] => [
  ...(within?.getElementsByTagNameNS('*', name) ?? []),
];

const attribute = (element: Element | undefined, name: string): string => element?.getAttribute(name) ?? '';

const typeOf = (element: Element | undefined): string => attribute(element, 'xsi:type');

const fileName = (address: string): string => new URL(address).pathname.split('/').at(-1) ?? '';

/** The manifest beside the add-in's pages: what it does not declare is not raised. */
export async function servedManifest(): Promise<AddinManifest> {
  const response = await fetch('/manifest.xml').catch(() => undefined);
  return response?.ok === true ? readManifest(await response.text()) : noManifest;
}
