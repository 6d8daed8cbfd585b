import type { PhoneNumber } from '../../src/core/room/room';
import { sampleFiles } from './sampleFiles';
import type { Sample, SampleFile } from './sampleFiles';

/** Where a PIN is asked for, as far as a text says so. */
export type PinFor = 'everyWay' | 'phoneAndRoomSystems';

/** One pasted invitation and what a careful person would type from it; invitations/README.md says how that is decided. */
export interface SampleInvitation extends Sample {
  readonly source: string;
  /** Where texts of this kind are found; the samples from the field tell it. */
  readonly foundIn?: string;
  /** What the text says of where the PIN is asked for. */
  readonly pinFor?: PinFor;
  /** The expected text of a field; a field without an entry must stay empty. */
  readonly expected: ReadonlyMap<string, string>;
  readonly phoneNumbers: readonly PhoneNumber[];
  /** Fields that must not be certain. */
  readonly doubtful: readonly string[];
}

function pinForOf(file: string, text: string): PinFor {
  if (text !== 'everyWay' && text !== 'phoneAndRoomSystems')
    throw new Error(`${file} names no place of a PIN: ${text}.`);
  return text;
}

function parse({ sample, head, all, content }: SampleFile): SampleInvitation {
  const [foundIn] = all('source');
  const [pinFor] = all('pinFor').map((text) => pinForOf(sample.file, text));
  const [gateway, backupGateway] = all('gateway');
  const fields = ['name', 'joinUrl', 'extension', 'pin', 'phoneNumbersUrl', 'sipDomain', 'sipAddress', 'testRoomUrl', 'helpUrl', 'serviceName'];
  return {
    ...sample,
    source: content,
    ...(foundIn === undefined ? {} : { foundIn }),
    ...(pinFor === undefined ? {} : { pinFor }),
    expected: new Map([
      ...head.filter(([key]) => fields.includes(key)),
      ...(gateway === undefined ? [] : [['gateway', gateway] as const]),
      ...(backupGateway === undefined ? [] : [['backupGateway', backupGateway] as const]),
    ]),
    phoneNumbers: all('phoneNumber').map((text) => {
      const [label = '', number = ''] = text.split('|').map((part) => part.trim());
      return { label, number };
    }),
    doubtful: (all('doubtful')[0] ?? '').split(', ').filter(Boolean),
  };
}

/** A part of the corpus is a folder. `field` and `fieldHeldOut` are re-created from what others publish. */
export type SamplePart = 'heldOut' | 'tuned' | 'field' | 'fieldHeldOut' | 'written';

/** The invitations of one part of the corpus. Nobody looks at the held-out ones one by one while the reader is changed. */
export const sampleInvitations = (part: SamplePart): readonly SampleInvitation[] =>
  sampleFiles('invitations', part).map(parse);
