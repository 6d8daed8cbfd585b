/** One change of the good manifest: what is replaced (at its first place only, unless `g` is set) and by what. */
export interface ManifestChange {
  /** The change is made behind this text. */
  readonly after?: string;
  readonly find: string | RegExp;
  readonly put: string;
}

/** A manifest that is wrong in one place, and everything that the rules say about it. */
export interface BrokenManifest {
  readonly title: string;
  readonly change: ManifestChange;
  readonly sentences: readonly string[];
}

/** Applies a change; throws where it changes nothing, so that no case passes by accident. */
export function changed(manifest: string, { after = '', find, put }: ManifestChange): string {
  const start = manifest.indexOf(after);
  const broken = manifest.slice(0, start) + manifest.slice(start).replace(find, put);
  if (start < 0 || broken === manifest)
    throw new Error(`the good manifest does not hold ${after} ${String(find)}`);
  return broken;
}

const INNER = 'VersionOverridesV1_1';

/** At least one for every rule. The line of an element is left open, so that a longer manifest breaks no case. */
export const brokenManifests: readonly BrokenManifest[] = [
  {
    title: 'text that is not XML',
    change: { find: '</Permissions>', put: '</Permission>' },
    sentences: ['line 41: unexpected close tag'],
  },
  {
    title: 'a bare ampersand',
    change: { find: '<ProviderName>Add videoconf', put: '<ProviderName>A & B' },
    sentences: ['line 10: an & must be spelt &amp;'],
  },
  {
    title: 'elements in the wrong order',
    change: { find: /(<Permissions>.*\n)([\s\S]*<\/Rule>\n)/u, put: '$2$1' },
    sentences: ['<Permissions> (line …) must stand before <Rule> in <OfficeApp>'],
  },
  {
    title: 'an Action before its Icon',
    change: { find: /(<Icon>[\s\S]*?<\/Icon>)(\s*)(<Action[\s\S]*?<\/Action>)/u, put: '$3$2$1' },
    sentences: ['<Icon> (line …) must stand before <Action> in <Control>'],
  },
  {
    title: 'a head without SupportUrl',
    change: { find: /<SupportUrl.*\n/u, put: '' },
    sentences: ['<OfficeApp MailApp> (line …) lacks <SupportUrl>'],
  },
  {
    title: 'a second Permissions',
    change: { find: /<Permissions>.*/u, put: '$&$&' },
    sentences: ['<OfficeApp MailApp> (line …) has <Permissions> 2 times'],
  },
  {
    title: 'an Id that is no GUID',
    change: { find: /<Id>.*<\/Id>/u, put: '<Id>add-videoconf</Id>' },
    sentences: ['<Id> (line …) is "add-videoconf", it must be a GUID'],
  },
  {
    title: 'a version with a letter',
    change: { find: '<Version>0.1.0<', put: '<Version>0.1.0-beta<' },
    sentences: [
      '<Version> (line …) is "0.1.0-beta", it must be one to four numbers of at most five digits with dots',
    ],
  },
  {
    title: 'a provider that is too long',
    change: { find: '<ProviderName>Add videoconf', put: `<ProviderName>${'University '.repeat(12)}` },
    sentences: [
      '<ProviderName> (line …) has 131 characters, at most 125 are allowed: "University University University Univers…"',
    ],
  },
  {
    title: 'a default locale without a region',
    change: { find: '<DefaultLocale>en-US', put: '<DefaultLocale>en' },
    sentences: ['<DefaultLocale> (line …) is "en", it must be a full tag such as en-US'],
  },
  {
    title: 'another permission',
    change: { find: '>ReadWriteItem<', put: '>ReadWriteMailbox<' },
    sentences: [
      '<Permissions> (line …) is "ReadWriteMailbox", it must be ReadWriteItem: less cannot write the body, more needs an administrator',
    ],
  },
  {
    title: 'a requirement of Mailbox 1.8',
    change: { find: 'MinVersion="1.3"', put: 'MinVersion="1.8"' },
    sentences: [
      'MinVersion of <Set> (line …) is "1.8", it must be 1.3 to 1.5: Exchange servers of one’s own have no newer one',
    ],
  },
  {
    title: 'a requirement of Mailbox 1.8 in VersionOverrides',
    change: { find: 'DefaultMinVersion="1.3"', put: 'DefaultMinVersion="1.8"' },
    sentences: [
      'DefaultMinVersion of <bt:Sets> (line …) is "1.8", it must be 1.3 to 1.5: Exchange servers of one’s own have no newer one',
    ],
  },
  {
    title: 'another host',
    change: { find: '<Host Name="Mailbox"/>', put: '<Host Name="Workbook"/>' },
    sentences: ['<Hosts> must have Mailbox, each once; it has Workbook'],
  },
  {
    title: 'a form for reading',
    change: { find: 'xsi:type="ItemEdit"', put: 'xsi:type="ItemRead"' },
    sentences: [
      'xsi:type of <Form ItemRead> (line …) is "ItemRead", it must be ItemEdit: the add-in is for writing',
    ],
  },
  {
    title: 'no rule for appointments',
    change: { find: /<Rule xsi:type="ItemIs" ItemType="Appointment".*\n/u, put: '' },
    sentences: ['<Rule> must have Edit Appointment and Edit Message, each once; it has Edit Message'],
  },
  {
    title: 'a wrong namespace',
    change: { find: 'mailappversionoverrides/1.1', put: 'mailappversionoverrides/1.2' },
    sentences: [
      '<VersionOverrides VersionOverridesV1_1> (line …) must have the namespace and type of 1.1, and its host must be a MailHost',
    ],
  },
  {
    title: 'no VersionOverrides 1.1',
    change: { find: /<VersionOverrides xmlns="[^"]*1\.1"[\s\S]*?<\/VersionOverrides>/u, put: '' },
    sentences: ['<VersionOverrides VersionOverridesV1_0> (line …) lacks <VersionOverrides>'],
  },
  {
    title: 'no SupportsSharedFolders',
    change: { find: /<SupportsSharedFolders>.*\n/u, put: '' },
    sentences: ['<DesktopFormFactor> (line …) lacks <SupportsSharedFolders>'],
  },
  {
    title: 'SupportsSharedFolders that says false',
    change: { find: '<SupportsSharedFolders>true', put: '<SupportsSharedFolders>false' },
    sentences: [
      '<SupportsSharedFolders> (line …) is "false", it must be true: delegates see the add-in only so (J07)',
    ],
  },
  {
    title: 'pinning',
    change: {
      after: INNER,
      find: '<SourceLocation resid="Taskpane.Url"/>',
      put: '$&<SupportsPinning>true</SupportsPinning>',
    },
    sentences: ['<SupportsPinning> (line …) must not stand in <Action>'],
  },
  {
    title: 'a mobile form factor with nothing in it',
    change: { after: INNER, find: '</DesktopFormFactor>', put: '$&<MobileFormFactor/>' },
    sentences: [
      '<MobileFormFactor> (line …) lacks <FunctionFile>',
      '<MobileFormFactor> (line …) lacks <ExtensionPoint>',
    ],
  },
  {
    title: 'a runtime for old clients',
    change: { find: '<Host xsi:type="MailHost">', put: '$&<Runtimes/>' },
    sentences: ['<Runtimes> (line …) must not stand in <Host>', '<Runtimes> (line …) lacks <Runtime>'],
  },
  {
    title: 'an unknown element',
    change: { find: '<DisplayName ', put: '<constructor/>$&' },
    sentences: ['<constructor> (line …) must not stand in <OfficeApp>'],
  },
  {
    title: 'no command for appointments',
    change: {
      find: /<ExtensionPoint xsi:type="AppointmentOrganizerCommandSurface">[\s\S]*?<\/ExtensionPoint>/u,
      put: '',
    },
    sentences: [
      'VersionOverrides 1.0 must have AppointmentOrganizerCommandSurface and MessageComposeCommandSurface, each once; it has MessageComposeCommandSurface',
    ],
  },
  {
    title: 'a command surface for reading',
    change: { find: 'xsi:type="MessageComposeCommandSurface"', put: 'xsi:type="MessageReadCommandSurface"' },
    sentences: [
      'VersionOverrides 1.0 must have AppointmentOrganizerCommandSurface and MessageComposeCommandSurface, each once; it has MessageReadCommandSurface, AppointmentOrganizerCommandSurface',
    ],
  },
  {
    title: 'a tab of its own',
    change: { find: 'id="TabDefault"', put: 'id="TabVideoconf"' },
    sentences: [
      'id of <OfficeTab TabVideoconf> (line …) is "TabVideoconf", it must be TabDefault: a tab of its own is shown on Windows only',
    ],
  },
  {
    title: 'a second group on the tab',
    change: {
      find: /<Group [\s\S]*?<\/Group>/u,
      put: '$&<Group id="Second"><Label resid="Group.Label"/></Group>',
    },
    sentences: [
      '<OfficeTab TabDefault> (line …) has <Group> 2 times',
      '<Group Second> (line …) lacks <Control>',
      '<Group Second> (line …) must have ExecuteFunction and ShowTaskpane, each once; it has none',
    ],
  },
  {
    title: 'a menu',
    change: { find: 'xsi:type="Button"', put: 'xsi:type="Menu"' },
    sentences: [
      'xsi:type of <Control Message.AddVideoconf> (line …) is "Menu", it must be Button, on phones MobileButton: a menu would cost the one click',
    ],
  },
  {
    title: 'two function commands',
    change: { find: '<FunctionName>addVideoconf', put: '<FunctionName>removeVideoconf' },
    sentences: [
      'there are 2 function commands (removeVideoconf, addVideoconf), one is allowed',
      "the function removeVideoconf is not in the ribbon's page: no Office.actions.associate('removeVideoconf', …)",
    ],
  },
  {
    title: 'an action that Outlook does not know',
    change: { find: 'xsi:type="ShowTaskpane"', put: 'xsi:type="OpenPane"' },
    sentences: [
      '<SourceLocation Taskpane.Url> (line …) must not stand in <Action>',
      '<Group Message.Group> (line …) must have ExecuteFunction and ShowTaskpane, each once; it has ExecuteFunction, OpenPane',
    ],
  },
  {
    title: 'a group with another name',
    change: {
      find: 'id="Group.Label" DefaultValue="Add videoconf"',
      put: 'id="Group.Label" DefaultValue="Meetings"',
    },
    sentences: [
      'the resource Group.Label differs between VersionOverrides 1.0 and 1.1',
      "<bt:String Group.Label> (line …) must be the add-in's name in every language: Add videoconf",
    ],
  },
  {
    title: 'a resid that leads nowhere',
    change: { find: '<Label resid="AddVideoconf.Label"/>', put: '<Label resid="AddVideoconf.Name"/>' },
    sentences: [
      '<Label AddVideoconf.Name> (line …): bt:ShortStrings of VersionOverrides 1.0 has no such entry',
    ],
  },
  {
    title: 'a resid of the wrong list',
    change: { find: '<Label resid="Options.Label"/>', put: '<Label resid="Options.Tip"/>' },
    sentences: ['<Label Options.Tip> (line …): bt:ShortStrings of VersionOverrides 1.0 has no such entry'],
  },
  {
    title: 'a resource id that is there twice',
    change: { find: /<bt:Url id="Taskpane.Url".*\n/u, put: '$&$&' },
    sentences: ['VersionOverrides 1.0 has the id Taskpane.Url twice'],
  },
  {
    title: 'a resource id of 33 characters',
    change: { find: /Options\.Tip/gu, put: 'Options.TipTipTipTipTipTipTipTipT' },
    sentences: [
      'VersionOverrides 1.0: the resource id "Options.TipTipTipTipTipTipTipTipT" must have 1 to 32 characters',
      'VersionOverrides 1.1: the resource id "Options.TipTipTipTipTipTipTipTipT" must have 1 to 32 characters',
    ],
  },
  {
    title: 'a control id that is there twice',
    change: { find: 'id="Message.Options"', put: 'id="Message.AddVideoconf"' },
    sentences: ['VersionOverrides 1.0 has the id Message.AddVideoconf twice'],
  },
  {
    title: 'a label that is too long',
    change: { find: /Videoconf options/gu, put: 'Videoconf options '.repeat(8) },
    sentences: [
      '<bt:String Options.Label> (line …) has 144 characters, at most 125 are allowed: "Videoconf options Videoconf options Vide…"',
      '<bt:String Options.Label> (line …) has 144 characters, at most 125 are allowed: "Videoconf options Videoconf options Vide…"',
    ],
  },
  {
    title: 'a tip that is too long in one language',
    change: {
      find: /(?<=de-AT" Value=")Öffnet den Bereich[^"]*/gu,
      put: `Öffnet den Bereich ${'x'.repeat(250)}`,
    },
    sentences: [
      '<bt:String Options.Tip> (line …) has 269 characters, at most 250 are allowed: "Öffnet den Bereich xxxxxxxxxxxxxxxxxxxxx…"',
      '<bt:String Options.Tip> (line …) has 269 characters, at most 250 are allowed: "Öffnet den Bereich xxxxxxxxxxxxxxxxxxxxx…"',
    ],
  },
  {
    title: 'an empty text',
    change: { find: /Locale="it-IT" Value="Opzioni videoconferenza"/gu, put: 'Locale="it-IT" Value=" "' },
    sentences: [
      '<bt:String Options.Label> (line …) has an empty text',
      '<bt:String Options.Label> (line …) has an empty text',
    ],
  },
  {
    title: 'a language that one text lacks',
    change: { find: /<bt:Override Locale="de-CH" Value="Videokonferenz-Optionen"\/>\n/gu, put: '' },
    sentences: [
      '<bt:String Options.Label> (line …) lacks the locale de-CH',
      '<bt:String Options.Label> (line …) lacks the locale de-CH',
    ],
  },
  {
    title: 'a language that is there twice',
    change: { find: '<Override Locale="fr-CA"', put: '<Override Locale="fr-FR"' },
    sentences: [
      '<Description> (line …) has the locale fr-FR twice',
      '<Description> (line …) lacks the locale fr-CA',
    ],
  },
  {
    title: 'a language without a region',
    change: { find: /Locale="it-CH"/gu, put: 'Locale="it"' },
    sentences: ['the locale "it" must be a full tag such as fr-FR'],
  },
  {
    title: 'an override of the default locale',
    change: { find: '<DefaultLocale>en-US', put: '<DefaultLocale>de-DE' },
    sentences: ['the default locale de-DE is overridden'],
  },
  {
    title: 'texts that differ between 1.0 and 1.1',
    change: { find: 'DefaultValue="Videoconf options"', put: 'DefaultValue="Settings"' },
    sentences: ['the resource Options.Label differs between VersionOverrides 1.0 and 1.1'],
  },
  {
    title: 'an http address',
    change: { find: /https:(?=[^"]*taskpane)/u, put: 'http:' },
    sentences: [
      '<SourceLocation> (line …) is http://localhost:3000/taskpane.html, it must be an https address',
    ],
  },
  {
    title: 'an AppDomain with a path',
    change: {
      find: '<Hosts>',
      put: '<AppDomains><AppDomain>https://localhost:3000/</AppDomain></AppDomains>$&',
    },
    sentences: ['<AppDomain> (line …) is https://localhost:3000/, it must be https:// and a host alone'],
  },
  {
    title: 'a page of another host',
    change: { find: /https:\/\/localhost:3000(?=\/taskpane)/u, put: 'https://www.example.org' },
    sentences: [
      '<SourceLocation> (line …) is https://www.example.org/taskpane.html, it must stand below https://localhost:3000',
    ],
  },
  {
    title: 'a page that is not there',
    change: { find: /taskpane\.html/u, put: 'settings.html' },
    sentences: ['<SourceLocation> (line …): there is no file settings.html'],
  },
  {
    title: 'an icon file that is not there',
    change: { find: /icon-32\.png/gu, put: 'icon-33.png' },
    sentences: [
      '<bt:Image Icon.32> (line …): there is no file assets/icon-33.png',
      '<bt:Image Icon.32> (line …): there is no file assets/icon-33.png',
    ],
  },
  {
    title: 'an ICO icon',
    change: { find: 'icon-64.png', put: 'icon-64.ico' },
    sentences: ['<IconUrl> (line …): there is no file assets/icon-64.ico'],
  },
  {
    title: 'an icon without its 80 pixels',
    change: { find: /<bt:Image size="80".*\n/u, put: '' },
    sentences: ['<Icon> (line …) lacks the size 80'],
  },
  {
    title: 'a large icon in a small place',
    change: { find: /icon-16\.png/u, put: 'icon-128.png' },
    sentences: [
      'the resource Icon.16 differs between VersionOverrides 1.0 and 1.1',
      '<bt:Image Icon.16> (line …) is 128 × 128, its place needs a PNG of 16 × 16 pixels',
    ],
  },
];
