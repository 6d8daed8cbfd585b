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

const fiveMoreButtons = [1, 2, 3, 4, 5]
  .map(
    (number) => `<Control xsi:type="Button" id="More.${number}">
      <Label resid="Options.Label"/>
      <Supertip><Title resid="Options.Label"/><Description resid="Options.Tip"/></Supertip>
      <Icon>
        <bt:Image size="16" resid="Icon.16"/>
        <bt:Image size="32" resid="Icon.32"/>
        <bt:Image size="80" resid="Icon.80"/>
      </Icon>
      <Action xsi:type="ShowTaskpane"><SourceLocation resid="Taskpane.Url"/></Action>
    </Control>`,
  )
  .join('');

/** At least one for every rule. The line of an element is left open, so that a longer manifest breaks no case. */
export const brokenManifests: readonly BrokenManifest[] = [
  {
    title: 'text that is not XML',
    change: { find: '</Permissions>', put: '</Permission>' },
    sentences: ['line 44: </Permission> closes <Permissions>'],
  },
  {
    title: 'a bare ampersand',
    change: { find: '<ProviderName>Add videoconf', put: '<ProviderName>A & B' },
    sentences: ['line 10: the text holds an & that is not spelt &amp;'],
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
    sentences: ['Id is "add-videoconf", it must be a GUID'],
  },
  {
    title: 'a version with a letter',
    change: { find: '<Version>0.1.0<', put: '<Version>0.1.0-beta<' },
    sentences: ['Version is "0.1.0-beta", it must be one to four numbers of at most five digits with dots'],
  },
  {
    title: 'a provider that is too long',
    change: { find: '<ProviderName>Add videoconf', put: `<ProviderName>${'University '.repeat(12)}` },
    sentences: [
      '<ProviderName> has 131 characters, at most 125 are allowed: "University University University Univers…"',
    ],
  },
  {
    title: 'a default locale without a region',
    change: { find: '<DefaultLocale>en-US', put: '<DefaultLocale>en' },
    sentences: ['DefaultLocale is "en", it must be a full tag such as en-US'],
  },
  {
    title: 'another permission',
    change: { find: '>ReadWriteItem<', put: '>ReadWriteMailbox<' },
    sentences: [
      'Permissions is "ReadWriteMailbox", it must be ReadWriteItem: less cannot write the body, more needs an administrator',
    ],
  },
  {
    title: 'a requirement of Mailbox 1.8',
    change: { find: 'MinVersion="1.3"', put: 'MinVersion="1.8"' },
    sentences: ['<Set> (line …) asks for Mailbox 1.8, it must ask for Mailbox 1.3 to 1.5'],
  },
  {
    title: 'a requirement of Mailbox 1.8 in VersionOverrides',
    change: { find: 'DefaultMinVersion="1.3"', put: 'DefaultMinVersion="1.8"' },
    sentences: ['<bt:Set> (line …) asks for Mailbox 1.8, it must ask for Mailbox 1.3 to 1.5'],
  },
  {
    title: 'another host',
    change: { find: '<Host Name="Mailbox"/>', put: '<Host Name="Workbook"/>' },
    sentences: ['<Host> is "Workbook", it must be Mailbox'],
  },
  {
    title: 'a form for reading',
    change: { find: 'xsi:type="ItemEdit"', put: 'xsi:type="ItemRead"' },
    sentences: ['<Form> is "ItemRead", it must be ItemEdit'],
  },
  {
    title: 'no rule for appointments',
    change: { find: /<Rule xsi:type="ItemIs" ItemType="Appointment".*\n/u, put: '' },
    sentences: ['<Rule> lacks ItemIs Appointment with FormType Edit'],
  },
  {
    title: 'a wrong namespace',
    change: { find: 'mailappversionoverrides/1.1', put: 'mailappversionoverrides/1.2' },
    sentences: [
      'xmlns of <VersionOverrides VersionOverridesV1_1> (line …) is "http://schemas.microsoft.com/office/mailappversionoverrides/1.2", it must be http://schemas.microsoft.com/office/mailappversionoverrides/1.1',
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
    sentences: ['<SupportsSharedFolders> (line …) is "false", it must be true'],
  },
  {
    title: 'pinning',
    change: {
      after: INNER,
      find: '<SourceLocation resid="Taskpane.Url"/>',
      put: '$&<SupportsPinning>true</SupportsPinning>',
    },
    sentences: [
      '<SupportsPinning> (line …) must not stand in <Action>: the pane is not pinned: no client pins it for appointments (outlook-platform 8.4)',
    ],
  },
  {
    title: 'a mobile form factor',
    change: { after: INNER, find: '</DesktopFormFactor>', put: '$&<MobileFormFactor/>' },
    sentences: [
      '<MobileFormFactor> (line …) must not stand in <Host>: phones have no button in message compose (J01)',
    ],
  },
  {
    title: 'a runtime',
    change: { after: INNER, find: '<Host xsi:type="MailHost">', put: '$&<Runtimes/>' },
    sentences: [
      '<Runtimes> (line …) must not stand in <Host>: there are no events, and each button starts its own page (outlook-platform 5)',
    ],
  },
  {
    title: 'an unknown element',
    change: { find: '<DisplayName ', put: '<constructor/>$&' },
    sentences: [
      '<constructor> (line …) must not stand in <OfficeApp>: it may hold Id, AlternateId, Version, ProviderName, DefaultLocale, DisplayName, Description, IconUrl, HighResolutionIconUrl, SupportUrl, AppDomains, Hosts, Requirements, FormSettings, Permissions, Rule, DisableEntityHighlighting, VersionOverrides',
    ],
  },
  {
    title: 'no command for appointments',
    change: {
      find: /<ExtensionPoint xsi:type="AppointmentOrganizerCommandSurface">[\s\S]*?<\/ExtensionPoint>/u,
      put: '',
    },
    sentences: ['VersionOverrides 1.0 lacks the ExtensionPoint AppointmentOrganizerCommandSurface'],
  },
  {
    title: 'a command surface for reading',
    change: { find: 'xsi:type="MessageComposeCommandSurface"', put: 'xsi:type="MessageReadCommandSurface"' },
    sentences: [
      'VersionOverrides 1.0 lacks the ExtensionPoint MessageComposeCommandSurface',
      'VersionOverrides 1.0 has the ExtensionPoint MessageReadCommandSurface, which this add-in does not serve',
    ],
  },
  {
    title: 'a tab of its own',
    change: { find: 'id="TabDefault"', put: 'id="TabVideoconf"' },
    sentences: ['<OfficeTab TabVideoconf> (line …) must have the id TabDefault'],
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
      '<Group Second> (line …) has no button with the action ExecuteFunction',
      '<Group Second> (line …) has no button with the action ShowTaskpane',
    ],
  },
  {
    title: 'a menu',
    change: { find: 'xsi:type="Button"', put: 'xsi:type="Menu"' },
    sentences: ['<Control Message.AddVideoconf> (line …) must have the type Button'],
  },
  {
    title: 'two function commands',
    change: { find: '<FunctionName>addVideoconf', put: '<FunctionName>removeVideoconf' },
    sentences: [
      'there are 2 function commands (removeVideoconf, addVideoconf), one is allowed',
      "the function removeVideoconf is not in the code: no Office.actions.associate('removeVideoconf', …) in src/commands",
    ],
  },
  {
    title: 'an action that Outlook does not know',
    change: { find: 'xsi:type="ShowTaskpane"', put: 'xsi:type="OpenPane"' },
    sentences: [
      '<SourceLocation Taskpane.Url> (line …) must not stand in <Action>: it may hold no element',
      '<Group Message.Group> (line …) has no button with the action ShowTaskpane',
      '<Group Message.Group> (line …) has a button with the action "OpenPane", it must be ExecuteFunction or ShowTaskpane',
    ],
  },
  {
    title: 'seven controls in a group',
    change: { find: '</Group>', put: `${fiveMoreButtons}</Group>` },
    sentences: ['<Group Message.Group> (line …) has 7 controls, at most 6 are allowed'],
  },
  {
    title: 'a group with another name',
    change: {
      find: 'id="Group.Label" DefaultValue="Add videoconf"',
      put: 'id="Group.Label" DefaultValue="Meetings"',
    },
    sentences: [
      '<Group Message.Group> (line …) is called "Meetings", it must be called Add videoconf',
      '<Group Appointment.Group> (line …) is called "Meetings", it must be called Add videoconf',
      'the resource Group.Label differs between VersionOverrides 1.0 and 1.1',
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
    title: 'a resource that nothing uses',
    change: {
      find: '<bt:Urls>',
      put: '$&<bt:Url id="Spare.Url" DefaultValue="https://localhost:3000/commands.html"/>',
    },
    sentences: [
      'VersionOverrides 1.0: nothing uses the entry bt:Urls Spare.Url',
      'the resource Spare.Url differs between VersionOverrides 1.0 and 1.1',
    ],
  },
  {
    title: 'a resource id that is there twice',
    change: { find: /<bt:Url id="Taskpane.Url".*\n/u, put: '$&$&' },
    sentences: ['VersionOverrides 1.0: Resources has the id Taskpane.Url twice'],
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
      '<bt:String Options.Tip> (line …) in de-AT has 269 characters, at most 250 are allowed: "Öffnet den Bereich xxxxxxxxxxxxxxxxxxxxx…"',
      '<bt:String Options.Tip> (line …) in de-AT has 269 characters, at most 250 are allowed: "Öffnet den Bereich xxxxxxxxxxxxxxxxxxxxx…"',
    ],
  },
  {
    title: 'an empty text',
    change: { find: /Locale="it-IT" Value="Opzioni videoconferenza"/gu, put: 'Locale="it-IT" Value=" "' },
    sentences: [
      '<bt:String Options.Label> (line …) in it-IT has an empty text',
      '<bt:String Options.Label> (line …) in it-IT has an empty text',
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
    sentences: [
      '<Description> (line …) has the locale "it", it must be a full tag such as fr-FR',
      '<bt:String AddVideoconf.Label> (line …) has the locale "it", it must be a full tag such as fr-FR',
      '<bt:String Options.Label> (line …) has the locale "it", it must be a full tag such as fr-FR',
      '<bt:String AddVideoconf.Tip> (line …) has the locale "it", it must be a full tag such as fr-FR',
      '<bt:String Options.Tip> (line …) has the locale "it", it must be a full tag such as fr-FR',
      '<bt:String AddVideoconf.Label> (line …) has the locale "it", it must be a full tag such as fr-FR',
      '<bt:String Options.Label> (line …) has the locale "it", it must be a full tag such as fr-FR',
      '<bt:String AddVideoconf.Tip> (line …) has the locale "it", it must be a full tag such as fr-FR',
      '<bt:String Options.Tip> (line …) has the locale "it", it must be a full tag such as fr-FR',
    ],
  },
  {
    title: 'an override of the default locale',
    change: { find: '<DefaultLocale>en-US', put: '<DefaultLocale>de-DE' },
    sentences: [
      '<Description> (line …) overrides the default locale de-DE',
      '<bt:String AddVideoconf.Label> (line …) overrides the default locale de-DE',
      '<bt:String Options.Label> (line …) overrides the default locale de-DE',
      '<bt:String AddVideoconf.Tip> (line …) overrides the default locale de-DE',
      '<bt:String Options.Tip> (line …) overrides the default locale de-DE',
      '<bt:String AddVideoconf.Label> (line …) overrides the default locale de-DE',
      '<bt:String Options.Label> (line …) overrides the default locale de-DE',
      '<bt:String AddVideoconf.Tip> (line …) overrides the default locale de-DE',
      '<bt:String Options.Tip> (line …) overrides the default locale de-DE',
    ],
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
      '<SourceLocation> (line …) is http://localhost:3000/taskpane.html, it must stand below https://localhost:3000',
    ],
  },
  {
    title: 'an AppDomain with a path',
    change: { find: '<AppDomain>https://localhost:3000', put: '$&/' },
    sentences: [
      '<AppDomain> (line …) is https://localhost:3000/, it must be https:// and a host alone',
      "AppDomains does not name https://localhost:3000, where the add-in's pages stand",
    ],
  },
  {
    title: "an AppDomain that is not the add-in's",
    change: { find: '<AppDomain>https://localhost:3000', put: '<AppDomain>https://www.example.org' },
    sentences: ["AppDomains does not name https://localhost:3000, where the add-in's pages stand"],
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
    sentences: [
      '<IconUrl> (line …): there is no file assets/icon-64.ico',
      '<IconUrl> (line …) is https://localhost:3000/assets/icon-64.ico, it must be a PNG',
    ],
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
      '<bt:Image Icon.16> (line …): assets/icon-128.png has 128 × 128 pixels, its place needs 16 × 16',
    ],
  },
];
