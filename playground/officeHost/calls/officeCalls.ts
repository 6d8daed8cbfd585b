import type { BodyEditor } from '../../mailbox/bodyEditor';
import type { ComposeItem } from '../../mailbox/composeItem';
import { answer, errorCodes, refuse, type Outcome } from '../../mailbox/outcome';
import type { RoamingSettings } from '../../mailbox/roamingSettings';
import type { Quirks } from '../../quirks';
import { mailboxOwner } from '../appContext';
import type { CallName } from './callName';
import { formatParameter, locationsParameter, notificationParameter, textParameter } from './callParameters';
import {
  putRecipients,
  recipientField,
  saidRecurrence,
  saveItem,
  setRecurrence,
  setSensitivity,
  setSubject,
  setTime,
  sharedProperties,
  timeProperty,
} from './itemCalls';
import {
  getSessionData,
  removeSessionData,
  saveCustomProperties,
  saveSettings,
  setSessionData,
} from './storageCalls';

/** What a call works on. */
export interface CallContext {
  readonly item: ComposeItem;
  readonly body: BodyEditor;
  readonly settings: RoamingSettings;
  readonly quirks: Quirks;
}

export interface OfficeCall {
  readonly name: CallName;
  run(context: CallContext, parameters: unknown): Outcome;
}

function call(name: CallName, run: OfficeCall['run']): OfficeCall {
  return { name, run };
}

/** Dispatch ids of telemetry: answered and forgotten. */
export const telemetryIds: ReadonlySet<number> = new Set([163, 193, 400, 401, 402, 403]);

/**
 * The calls of office.js's ExecuteMethod by their dispatch ids: the one place that knows the numbers (read from
 * office.js 1.1.110). Any other is refused as not supported. test/e2e makes every one of these through the genuine library.
 */
