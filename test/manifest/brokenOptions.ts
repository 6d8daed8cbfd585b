import type { BrokenManifest } from './brokenManifests';

/**
 * Manifests with all options that are wrong in one place, and everything that the rules say about them. The good one is
 * the root's as the build writes it with `events` and `phones`.
 */
export const brokenOptions: readonly BrokenManifest[] = [
  {
    title: 'a Runtime behind the form factors',
    change: { find: /(<Runtimes>[\s\S]*?<\/Runtimes>\n)([\s\S]*?<\/MobileFormFactor>\n)/u, put: '$2$1' },
    sentences: ['<Runtimes> (line …) must stand before <MobileFormFactor> in <Host>'],
  },
  {
    title: 'a second Runtime',
    change: { find: /<Runtime resid[\s\S]*?<\/Runtime>/u, put: '$&$&' },
    sentences: ['<Runtimes> (line …) has <Runtime> 2 times'],
  },
  {
    title: 'a Runtime without a script for classic Windows',
    change: { find: /<Override type="javascript".*\n/u, put: '' },
    sentences: ['<Runtime Events.Url> (line …) lacks <Override>'],
  },
  {
    title: 'a second script',
    change: { find: /<Override type="javascript".*/u, put: '$&$&' },
    sentences: ['<Runtime Events.Url> (line …) has <Override> 2 times'],
  },
  {
    title: 'a script of another type',
    change: { find: '<Override type="javascript"', put: '<Override type="module"' },
    sentences: [
      'type of <Override Events.Script> (line …) is "module", it must be javascript: the script of classic Windows',
    ],
  },
  {
    title: 'a script that leads nowhere',
    change: { find: 'resid="Events.Script"', put: 'resid="Events.File"' },
    sentences: ['<Override Events.File> (line …): bt:Urls of VersionOverrides 1.1 has no such entry'],
  },
  {
    title: 'a script that is not there',
    change: { find: '/events.js', put: '/events.mjs' },
    sentences: ['<bt:Url Events.Script> (line …): there is no file events.mjs'],
  },
  {
    title: 'events of another page than the Runtime',
    change: { find: '<SourceLocation resid="Events.Url"/>', put: '<SourceLocation resid="Commands.Url"/>' },
    sentences: ["the events' SourceLocation is Commands.Url, it must be the Runtime's: Events.Url"],
  },
  {
    title: 'events in another page than the ribbon',
    change: { find: /(id="Events.Url" DefaultValue="[^"]*)commands\.html/u, put: '$1taskpane.html' },
    sentences: ["<Runtime Events.Url> (line …) must be the ribbon's page, which has the functions"],
  },
  {
    title: 'events without a Runtime',
    change: { find: /<Runtimes>[\s\S]*?<\/Runtimes>/u, put: '' },
    sentences: ['a Runtime and a LaunchEvent must be there together, or neither'],
  },
  {
    title: 'a Runtime without events',
    change: { find: /<ExtensionPoint xsi:type="LaunchEvent">[\s\S]*?<\/ExtensionPoint>/u, put: '' },
    sentences: ['a Runtime and a LaunchEvent must be there together, or neither'],
  },
  {
    title: 'a page before its events',
    change: { find: /(<LaunchEvents>[\s\S]*?<\/LaunchEvents>)(\s*)(<SourceLocation [^>]*>)/u, put: '$3$2$1' },
    sentences: ['<LaunchEvents> (line …) must stand before <SourceLocation> in <ExtensionPoint>'],
  },
  {
    title: 'no event in the list of events',
    change: { find: /<LaunchEvents>[\s\S]*?<\/LaunchEvents>/u, put: '<LaunchEvents/>' },
    sentences: ['<LaunchEvents> (line …) lacks <LaunchEvent>'],
  },
  {
    title: 'an event that Outlook does not know',
    change: { find: 'Type="OnAppointmentTimeChanged"', put: 'Type="OnTimeChanged"' },
    sentences: [
      '<LaunchEvent> (line …): Type is "OnTimeChanged", it must be one of OnAppointmentTimeChanged, OnAppointmentRecurrenceChanged, OnAppointmentSend, OnMessageSend, OnAppointmentAttendeesChanged',
    ],
  },
  {
    title: 'an event twice',
    change: { find: /<LaunchEvent Type="OnMessageSend".*/u, put: '$&$&' },
    sentences: ['the event OnMessageSend is there twice'],
  },
  {
    title: 'an event that calls the function of another',
    change: {
      find: 'OnMessageSend" FunctionName="checkBeforeSend"',
      put: 'OnMessageSend" FunctionName="followTimes"',
    },
    sentences: ['<LaunchEvent> (line …): OnMessageSend calls "followTimes", it must be checkBeforeSend'],
  },
  {
    title: 'an event that keeps mails back',
    change: { find: 'SendMode="PromptUser"', put: 'SendMode="Block"' },
    sentences: [
      '<LaunchEvent> (line …): SendMode of OnAppointmentSend is "Block", it must be PromptUser: nothing of ours may keep a mail back',
    ],
  },
  {
    title: 'an event before sending without a mode, which keeps mails back where its script does not come',
    change: { find: ' SendMode="PromptUser"', put: '' },
    sentences: [
      '<LaunchEvent> (line …): SendMode of OnAppointmentSend is "", it must be PromptUser: nothing of ours may keep a mail back',
    ],
  },
  {
    title: 'a mode of sending where nothing is sent',
    change: { find: /FunctionName="followTimes"/u, put: '$& SendMode="PromptUser"' },
    sentences: [
      '<LaunchEvent> (line …): SendMode of OnAppointmentTimeChanged is "PromptUser", only events before sending have one',
    ],
  },
  {
    title: 'events for old clients',
    change: {
      find: /(?<=<\/ExtensionPoint>\n *)(?=<\/DesktopFormFactor>)/u,
      put: '<ExtensionPoint xsi:type="LaunchEvent"><LaunchEvents><LaunchEvent Type="OnMessageFromChanged" FunctionName="addVideoconf"/></LaunchEvents><SourceLocation resid="Commands.Url"/></ExtensionPoint>',
    },
    sentences: [
      'VersionOverrides 1.0 must have AppointmentOrganizerCommandSurface and MessageComposeCommandSurface, each once; it has MessageComposeCommandSurface, AppointmentOrganizerCommandSurface, LaunchEvent',
      '<LaunchEvent> (line …): Type is "OnMessageFromChanged", it must be one of OnAppointmentTimeChanged, OnAppointmentRecurrenceChanged, OnAppointmentSend, OnMessageSend, OnAppointmentAttendeesChanged',
      'a Runtime and a LaunchEvent must be there together, or neither',
      "the function addVideoconf is not in the script for classic Windows: no Office.actions.associate('addVideoconf', …)",
    ],
  },
  {
    title: 'a switch on phones with a tip',
    change: { find: '<Label resid="Phone.Label"/>', put: '$&<Supertip/>' },
    sentences: [
      '<Supertip> (line …) must not stand in <Control>',
      '<Supertip> (line …) lacks <Title>',
      '<Supertip> (line …) lacks <Description>',
    ],
  },
  {
    title: 'two buttons on phones',
    change: { find: /<Control xsi:type="MobileButton"[\s\S]*?<\/Control>/u, put: '$&$&' },
    sentences: [
      '<ExtensionPoint MobileOnlineMeetingCommandSurface> (line …) has <Control> 2 times',
      'VersionOverrides 1.1 has the id Phone.AddVideoconf twice',
    ],
  },
  {
    title: 'a button for computers on phones',
    change: { find: 'xsi:type="MobileButton"', put: 'xsi:type="Button"' },
    sentences: [
      '<Control Phone.AddVideoconf> (line …) lacks <Supertip>',
      '<Control Phone.AddVideoconf> (line …) must be a MobileButton in <MobileFormFactor>',
    ],
  },
  {
    title: 'another place on phones',
    change: { find: 'MobileOnlineMeetingCommandSurface', put: 'MobileLogEventAppointmentAttendee' },
    sentences: [
      '<Control Phone.AddVideoconf> (line …) must not stand in <ExtensionPoint>',
      '<ExtensionPoint MobileLogEventAppointmentAttendee> (line …) lacks <OfficeTab>',
      '<MobileFormFactor> has MobileLogEventAppointmentAttendee: phones have a button of ours in MobileOnlineMeetingCommandSurface alone, once',
    ],
  },
  {
    title: 'another function on phones',
    change: {
      after: '<MobileFormFactor>',
      find: '<FunctionName>addVideoconf',
      put: '<FunctionName>addOnPhone',
    },
    sentences: [
      'there are 2 function commands (addVideoconf, addOnPhone), one is allowed',
      "the function addOnPhone is not in the ribbon's page: no Office.actions.associate('addOnPhone', …)",
    ],
  },
  {
    title: 'eight pictures on phones',
    change: { find: /<bt:Image size="48" scale="3".*\n/u, put: '' },
    sentences: ['<Icon bt:MobileIconList> (line …) lacks the size 48 × 3'],
  },
  {
    title: 'one picture for all three scales',
    change: { find: 'scale="2" resid="Phone.50"', put: 'scale="2" resid="Phone.25"' },
    sentences: ['<bt:Image Phone.25> (line …) is 25 × 25, its place needs a PNG of 50 × 50 pixels'],
  },
  {
    title: 'a label that phones cut off, in one language',
    change: { find: /(?<=fr-CA" Value=")Visioconférence/u, put: 'Ajouter une visioconférence' },
    sentences: [
      '<bt:String Phone.Label> (line …) says "Ajouter une visioconférence" on phones, which show at most 16 characters',
    ],
  },
];
