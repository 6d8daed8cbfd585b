import packageJson from '../../package.json';
import { settingsFacts } from '../core/support/settingsFacts';
import type { SupportFacts } from '../core/support/supportReport';
import type { Organization } from '../core/organization/organization';
import type { RoomStore } from '../usecases/ports';

/** The mark of a build stands in the names of its scripts, here as on the server: so a stale cache is seen. */
function buildOfPage(): string {
  const names = [...document.scripts].map(({ src }) => /\/assets\/[\w-]+\.([\da-f]+)\.js$/u.exec(src)?.[1]);
  return names.find((name) => name !== undefined) ?? '';
}

/** @param parts what the page has in its hands: the organization, the rooms, and of Outlook what there is */
export const supportFacts = ({
  organization: { addIn },
  store,
  client,
  displayLanguage,
  failedCalls,
}: Pick<SupportFacts, 'client' | 'displayLanguage' | 'failedCalls'> & {
  readonly organization: Organization;
  readonly store: RoomStore;
}): SupportFacts => ({
  version: packageJson.version,
  build: buildOfPage(),
  organization: addIn.provider,
  manifestVersion: addIn.version,
  settings: settingsFacts(store.load()),
  client,
  displayLanguage,
  failedCalls,
});
