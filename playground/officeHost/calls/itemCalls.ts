import type { ComposeItem, Recipient } from '../../mailbox/composeItem';
import { answer, done, errorCodes, refuse, type Outcome } from '../../mailbox/outcome';
import type { Quirks } from '../../quirks';
import { isRecord } from '../wire';
import { numberParameter, textParameter, UnexpectedParameter } from './callParameters';

/** Read, write, delete and edit one's own: what an assistant has. office.js hands it on as it comes. */
const assistantMay = 1 + 2 + 4 + 16;

export function sharedProperties({ owner }: ComposeItem): Outcome {
  if (owner === undefined) return refuse(errorCodes.notSupported);
  return answer({ owner, delegatePermissions: assistantMay, targetMailbox: owner, targetRestUrl: '' });
}

export function saidRecurrence(item: ComposeItem, { recurrence }: Quirks): Outcome {
  return answer(recurrence === 'nullUntilSaved' && item.id === null ? null : item.recurrence);
}

export function setSubject(item: ComposeItem, subject: string): Outcome {
  item.subject = subject;
  item.changed('subject');
  return done;
}

export function setSensitivity(item: ComposeItem, sensitivity: string): Outcome {
  item.sensitivity = sensitivity;
  item.changed('sensitivity');
  return done;
}

export function timeProperty(parameters: unknown): 'start' | 'end' {
  return numberParameter(parameters, 'TimeProperty') === 1 ? 'start' : 'end';
}

export function setTime(item: ComposeItem, parameters: unknown): Outcome {
  item[timeProperty(parameters)] = numberParameter(parameters, 'time');
  item.changed('time');
  return done;
}

export function setRecurrence(item: ComposeItem, parameters: unknown): Outcome {
  item.recurrence = isRecord(parameters) ? parameters['recurrenceData'] : null;
  item.changed('time');
  return done;
}

export function recipientField(item: ComposeItem, parameters: unknown): Recipient[] {
  const field = numberParameter(parameters, 'recipientField');
  return field === 0 ? item.recipients.to : field === 1 ? item.recipients.cc : item.recipients.bcc;
}

export function putRecipients(item: ComposeItem, parameters: unknown, how: 'add' | 'set'): Outcome {
  const list = isRecord(parameters) ? parameters['recipientArray'] : undefined;
  if (!Array.isArray(list)) throw new UnexpectedParameter('recipientArray', list);
  const recipients = list.map((entry: unknown) => ({
    address: textParameter(entry, 'address'),
    name: textParameter(entry, 'name'),
  }));
  const field = recipientField(item, parameters);
  field.splice(how === 'set' ? 0 : field.length, how === 'set' ? field.length : 0, ...recipients);
  item.changed('to');
  return done;
}

export function saveItem(item: ComposeItem): Outcome {
  item.id ??= `draft-${item.kind}`;
  item.changed('id');
  return answer(item.id);
}
