import { languages } from '../../languages';
import type { Organization } from '../../organization/organization';
import type { Room } from '../../room/room';
import { locationFor } from './location';

const all = Object.values(languages);

/**
 * Every location entry that we could have written for these rooms: with a present or a former link, in any language,
 * under any name of the service. Such a one is ours, to the letter; every other is somebody's.
 */
export const ownLocations = (rooms: readonly Room[], { serviceName }: Organization): ReadonlySet<string> =>
  new Set(
    rooms.flatMap((room) =>
      [room.joinUrl, ...(room.previousJoinUrls ?? [])].flatMap((url) =>
        [room.serviceName, serviceName, undefined].flatMap((service) =>
          all.map(({ invitation }) => locationFor(service, url, invitation)),
        ),
      ),
    ),
  );

/** Those of a room that name its present link. */
export const presentLocations = (room: Room, organization: Organization): ReadonlySet<string> =>
  ownLocations([{ ...room, previousJoinUrls: [] }], organization);

/** A text and, where all locations are one text (E08), each of them. */
const partsOf = (text: string): readonly string[] => [text, ...text.split(';')].map((part) => part.trim());

/** True where one of the texts is or holds one of these entries. */
export const holdsOneOf = (texts: readonly string[], entries: ReadonlySet<string>): boolean =>
  texts.some((text) => partsOf(text).some((part) => entries.has(part)));

/** True for a text that is or holds one of these entries, or leads to the link of one under other words, which are somebody's. */
export const leadsToOneOf = (text: string, entries: ReadonlySet<string>): boolean =>
  [...entries].some((entry) => {
    const link = /: https?:.*/iu.exec(entry)?.[0] ?? entry;
    return partsOf(text).some((part) => part.endsWith(link));
  });
