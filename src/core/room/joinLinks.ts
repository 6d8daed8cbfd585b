import { linkKey } from '../link';
import type { Room } from './room';

/** The join links of rooms, those of former days included, each in the one spelling in which links are compared. */
export const joinLinkKeys = (rooms: readonly Room[]): ReadonlySet<string> =>
  new Set(rooms.flatMap(({ joinUrl, previousJoinUrls = [] }) => [joinUrl, ...previousJoinUrls]).map(linkKey));
