/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { noManifest, readManifest } from '../../playground/events/manifest';

const own = readFileSync('manifest.xml', 'utf8');

/** Our own manifest with events put in, as the schema has them. */
function withEvents(launchEvents: string): string {
  const at = own.indexOf('VersionOverridesV1_1');
  return (
    own.slice(0, at) +
    own
      .slice(at)
      .replace(
        '<DesktopFormFactor>',
        '<Runtimes><Runtime resid="Events.Url"><Override type="javascript" resid="Events.Script"/></Runtime></Runtimes><DesktopFormFactor>',
      )
      .replace(
        '</DesktopFormFactor>',
        `<ExtensionPoint xsi:type="LaunchEvent"><LaunchEvents>${launchEvents}</LaunchEvents><SourceLocation resid="Events.Url"/></ExtensionPoint></DesktopFormFactor>`,
      )
      .replace(
        '<bt:Urls>',
        '<bt:Urls><bt:Url id="Events.Url" DefaultValue="https://localhost:3000/commands.html"/><bt:Url id="Events.Script" DefaultValue="https://localhost:3000/events.js"/>',
      )
  );
}

test('the manifest as it stands declares no event and has no runtime; its buttons are known', () => {
  const { launchEvents, page, script, controls } = readManifest(own);
  expect([launchEvents, page, script]).toEqual([[], undefined, undefined]);
  expect(Object.fromEntries(controls)).toEqual({
    'Message.AddVideoconf': { kind: 'function', functionName: 'addVideoconf' },
    'Message.Options': { kind: 'pane', page: 'taskpane.html' },
    'Appointment.AddVideoconf': { kind: 'function', functionName: 'addVideoconf' },
    'Appointment.Options': { kind: 'pane', page: 'taskpane.html' },
  });
});

test('events with their functions, page and script; Outlook blocks softly where no mode is said', () => {
  const { launchEvents, page, script } = readManifest(
    withEvents(
      '<LaunchEvent Type="OnAppointmentTimeChanged" FunctionName="followTimes"/>' +
        '<LaunchEvent Type="OnAppointmentSend" FunctionName="checkBeforeSend" SendMode="PromptUser"/>',
    ),
  );
  expect(launchEvents).toEqual([
    { type: 'OnAppointmentTimeChanged', functionName: 'followTimes', sendMode: 'SoftBlock' },
    { type: 'OnAppointmentSend', functionName: 'checkBeforeSend', sendMode: 'PromptUser' },
  ]);
  expect([page, script]).toEqual(['commands.html', 'events.js']);
});

test.each(['', 'Not found', '<OfficeApp/>', '<OfficeApp><broken'])(
  'what is no manifest declares nothing: %s',
  (xml) => {
    expect(readManifest(xml)).toEqual(noManifest);
  },
);
