import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ManifestSurroundings } from '../../scripts/manifest/check';
import { fillManifest } from '../../scripts/manifest/fill';
import { readXml, withDescendants } from '../../scripts/manifest/xml';
import { readOrganizationFile } from '../../scripts/organization/organizationFile';
import type { NamedOrganization } from '../../scripts/organization/organizationFile';
import { EVENT_OPTIONS } from '../../src/core/organization/organization';
import type { AddInFacts, EventOption, Organization } from '../../src/core/organization/organization';

/** All choices of events, the empty one included. */
export const eventSubsets: readonly (readonly EventOption[])[] = EVENT_OPTIONS.reduce<
  readonly (readonly EventOption[])[]
>((subsets, option) => [...subsets, ...subsets.map((subset) => [...subset, option])], [[]]);

export const organizationWith = (addIn: Partial<AddInFacts> = {}): Organization => ({
  confirmKeys: ['#', '*'],
  addIn: {
    url: 'https://videoconf.uni.ch',
    id: '2f0e1d7a-11d5-4d2c-8f1a-3a8a3b1f0c77',
    version: '2.3.4',
    provider: 'University',
    supportUrl: 'https://www.uni.ch/support?topic=videoconf&lang=en',
    ...addIn,
  },
});

/** The manifest that the build writes for an organization. */
export function withOptionsOf(organization: Organization): string {
  const template = readFileSync(path.join(process.cwd(), 'manifest.xml'), 'utf8');
  const filled = fillManifest(template, organization);
  if (!filled.ok) throw new Error(filled.error.join('\n'));
  return filled.value;
}

/** Elements as `name attribute=value … text`, whatever the spelling. */
export function elementsOf(xml: string): readonly string[] {
  const read = readXml(xml);
  if (!read.ok) throw new Error(read.error);
  return withDescendants(read.value).map(({ name, attributes, text }) =>
    [name, ...Object.entries(attributes).map(([key, value]) => `${key}=${value}`), text].join(' ').trim(),
  );
}

const events = ['followTimes', 'checkBeforeSend', 'addWithFirstAttendee'];

/** The project as it is where all events are bound and their script is there. */
export const boundAll = ({ readFile }: ManifestSurroundings): ManifestSurroundings => ({
  readFile: (file) => (file === 'events.js' ? new Uint8Array() : readFile(file)),
  functions: { page: ['addVideoconf', ...events], script: events },
});

/** An organization of this repository. */
export function organizationCalled(name: string): NamedOrganization {
  const organization = readOrganizationFile(process.cwd(), name);
  if (!organization.ok) throw new Error(organization.error.join('\n'));
  return organization.value;
}
