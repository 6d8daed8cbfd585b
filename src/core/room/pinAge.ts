import type { Organization } from '../organization';
import type { Room } from './room';

const DAY_MS = 86_400_000;

/**
 * Whole days since the PIN of a room was changed, as far as we know.
 * @param now ISO-8601
 * @returns nothing where the room has no PIN, or where no day of its change is known
 */
export function pinAgeDays(room: Room, now: string): number | undefined {
  if (room.pin === undefined || room.pinChangedAt === undefined) return undefined;
  const ageMs = Date.parse(now) - Date.parse(room.pinChangedAt);
  return Number.isNaN(ageMs) || ageMs < 0 ? undefined : Math.floor(ageMs / DAY_MS);
}

/** True where the organization wants people to be reminded of a PIN as old as this room's. */
export function isPinDue(room: Room, { pinReminderDays }: Organization, now: string): boolean {
  const age = pinAgeDays(room, now);
  return pinReminderDays !== undefined && age !== undefined && age >= pinReminderDays;
}
