import { describe, expect, test } from '@jest/globals';
import { unboundFunctions } from '../../scripts/manifest/plugin';
import type { EventOption, Organization } from '../../src/core/organization/organization';
import { storedGolden } from '../samples/golden';
import { elementsOf, organizationWith, withOptionsOf } from './optionSamples';

const withoutOptions = withOptionsOf(organizationWith());

/** The elements that options add, in their order. */
function addedElements(options: Pick<Organization, 'events' | 'phones'>): readonly string[] {
  const left = [...elementsOf(withoutOptions)];
  const added: string[] = [];
  for (const element of elementsOf(withOptionsOf({ ...organizationWith(), ...options }))) {
    if (element === left[0]) left.shift();
    else added.push(element);
  }
  expect(left).toEqual([]);
  return added;
}

describe('options of the organization', () => {
  const page = 'bt:Url id=Events.Url DefaultValue=https://videoconf.uni.ch/commands.html';
  const script = 'bt:Url id=Events.Script DefaultValue=https://videoconf.uni.ch/events.js';
  const runtime = [
    'Runtimes',
    'Runtime resid=Events.Url',
    'Override type=javascript resid=Events.Script',
    'ExtensionPoint xsi:type=LaunchEvent',
    'LaunchEvents',
  ];

  test.each([
    [
      'times',
      [
        'LaunchEvent Type=OnAppointmentTimeChanged FunctionName=followTimes',
        'LaunchEvent Type=OnAppointmentRecurrenceChanged FunctionName=followTimes',
      ],
    ],
    [
      'send',
      [
        'LaunchEvent Type=OnAppointmentSend FunctionName=checkBeforeSend SendMode=PromptUser',
        'LaunchEvent Type=OnMessageSend FunctionName=checkBeforeSend SendMode=PromptUser',
      ],
    ],
    ['auto', ['LaunchEvent Type=OnAppointmentAttendeesChanged FunctionName=addWithFirstAttendee']],
  ] as const)('the event %s adds a runtime with its events and nothing else', (event, events) => {
    expect(addedElements({ events: [event] })).toEqual([
      ...runtime,
      ...events,
      'SourceLocation resid=Events.Url',
      page,
      script,
    ]);
  });

  test('phones add a switch with nine pictures and its label in every language, and nothing else', () => {
    const pictures = [
      ['25', '1', '25'],
      ['25', '2', '50'],
      ['25', '3', '75'],
      ['32', '1', '32'],
      ['32', '2', '64'],
      ['32', '3', '96'],
      ['48', '1', '48'],
      ['48', '2', '96'],
      ['48', '3', '144'],
    ] as const;
    expect(addedElements({ phones: true })).toEqual([
      'MobileFormFactor',
      'FunctionFile resid=Commands.Url',
      'ExtensionPoint xsi:type=MobileOnlineMeetingCommandSurface',
      'Control xsi:type=MobileButton id=Phone.AddVideoconf',
      'Label resid=Phone.Label',
      'Icon xsi:type=bt:MobileIconList',
      ...pictures.map(
        ([size, scale, pixels]) => `bt:Image size=${size} scale=${scale} resid=Phone.${pixels}`,
      ),
      'Action xsi:type=ExecuteFunction',
      'FunctionName addVideoconf',
      ...['25', '32', '48', '50', '64', '75', '96', '144'].map(
        (pixels) =>
          `bt:Image id=Phone.${pixels} DefaultValue=https://videoconf.uni.ch/assets/phone-${pixels}.png`,
      ),
      'bt:String id=Phone.Label DefaultValue=Videoconference',
      'bt:Override Locale=de-DE Value=Videokonferenz',
      'bt:Override Locale=de-AT Value=Videokonferenz',
      'bt:Override Locale=de-CH Value=Videokonferenz',
      'bt:Override Locale=fr-FR Value=Visioconférence',
      'bt:Override Locale=fr-CH Value=Visioconférence',
      'bt:Override Locale=fr-CA Value=Visioconférence',
      'bt:Override Locale=it-IT Value=Videoconferenza',
      'bt:Override Locale=it-CH Value=Videoconferenza',
    ]);
  });

  test.each([[{}], [{ events: [] }], [{ phones: false }], [{ events: [], phones: false }]])(
    'the manifest is byte for byte the same with %j as with no word of options',
    (options) => {
      const stored = storedGolden('test/manifest/withoutOptions.xml', withoutOptions);
      expect(withOptionsOf({ ...organizationWith(), ...options })).toBe(stored);
    },
  );

  test('with all of them it is as stored', () => {
    const content = withOptionsOf({
      ...organizationWith(),
      events: ['times', 'send', 'auto'],
      phones: true,
    });
    expect(content).toBe(storedGolden('test/manifest/withAllOptions.xml', content));
  });
});

describe('a build with functions that its scripts do not bind', () => {
  const bind = (...names: readonly string[]) =>
    names.map((name) => `(()=>{Office.actions.associate("${name}",e=>e)})();`).join('');
  const files: Readonly<Record<string, string>> = {
    'commands.html':
      '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script defer="defer" src="assets/commands.0a1b2c3d.js"></script>',
    'assets/commands.0a1b2c3d.js': bind('addVideoconf', 'followTimes'),
    'events.js': bind('followTimes'),
  };
  const manifestFor = (events: readonly EventOption[]) => withOptionsOf({ ...organizationWith(), events });

  test('is fine where all are bound', () => {
    expect(unboundFunctions(manifestFor([]), (file) => files[file])).toEqual([]);
    expect(unboundFunctions(manifestFor(['times']), (file) => files[file])).toEqual([]);
  });

  test('is refused for each file that lacks one', () => {
    expect(unboundFunctions(manifestFor(['times', 'send']), (file) => files[file])).toEqual([
      "the function checkBeforeSend is not in the ribbon's page: no Office.actions.associate('checkBeforeSend', …)",
      "the function checkBeforeSend is not in the script for classic Windows: no Office.actions.associate('checkBeforeSend', …)",
    ]);
  });

  test('is refused where there is no script for classic Windows at all', () => {
    const without = { ...files, 'events.js': undefined };
    expect(unboundFunctions(manifestFor(['times']), (file) => without[file as keyof typeof without])).toEqual(
      [
        "the function followTimes is not in the script for classic Windows: no Office.actions.associate('followTimes', …)",
      ],
    );
  });
});
