import type { Candidate } from './candidate';
import { firstOf } from './choose';
import { digitsOf } from '../../texts';
import type { Facts } from '../recognised';
import type { Page } from '../page/page';
import type { Finding } from '../roomReading';
import type { SipCandidate } from '../recognise/roomSystems';

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

/** `anna@vc.example.org`, with the place of the whole address. */
const wholeAddress = ({ user, value, start, end, doubt }: SipCandidate): Candidate => ({
  start: start - user.length - 1,
  end,
  value: `${user}@${value}`,
  doubt,
});

/**
 * The domain that the extension is called at, or the whole address where that is not `extension@domain`. An address that
 * no label calls one for video is anybody's mailbox, unless the extension stands before its @.
 */
export function chooseSip(
  page: Page,
  { sips, gateways, dialStrings }: Facts,
  extension: Finding<string> | undefined,
): { readonly sipDomain: Finding<string> | undefined; readonly sipAddress: Finding<string> | undefined } {
  const known = extension ? digitsOf(extension.value) : undefined;
  // `extension@gateway` is how some H.323 systems dial.
  const systems = [...gateways.primary, ...gateways.backup, ...dialStrings.map(({ gateway }) => gateway)];
  const known323 = new Set(systems.map(({ value }) => lower(value)));
  const ofNumber = sips.filter(
    ({ source, user, value }) => user === known && (source === 'label' || !known323.has(lower(value))),
  );
  const labelled = sips.filter(({ source, user }) => source === 'label' && user !== known);
  return ofNumber.length > 0
    ? { sipDomain: firstOf(page, [...ofNumber, ...labelled], lower), sipAddress: undefined }
    : { sipDomain: undefined, sipAddress: firstOf(page, labelled.map(wholeAddress), lower) };
}
