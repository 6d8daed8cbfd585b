import type { Candidate } from './candidate';
import { finding, firstOf } from './choose';
import { digitsOf } from '../../texts';
import type { Facts } from '../recognised';
import type { Page } from '../page/page';
import type { Finding } from '../roomReading';
import type { Service } from '../services/service';

const lower = (host: string): string => host.toLowerCase();

/** Hosts in their order, each once. */
function distinct(hosts: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const byHost = new Map<string, Candidate[]>();
  for (const host of hosts)
    byHost.set(lower(host.value), [...(byHost.get(lower(host.value)) ?? []).slice(0, 20), host]);
  return [...byHost.values()];
}

/** The gateway to try first and the one to fall back on: what a label calls the backup, else the second one named. */
export function chooseGateways(
  page: Page,
  { gateways, dialStrings }: Facts,
): { readonly gateway: Finding<string> | undefined; readonly backupGateway: Finding<string> | undefined } {
  const named = gateways.primary.length > 0 ? gateways.primary : dialStrings.map(({ gateway }) => gateway);
  const [first, second] = distinct(named);
  const [backup] = distinct(gateways.backup);
  const pick = (hosts: readonly Candidate[] | undefined) => (hosts ? firstOf(page, hosts, lower) : undefined);
  return first
    ? { gateway: pick(first), backupGateway: pick(backup ?? second) }
    : { gateway: pick(backup), backupGateway: undefined };
}

/** The host of the SIP address. Our block writes `extension@host`, so another user before the @ is a doubt. */
export function chooseSipDomain(
  page: Page,
  { sips, gateways, dialStrings }: Facts,
  extension: Finding<string> | undefined,
  service: Service | undefined,
): Finding<string> | undefined {
  const known = extension ? digitsOf(extension.value) : undefined;
  const isNumber = (user: string): boolean => user === known;
  // `extension@gateway` is how some H.323 systems dial.
  const systems = [...gateways.primary, ...gateways.backup, ...dialStrings.map(({ gateway }) => gateway)];
  const known323 = new Set(systems.map(({ value }) => lower(value)));
  // A tenant key is no domain of a number.
  const usable = sips.filter(
    ({ source, user, value }) =>
      (isNumber(user) && !known323.has(lower(value))) || (source === 'label' && service?.numbers !== 'apart'),
  );
  const ordered = [
    ...usable.filter(({ user }) => isNumber(user)),
    ...usable.filter(({ user }) => !isNumber(user)),
  ];
  const found = firstOf(page, ordered, lower);
  const first = ordered[0];
  if (!found || !first) return undefined;
  return isNumber(first.user) ? found : finding(found.value, found.places, 'otherUser');
}
