import { languages } from '../../src/core/languages';
import type { Language } from '../../src/core/languages/language';
import type { InvitationChoices } from '../../src/core/invitation/choices';
import type { Organization } from '../../src/core/organization/organization';
import type { Room } from '../../src/core/room/room';
import { alwaysWords } from '../../src/taskpane/languages/everyAlwaysWords';
import { prepareInvitation } from '../../src/usecases/item/prepare';
import type { PreparedInvitation } from '../../src/usecases/item/prepare';
import { meetings } from '../../test/samples/rooms/meetings';
import { bareOrganization, organization, fullRoom } from '../../test/samples/rooms/rooms';

type Languages = InvitationChoices['languages'];

/** A room with every kind of line; texts that a person wrote are the same in every language. */
const room: Room = { ...fullRoom, serviceName: 'Example Videoconf' };
/** What is left of it where there is little to say, with the sentences that only then appear. */
const smallRoom: Room = {
  id: 'small',
  name: 'Anna Muster',
  joinUrl: room.joinUrl,
  pinPolicy: 'separate',
  pinFor: 'phoneAndRoomSystems',
};

const PAIRS: readonly Languages[] = [
  [languages.de, languages.en],
  [languages.fr, languages.en],
  [languages.it, languages.en],
];

/** What is said of one meeting: the first of a series, in five zones, and the advice to guests. */
const meeting = {
  when: { ...meetings.fiveZones, series: 'first', rhythm: { kind: 'weekly', interval: 1, weekdays: [2] } },
  firstTimeAdvice: 'print',
} as const satisfies Partial<InvitationChoices>;

function prepared(
  given: Room,
  facts: Organization,
  spoken: Languages,
  choices: Partial<InvitationChoices> = {},
): PreparedInvitation {
  const result = prepareInvitation(given, facts, { languages: spoken, ...choices });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const fenced = (text: string): string => ['```text', text.trimEnd(), '```'].join('\n');

function sectionOf(language: Language): string {
  const name = alwaysWords[language.tag].name;
  const words = language.invitation;
  const whole = prepared(room, organization, [language]);
  const small = prepared(smallRoom, bareOrganization, [language]);
  const timed = prepared(smallRoom, bareOrganization, [language], meeting);
  return [
    `## ${name}`,
    'Everything that a room can have:',
    fenced(whole.block('text')),
    'In HTML the two pages are words with links:',
    fenced(`${words.labels.firstTime}${words.labelEnd} ${words.labels.test} · ${words.labels.help}`),
    'A link only, the PIN apart, a service without a name:',
    fenced(small.block('text')),
    'The first meeting of a series in five time zones, and the advice to people who join for the first time (without a test room):',
    fenced(timed.block('text')),
    'Subject, location, and the text that sends the PIN afterwards:',
    fenced(
      [
        whole.subject,
        whole.location,
        alwaysWords[language.tag].pinMessage({ name: room.name, pin: '2468' }),
      ].join('\n'),
    ),
  ].join('\n\n');
}

function pairSection(spoken: Languages): string {
  const names = spoken.map(({ tag }) => alwaysWords[tag].name).join(' + ');
  return [`## ${names}`, fenced(prepared(room, organization, spoken, meeting).block('text'))].join('\n\n');
}

/** The page `docs/invitations.md`: the invitation in every language and some pairs, for native speakers to review. */
export const invitationsPage = (): string =>
  `${[
    '# Invitations',
    'What guests read, in every language. Native speakers: if a wording sounds wrong, say so. The words are in `src/core/languages` (the text with the PIN in `src/taskpane/languages/<tag>/always.ts`). This page is written by `npm run goldens`, and a test shows that it is current; names, links, numbers and notes are invented.',
    ...Object.values(languages).map(sectionOf),
    ...PAIRS.map(pairSection),
  ].join('\n\n')}\n`;
