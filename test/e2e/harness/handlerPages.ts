import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface HandlerPages {
  /** Lines of a script that runs in `commands.html` after office.js. */
  readonly page: string;
  /** `events.js`, for classic Outlook. */
  readonly script?: string;
  /** Types of events, each with its function and, for sending, a mode. */
  readonly launchEvents: readonly (readonly [type: string, functionName: string, sendMode?: string])[];
}

const officeTag = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

/** An add-in as small as can be, to test the runtimes of events and not the product: its manifest, page and script. */
export async function writeHandlerPages({ page, script, launchEvents }: HandlerPages): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'handlers-'));
  await mkdir(path.join(folder, 'assets'));
  await writeFile(path.join(folder, 'manifest.xml'), manifest(launchEvents));
  await writeFile(
    path.join(folder, 'commands.html'),
    `<!doctype html><html lang="en"><head><title>Handlers</title>${officeTag}<script>${page}</script></head></html>`,
  );
  await writeFile(
    path.join(folder, 'taskpane.html'),
    `<!doctype html><html lang="en"><head><title>Pane</title>${officeTag}<script>Office.onReady();</script></head></html>`,
  );
  if (script !== undefined) await writeFile(path.join(folder, 'events.js'), script);
  await cp(path.resolve('assets/icon-32.png'), path.join(folder, 'assets/icon-32.png'));
  return folder;
}

export const removeFolder = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });

function manifest(launchEvents: HandlerPages['launchEvents']): string {
  const declared = launchEvents.map(
    ([type, functionName, sendMode]) =>
      `<LaunchEvent Type="${type}" FunctionName="${functionName}"${sendMode === undefined ? '' : ` SendMode="${sendMode}"`}/>`,
  );
  const [control, pane] = ['Appointment.AddVideoconf', 'Appointment.Options'];
  return `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="MailApp">
<VersionOverrides xmlns="http://schemas.microsoft.com/office/mailappversionoverrides" xsi:type="VersionOverridesV1_0">
<VersionOverrides xmlns="http://schemas.microsoft.com/office/mailappversionoverrides/1.1" xsi:type="VersionOverridesV1_1">
<Hosts><Host xsi:type="MailHost">
<Runtimes><Runtime resid="Events.Url"><Override type="javascript" resid="Script.Url"/></Runtime></Runtimes>
<DesktopFormFactor>
<ExtensionPoint xsi:type="AppointmentOrganizerCommandSurface"><OfficeTab id="TabDefault"><Group id="Appointment.Group">
<Control xsi:type="Button" id="${control}"><Action xsi:type="ExecuteFunction"><FunctionName>addVideoconf</FunctionName></Action></Control>
<Control xsi:type="Button" id="${pane}"><Action xsi:type="ShowTaskpane"><SourceLocation resid="Taskpane.Url"/></Action></Control>
</Group></OfficeTab></ExtensionPoint>
<ExtensionPoint xsi:type="LaunchEvent"><LaunchEvents>${declared.join('')}</LaunchEvents><SourceLocation resid="Events.Url"/></ExtensionPoint>
</DesktopFormFactor></Host></Hosts>
<Resources><bt:Urls>
<bt:Url id="Events.Url" DefaultValue="https://localhost:3000/commands.html"/>
<bt:Url id="Script.Url" DefaultValue="https://localhost:3000/events.js"/>
<bt:Url id="Taskpane.Url" DefaultValue="https://localhost:3000/taskpane.html"/>
</bt:Urls></Resources>
</VersionOverrides></VersionOverrides></OfficeApp>`;
}
