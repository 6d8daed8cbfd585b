import type { CallName, Fault } from './faultyCalls';

/** Numbers that Outlook was seen to fail with (C01, B07, B06, F03, G10, H01), and others of office.js. */
export const HOST_CODES = [2006, 5000, 9002, 9014, 9019, 9020, 9030, 9041, 9042, 9057] as const;

export interface NamedFault {
  readonly title: string;
  readonly fault: Fault;
}

const WRITES: ReadonlySet<CallName> = new Set([
  'insertAtTop',
  'insertAtCursor',
  'rewriteBody',
  'writeSubject',
  'addLocation',
  'removeLocation',
  'attach',
  'removeAttachment',
  'notify',
]);

const ofEveryCall: readonly NamedFault[] = [
  ...HOST_CODES.flatMap((hostCode): readonly NamedFault[] => [
    { title: `fails with ${hostCode}`, fault: { kind: 'refuse', hostCode } },
    { title: `fails once with ${hostCode}`, fault: { kind: 'refuse', hostCode, times: 1 } },
  ]),
  { title: 'fails without a number (B08)', fault: { kind: 'refuse' } },
  { title: 'throws at once (A17)', fault: { kind: 'throw' } },
  { title: 'throws at once, the first time (A17)', fault: { kind: 'throw', times: 1 } },
  { title: 'is denied: never answered, without effect (G11)', fault: { kind: 'silent' } },
  { title: 'is answered too late (G11)', fault: { kind: 'lateAnswer', answerMs: 20_000 } },
  { title: 'says success and does nothing (B05, B09)', fault: { kind: 'lie' } },
  { title: 'says success and does nothing, the first time (B05, B09)', fault: { kind: 'lie', times: 1 } },
  { title: 'is absent (J06)', fault: { kind: 'absent' } },
];

/** What a write can do besides: take effect without saying so, or at another time. */
const ofWrites: readonly NamedFault[] = [
  { title: 'works and is never answered (G11)', fault: { kind: 'mute' } },
  { title: 'is never answered and works after 12 s (G11)', fault: { kind: 'mute', effectMs: 12_000 } },
  { title: 'says success before it works (A14)', fault: { kind: 'late', effectMs: 900 } },
  ...([5000, 9002, 9020] as const).map((hostCode): NamedFault => ({
    title: `works and fails with ${hostCode}`,
    fault: { kind: 'refuseAfterEffect', hostCode },
  })),
];

const ofRewrites: readonly NamedFault[] = [
  { title: 'loses the end of the text (A16)', fault: { kind: 'truncate', percent: 13 } },
  {
    title: 'loses the end of the text, the first time (A16)',
    fault: { kind: 'truncate', percent: 13, times: 1 },
  },
];

/** Everything that can go wrong at a call. */
export const faultsAt = (name: CallName): readonly NamedFault[] => [
  ...ofEveryCall,
  ...(WRITES.has(name) ? ofWrites : []),
  ...(name === 'rewriteBody' ? ofRewrites : []),
];

/** Faults that begin after the first use: what is read back fails although the first look worked. */
export const LATER_FAULTS: readonly NamedFault[] = [
  { title: 'fails with 5000 from the second time on', fault: { kind: 'refuse', hostCode: 5000, after: 1 } },
  { title: 'is never answered from the second time on', fault: { kind: 'silent', after: 1 } },
];