export const officeCalls: ReadonlyMap<number, OfficeCall> = new Map<number, OfficeCall>([
  [37, call('body.getAsync', ({ body }, p) => answer(body.read(formatParameter(p))))],
  [14, call('body.getTypeAsync', ({ body, quirks }) => saidType(body, quirks))],
  [38, call('body.setAsync', ({ body }, p) => body.replaceAll(textParameter(p, 'data'), formatParameter(p)))],
  [
    23,
    call('body.prependAsync', ({ body }, p) => body.prepend(textParameter(p, 'data'), formatParameter(p))),
  ],
  [
    13,
    call('body.setSelectedDataAsync', ({ body }, p) =>
      body.insertAtCursor(textParameter(p, 'data'), formatParameter(p)),
    ),
  ],
  [
    28,
    call('item.getSelectedDataAsync', ({ body }, p) =>
      answer({ data: body.selected(formatParameter(p)), sourceProperty: 'body' }),
    ),
  ],
  [18, call('subject.getAsync', ({ item }) => answer(item.subject))],
  [17, call('subject.setAsync', ({ item }, p) => setSubject(item, textParameter(p, 'subject')))],
  [26, call('location.getAsync', ({ item, quirks }) => item.locations.getText(quirks.locationMode))],
  [
    27,
    call('location.setAsync', ({ item, quirks }, p) =>
      told(item, 'locations', item.locations.setText(textParameter(p, 'location'), quirks.locationMode)),
    ),
  ],
  [154, call('enhancedLocation.getAsync', ({ item, quirks }) => item.locations.get(quirks.locationMode))],
  [
    155,
    call('enhancedLocation.addAsync', ({ item }, p) =>
      told(item, 'locations', item.locations.add(locationsParameter(p))),
    ),
  ],
  [
    156,
    call('enhancedLocation.removeAsync', ({ item }, p) =>
      told(item, 'locations', item.locations.remove(locationsParameter(p))),
    ),
  ],
  [24, call('time.getAsync', ({ item }, p) => answer(item[timeProperty(p)]))],
  [25, call('time.setAsync', ({ item }, p) => setTime(item, p))],
  [103, call('recurrence.getAsync', ({ item, quirks }) => saidRecurrence(item, quirks))],
  [104, call('recurrence.setAsync', ({ item }, p) => setRecurrence(item, p))],
  [
    148,
    call('item.addFileAttachmentFromBase64Async', ({ item }, p) =>
      item.attachments.add(textParameter(p, 'name'), textParameter(p, 'base64String')),
    ),
  ],
  [149, call('item.getAttachmentsAsync', ({ item }) => item.attachments.getAll())],
  [
    150,
    call('item.getAttachmentContentAsync', ({ item }, p) => item.attachments.content(textParameter(p, 'id'))),
  ],
  [
    20,
    call('item.removeAttachmentAsync', ({ item }, p) =>
      item.attachments.remove(textParameter(p, 'attachmentIndex')),
    ),
  ],
  [15, call('recipients.getAsync', ({ item }, p) => answer(recipientField(item, p)))],
  [22, call('recipients.addAsync', ({ item }, p) => putRecipients(item, p, 'add'))],
  [21, call('recipients.setAsync', ({ item }, p) => putRecipients(item, p, 'set'))],
  [107, call('from.getAsync', () => answer(mailboxOwner))],
  [171, call('sensitivity.getAsync', ({ item }) => answer(item.sensitivity))],
  [172, call('sensitivity.setAsync', ({ item }, p) => setSensitivity(item, textParameter(p, 'sensitivity')))],
  [99, call('item.getInitializationContextAsync', ({ item }) => answer(item.initializationContext))],
  [
    33,
    call('notificationMessages.addAsync', ({ item, quirks }, p) =>
      told(item, 'notifications', item.notifications.add(notificationParameter(p), rules(quirks))),
    ),
  ],
  [
    35,
    call('notificationMessages.replaceAsync', ({ item, quirks }, p) =>
      told(item, 'notifications', item.notifications.replace(notificationParameter(p), rules(quirks))),
    ),
  ],
  [
    36,
    call('notificationMessages.removeAsync', ({ item }, p) =>
      told(item, 'notifications', item.notifications.remove(textParameter(p, 'key'))),
    ),
  ],
  [34, call('notificationMessages.getAllAsync', ({ item }) => item.notifications.getAll())],
  [185, call('sessionData.setAsync', ({ item }, p) => setSessionData(item, p))],
  [186, call('sessionData.getAsync', ({ item }, p) => getSessionData(item, p))],
  [187, call('sessionData.getAllAsync', ({ item }) => answer(Object.fromEntries(item.sessionData)))],
  [189, call('sessionData.removeAsync', ({ item }, p) => removeSessionData(item, p))],
  [404, call('roamingSettings.saveAsync', ({ settings, quirks }, p) => saveSettings(settings, p, quirks))],
  [3, call('item.loadCustomPropertiesAsync', ({ item }) => answer(JSON.stringify(item.customProperties)))],
  [4, call('customProperties.saveAsync', ({ item }, p) => saveCustomProperties(item, p))],
  [32, call('item.saveAsync', ({ item }) => saveItem(item))],
  [
    164,
    call('item.getItemIdAsync', ({ item }) => (item.id ? answer(item.id) : refuse(errorCodes.itemNotSaved))),
  ],
  [
    174,
    call('item.getComposeTypeAsync', ({ item, body }) =>
      answer({ composeType: item.composeType, coercionType: body.type }),
    ),
  ],
  [108, call('item.getSharedPropertiesAsync', ({ item }) => sharedProperties(item))],
]);

/** The call's own name; start and end share one dispatch id. */
export function callName(officeCall: OfficeCall, parameters: unknown): CallName {
  if (officeCall.name === 'time.getAsync') return `${timeProperty(parameters)}.getAsync`;
  if (officeCall.name === 'time.setAsync') return `${timeProperty(parameters)}.setAsync`;
  return officeCall.name;
}

function saidType(body: BodyEditor, { saysBodyType }: Quirks): Outcome {
  if (saysBodyType === 'refuses') return refuse(errorCodes.notSupported);
  return answer(saysBodyType === 'truth' ? body.type : saysBodyType);
}

function rules(quirks: Quirks) {
  return {
    cap: quirks.notificationCap,
    knowsInsightMessage: quirks.knowsInsightMessage,
    onReplace: quirks.notificationReplace,
  };
}

function told(item: ComposeItem, part: 'locations' | 'notifications', outcome: Outcome): Outcome {
  if (outcome.ok) item.changed(part);
  return outcome;
}
