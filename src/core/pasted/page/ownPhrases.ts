import type { InvitationWords, Label as OwnLabel } from '../../languages/language';
import type { LabelKind } from '../../languages/pastedWords';

/** What the labels of our own block say. */
const OWN_KINDS = {
  join: 'enter',
  phone: 'phone',
  extension: 'meetingNumber',
  h323: 'gateway',
  h323Backup: 'backupGateway',
  sip: 'sip',
  pin: 'pin',
  test: 'test',
  help: 'help',
  note: 'note',
} as const satisfies { readonly [Name in OwnLabel]?: LabelKind };

/** The phrases of our own block, former ones included: the words that write are the words that read. */
export function ownPhrases({
  labels,
  sentences,
  thanks,
  videoconference,
  former,
}: InvitationWords): readonly (readonly [LabelKind, string])[] {
  const names = Object.keys(OWN_KINDS) as (keyof typeof OWN_KINDS)[];
  const formerSentences = Object.values(former?.sentences ?? {}).flat();
  return [
    ...names.flatMap((name) =>
      [labels[name], ...(former?.labels?.[name] ?? [])].map((text) => [OWN_KINDS[name], text] as const),
    ),
    ['video', videoconference],
    ...[...Object.values(sentences), ...formerSentences, thanks(undefined)].map(
      (text) => ['sentence', text] as const,
    ),
  ];
}
