import { comparable, generalWordIn } from './facts';

/** Names of a heading: what the room is called, and what the service is. */
export interface HeadingNames {
  readonly roomName: string;
  readonly services: readonly string[];
}

/**
 * Says whose a line is that may be the heading, "<service> – <room>". A room or a service may have got another name since, so
 * one of the two is enough; but where both names stand with other words, somebody wrote these.
 * @returns `known` for one of both names, `edited` for one with somebody's words in it; nothing for any other line
 */
export function readHeading(
  line: string,
  { roomName, services }: HeadingNames,
): 'known' | 'ours' | 'edited' | undefined {
  const text = comparable(line);
  const name = comparable(roomName);
  const known = [generalWordIn(text), ...services.map(comparable)].filter((word) => word !== undefined);
  const behind = known
    .filter((word) => `${text} `.startsWith(`${word} `))
    .map((word) => text.slice(word.length));
  if (behind.includes(name === '' ? '' : ` - ${name}`)) return 'known';
  const others = behind.filter((rest) => rest.startsWith(' - '));
  if (others.length > 0) return others.some((rest) => name !== '' && rest.includes(name)) ? 'edited' : 'ours';
  if (name === '' || !text.endsWith(` - ${name}`)) return undefined;
  const before = text.slice(0, -name.length);
  return known.some((word) => before.includes(word)) ? 'edited' : 'ours';
}
