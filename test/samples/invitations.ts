import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PhoneNumber } from '../../src/core/room/room';
import type { BodyFormat } from '../../src/mailbody/body/mailBody';

/** Where a PIN is asked for, as far as a text says so. */
export type PinFor = 'everyWay' | 'phoneAndRoomSystems';

/** One pasted invitation and what a careful person would type from it; invitations/README.md says how that is decided. */
export interface SampleInvitation {
  readonly file: string;
  readonly language: string;
  readonly format: BodyFormat;
  readonly kind: string;
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

const folder = resolve('test/samples/invitations');
const LINE = `${'-'.repeat(40)}\n`;

function pinForOf(file: string, text: string): PinFor {
  if (text !== 'everyWay' && text !== 'phoneAndRoomSystems')
    throw new Error(`${file} names no place of a PIN: ${text}.`);
  return text;
}

function parse(file: string, content: string): SampleInvitation {
  const cut = content.indexOf(LINE);
  if (cut < 0) throw new Error(`${file} has no line of hyphens.`);
  const entries = content
    .slice(0, cut)
    .trimEnd()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()] as const);
  const all = (name: string) => entries.filter(([key]) => key === name).map(([, value]) => value);
  const one = (name: string) => {
    const [value] = all(name);
    if (value === undefined) throw new Error(`${file} does not tell its ${name}.`);
    return value;
  };
  const [foundIn] = all('source');
  const [pinFor] = all('pinFor').map((text) => pinForOf(file, text));
  const [gateway, backupGateway] = all('gateway');
  const fields = ['name', 'joinUrl', 'extension', 'pin', 'phoneNumbersUrl', 'sipDomain', 'sipAddress', 'testRoomUrl', 'helpUrl', 'serviceName'];
  return {
    file,
    language: one('language'),
    format: one('format') === 'html' ? 'html' : 'text',
    kind: one('kind'),
    source: content.slice(cut + LINE.length),
    ...(foundIn === undefined ? {} : { foundIn }),
    ...(pinFor === undefined ? {} : { pinFor }),
    expected: new Map([
      ...entries.filter(([key]) => fields.includes(key)),
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
  readdirSync(join(folder, part))
    .filter((name) => name.endsWith('.sample'))
    .sort()
    .map((name) => parse(`${part}/${name}`, readFileSync(join(folder, part, name), 'utf8')));
