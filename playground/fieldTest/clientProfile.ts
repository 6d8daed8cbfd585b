import type { FieldAnswer, FieldCall, FieldReport } from './fieldReport';
import { median } from '../median';
import type { Quirks } from '../quirks';
import type { CallName } from '../officeHost/calls/callName';

/** Which call of Outlook a method of the adapters makes. */
const outlookCalls: Readonly<Record<string, CallName>> = {
  bodyFormat: 'body.getTypeAsync',
  readBody: 'body.getAsync',
  readBodyToRewrite: 'body.getAsync',
  rewriteBody: 'body.setAsync',
  readSelection: 'item.getSelectedDataAsync',
  insertAtTop: 'body.prependAsync',
  insertAtCursor: 'body.setSelectedDataAsync',
  readSubject: 'subject.getAsync',
  writeSubject: 'subject.setAsync',
  readLocations: 'enhancedLocation.getAsync',
  addLocation: 'enhancedLocation.addAsync',
  removeLocation: 'enhancedLocation.removeAsync',
  readTimes: 'start.getAsync',
  list: 'item.getAttachmentsAsync',
  read: 'item.getAttachmentContentAsync',
  attach: 'item.addFileAttachmentFromBase64Async',
  remove: 'item.removeAttachmentAsync',
  show: 'notificationMessages.replaceAsync',
};

/** Calls faster than this are no matter of the network. */
const NOTICEABLE_MS = 20;

export interface ClientProfile {
  readonly quirks: Partial<Quirks>;
  /** Cases that went wrong and that none of these quirks stands for: they want a look, and perhaps a quirk of their own. */
  readonly unexplained: readonly string[];
}

type Fault =
  | { readonly kind: 'fails'; readonly code: number }
  | { readonly kind: 'neverAnswers' | 'doesButNeverAnswers' | 'lies' | 'lands' };

const codeOf = (answer: FieldAnswer): number => Number(/^refused (-?\d+)$/u.exec(answer)?.[1] ?? Number.NaN);
const only = <Value>(values: readonly Value[]): Value | undefined =>
  new Set(values).size === 1 ? values[0] : undefined;

/** What is wrong with a call, where it is always the same. */
function faultOf(calls: readonly FieldCall[]): Fault | undefined {
  const answer = only(calls.map((call) => call.answer));
  const effects = calls.flatMap(({ effect }) => effect ?? []);
  if (answer === 'unanswered')
    return { kind: effects.includes('seen') ? 'doesButNeverAnswers' : 'neverAnswers' };
  if (answer !== undefined && !Number.isNaN(codeOf(answer))) return { kind: 'fails', code: codeOf(answer) };
  if (answer !== 'done' || effects.length === 0) return undefined;
  const effect = only(effects);
  if (effect === 'missing') return { kind: 'lies' };
  return effect === 'elsewhere' ? { kind: 'lands' } : undefined;
}

/**
 * Reads a report of the field test as the quirks of the Outlook in which it was made, so that its faults can be played
 * on one's own computer. What a passed case was refused is right, and counts for nothing.
 */
export function clientProfile(report: FieldReport): ClientProfile {
  const counted = [
    ...report.before,
    ...report.cases.flatMap(({ result, calls }) =>
      result === 'passed' ? calls.filter(({ answer }) => answer === 'done') : calls,
    ),
  ].filter(({ answer }) => answer !== 'absent');
  const faults = new Map<CallName, Fault>();
  for (const name of new Set(Object.values(outlookCalls))) {
    const calls = counted.filter(({ call }) => outlookCalls[call] === name);
    const fault = calls.length > 0 ? faultOf(calls) : undefined;
    if (fault) faults.set(name, fault);
  }
  const names = (kind: Fault['kind']) =>
    [...faults].filter(([, fault]) => fault.kind === kind).map(([name]) => name);
  const codes = [...faults].flatMap(([name, fault]) => (fault.kind === 'fails' ? [[name, fault.code]] : []));
  const times = counted.filter(({ answer }) => answer === 'done').map(({ ms }) => ms);
  const latencyMs = times.length > 0 ? median(times) : 0;
  const { mailboxSet } = report.client;
  const isFaulty = ({ call }: FieldCall): boolean => {
    const name = outlookCalls[call];
    return name !== undefined && faults.has(name);
  };
  return {
    quirks: {
      failAlways: Object.fromEntries(codes) as Quirks['failAlways'],
      neverAnswers: names('neverAnswers'),
      doesButNeverAnswers: names('doesButNeverAnswers'),
      lies: names('lies'),
      ...(names('lands').length > 0 && { insertAt: 'bottom' as const }),
      ...(latencyMs >= NOTICEABLE_MS && { latencyMs: Math.round(latencyMs) }),
      ...(/^1\.\d+$/u.test(mailboxSet) && { mailboxVersion: mailboxSet }),
    },
    unexplained: report.cases
      .filter(({ result, calls }) => result !== 'passed' && result !== 'skipped' && !calls.some(isFaulty))
      .map(({ id }) => id),
  };
}
