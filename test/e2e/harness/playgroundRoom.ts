import { savedRooms } from '../../../playground/sampleRooms';
import { languages } from '../../../src/core/languages';
import type { LanguageTag } from '../../../src/core/languages/tags';
import type { RoomBook } from '../../../src/core/room/book';
import type { Room } from '../../../src/core/room/room';
import { loadOrganization } from '../../../src/setup/organization';
import { prepared } from '../../samples/rooms/rooms';

const book = JSON.parse(savedRooms('two')['videoconf'] ?? '') as RoomBook;
const [first, ...others] = book.rooms as readonly [Room, ...Room[]];

/** The playground's default room, the first of two. */
export const playgroundRoom = first;
export const JOIN_URL = playgroundRoom.joinUrl;

export const countOf = (text: string, part: string): number => text.split(part).length - 1;

/** A link stands in a block as text, and once more where the location says it: only the text is counted. */
export const blockCount = (bodyText: string): number => countOf(bodyText, JOIN_URL);

/** The playground's settings, with something changed in its default room and in what its person prefers. */
export const settingsWith = (change: Partial<Room>, preferences: RoomBook['preferences'] = {}) => ({
  videoconf: JSON.stringify({
    ...book,
    rooms: [{ ...playgroundRoom, ...change }, ...others],
    preferences: { ...book.preferences, ...preferences },
  }),
});

/** The invitation to the playground's default room, with something changed in it, by the product's own preview. */
export const playgroundInvitation = (change: Partial<Room> = {}, language: LanguageTag = 'en') =>
  prepared({ ...playgroundRoom, ...change }, languages[language], loadOrganization());
