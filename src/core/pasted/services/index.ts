import type { LinkForm, LinkParts, LinkRole, Service } from './service';
import { SITE_PAGE, partsOf } from './service';
import { ANY_HOST, services } from './services';

export { services };

interface KnownForm extends LinkForm {
  readonly service: Service;
}

const forms: readonly KnownForm[] = services.flatMap((service) =>
  service.forms.map((form) => ({ ...form, service })),
);
/** Hosts tell more than paths. */
const ordered: readonly KnownForm[] = [
  ...forms.filter(({ hosts }) => hosts !== ANY_HOST),
  ...forms.filter(({ hosts }) => hosts === ANY_HOST),
];

interface RecognisedLink {
  readonly service: Service;
  readonly role: LinkRole;
  /** The number of the meeting, where it stands in the link. */
  readonly number?: string | undefined;
}

function numberIn({ path }: LinkParts, { number }: Service): string | undefined {
  const [, first, second] = number?.exec(path) ?? [];
  return first ?? second;
}

/** What a link is for by the way it is built, and whose it is. */
export function recogniseLink(url: string): RecognisedLink | undefined {
  const parts = partsOf(url);
  for (const { hosts, paths, service } of ordered) {
    if (!hosts.test(parts.host)) continue;
    const found = paths.find(([, path]) => path.test(parts.path))?.[0];
    const role = found === 'join' && SITE_PAGE.test(parts.path) ? 'other' : found;
    if (role) return { service, role, number: role === 'join' ? numberIn(parts, service) : undefined };
  }
  return undefined;
}

/** The service that has a host of its own; where only the host of a link is known, no more can be said. */
export const serviceOnHost = (host: string): Service | undefined =>
  forms.find(({ hosts }) => hosts !== ANY_HOST && hosts.test(host))?.service;

/** True for a link that a service with hosts of its own builds: even without its scheme it is one. */
export function isKnownHostLink(url: string): boolean {
  const { host, path } = partsOf(url);
  return forms.some(
    ({ hosts, paths }) =>
      hosts !== ANY_HOST && hosts.test(host) && paths.some(([, pattern]) => pattern.test(path)),
  );
}
