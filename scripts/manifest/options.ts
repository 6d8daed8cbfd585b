import type { EventOption, Organization } from '../../src/core/organization/organization';
import { make } from './xml';
import type { XmlElement } from './xml';

/** Where the pages of the root's manifest.xml stand; the build puts the organization's address in its place. */
export const LOCAL_ADDRESS = 'https://localhost:3000';

/** The one script of the events for classic Outlook on Windows; the name is in people's manifests and never changes. */
export const EVENT_SCRIPT = 'events.js';

/** What Outlook raises for each option, and the function that answers it. */
export const EVENT_TYPES: Readonly<
  Record<EventOption, { readonly functionName: string; readonly types: readonly string[] }>
> = {
  times: {
    functionName: 'followTimes',
    types: ['OnAppointmentTimeChanged', 'OnAppointmentRecurrenceChanged'],
  },
  send: { functionName: 'checkBeforeSend', types: ['OnAppointmentSend', 'OnMessageSend'] },
  auto: { functionName: 'addWithFirstAttendee', types: ['OnAppointmentAttendeesChanged'] },
};

/** Sizes of a button on phones in points; each is there in one, two and three pixels per point. */
export const PHONE_SIZES = [25, 32, 48] as const;
export const PHONE_SCALES = [1, 2, 3] as const;

/** Pixels of the pictures that the sizes and scales come to, each once: 96 is both 32 × 3 and 48 × 2. */
export const PHONE_PIXELS: readonly number[] = [
  ...new Set(PHONE_SIZES.flatMap((size) => PHONE_SCALES.map((scale) => size * scale))),
].sort((one, other) => one - other);

/** Beside the switch, in the languages of the manifest; a longer word is cut off there. */
const PHONE_LABEL = 'Videoconference';
const PHONE_LABELS: Readonly<Record<string, string>> = {
  de: 'Videokonferenz',
  fr: 'Visioconférence',
  it: 'Videoconferenza',
};
const LOCALES = ['de-DE', 'de-AT', 'de-CH', 'fr-FR', 'fr-CH', 'fr-CA', 'it-IT', 'it-CH'];

/** Elements that go below the one that a path leads to, before its other children or behind them. */
interface Addition {
  readonly path: string;
  readonly place: 'first' | 'last';
  readonly elements: readonly XmlElement[];
}

const last = (path: string, ...elements: readonly XmlElement[]): Addition => ({
  path,
  place: 'last',
  elements,
});
const at = (file: string) => ({ DefaultValue: `${LOCAL_ADDRESS}/${file}` });

/** The page is the ribbon's, by an id of its own: a Runtime belongs to the events alone. Classic Windows takes the script. */
function eventAdditions(options: readonly EventOption[]): readonly Addition[] {
  const page = { resid: 'Events.Url' };
  const events = options.flatMap((option) =>
    EVENT_TYPES[option].types.map((Type) =>
      make('LaunchEvent', {
        Type,
        FunctionName: EVENT_TYPES[option].functionName,
        ...(option === 'send' && { SendMode: 'PromptUser' }),
      }),
    ),
  );
  const script = make('Override', { type: 'javascript', resid: 'Events.Script' });
  return [
    {
      path: 'Hosts/Host',
      place: 'first',
      elements: [make('Runtimes', {}, make('Runtime', page, script))],
    },
    last(
      'Hosts/Host/DesktopFormFactor',
      make(
        'ExtensionPoint',
        { 'xsi:type': 'LaunchEvent' },
        make('LaunchEvents', {}, ...events),
        make('SourceLocation', page),
      ),
    ),
    last(
      'Resources/bt:Urls',
      make('bt:Url', { id: 'Events.Url', ...at('commands.html') }),
      make('bt:Url', { id: 'Events.Script', ...at(EVENT_SCRIPT) }),
    ),
  ];
}

/** The switch for online meetings in Outlook on phones, with the ribbon's function behind it. */
function phoneAdditions(): readonly Addition[] {
  const images = PHONE_SIZES.flatMap((size) =>
    PHONE_SCALES.map((scale) =>
      make('bt:Image', {
        size: String(size),
        scale: String(scale),
        resid: `Phone.${String(size * scale)}`,
      }),
    ),
  );
  const action = make('Action', { 'xsi:type': 'ExecuteFunction' }, make('FunctionName', {}, 'addVideoconf'));
  const button = make(
    'Control',
    { 'xsi:type': 'MobileButton', id: 'Phone.AddVideoconf' },
    make('Label', { resid: 'Phone.Label' }),
    make('Icon', { 'xsi:type': 'bt:MobileIconList' }, ...images),
    action,
  );
  const labels = LOCALES.map((Locale) =>
    make('bt:Override', { Locale, Value: PHONE_LABELS[Locale.slice(0, 2)] ?? PHONE_LABEL }),
  );
  return [
    last(
      'Hosts/Host',
      make(
        'MobileFormFactor',
        {},
        make('FunctionFile', { resid: 'Commands.Url' }),
        make('ExtensionPoint', { 'xsi:type': 'MobileOnlineMeetingCommandSurface' }, button),
      ),
    ),
    last(
      'Resources/bt:Images',
      ...PHONE_PIXELS.map((pixels) =>
        make('bt:Image', { id: `Phone.${String(pixels)}`, ...at(`assets/phone-${String(pixels)}.png`) }),
      ),
    ),
    last(
      'Resources/bt:ShortStrings',
      make('bt:String', { id: 'Phone.Label', DefaultValue: PHONE_LABEL }, ...labels),
    ),
  ];
}

function withAddition(element: XmlElement, { path, place, elements }: Addition): XmlElement {
  const [step = '', ...further] = path.split('/');
  if (path === '')
    return {
      ...element,
      children: place === 'first' ? [...elements, ...element.children] : [...element.children, ...elements],
    };
  const addition = { path: further.join('/'), place, elements };
  return {
    ...element,
    children: element.children.map((child) => (child.name === step ? withAddition(child, addition) : child)),
  };
}

/**
 * The manifest with what the organization's options ask for, in VersionOverrides 1.1: older clients know none of it.
 * Its addresses are the local ones still. Without options it is the manifest as it was.
 */
export const withOptions = (
  manifest: XmlElement,
  { events = [], phones = false }: Pick<Organization, 'events' | 'phones'>,
): XmlElement =>
  [...(events.length > 0 ? eventAdditions(events) : []), ...(phones ? phoneAdditions() : [])].reduce(
    (made, { path, ...rest }) =>
      withAddition(made, { path: `VersionOverrides/VersionOverrides/${path}`, ...rest }),
    manifest,
  );
