import { finding, firstOf } from './choose';
import type { Facts } from '../recognised';
import type { Page } from '../page/page';
import type { Finding } from '../roomReading';
import type { Service } from '../services/service';

/** What the service is called: as its people thank for its use, else the product behind the link, else the one that the text names. */
export function chooseServiceName(
  page: Page,
  { thanked, named, called, links }: Facts,
  joinUrl: Finding<string> | undefined,
  service: Service | undefined,
): Finding<string> | undefined {
  const own = firstOf(page, thanked, (name) => name);
  if (own) return own;
  if (service) {
    const mentions = named.filter((mention) => mention.service === service);
    const name =
      firstOf(page, mentions, (text) => text) ?? finding(service.name, joinUrl?.places ?? [], undefined);
    const isOneOfTwo = joinUrl?.certainty === 'doubtful' && joinUrl.doubt === 'severalServices';
    return isOneOfTwo ? finding(name.value, name.places, 'severalServices') : name;
  }
  const found = firstOf(page, named, (name) => name);
  // A text may name a product that is not behind its link.
  if (found)
    return joinUrl && found.certainty === 'certain' ? finding(found.value, found.places, 'noLabel') : found;
  if (called.length > 0) return firstOf(page, called, (name) => name);
  // An organization's own page before the room: the service is known by its list of numbers.
  const neighbours = links.flatMap(({ link, service: known }) =>
    known ? [{ start: link.start, end: link.end, value: known.name, doubt: 'noLabel' as const }] : [],
  );
  return firstOf(page, neighbours, (name) => name);
}
