import { attributeOf, childOf, childrenOf, withDescendants } from './readXml';
import { nameOf, overridesOf, partsOf, textOf } from './rule';
import type { ManifestRule } from './rule';

/** The oldest set with add-in commands, and the newest one that Exchange servers of one's own offer (outlook-platform 1). */
const OLDEST_SET = 1.3;
const NEWEST_SET = 1.5;
const MAX_BYTES = 256 * 1024;

const NAMESPACES: Readonly<Record<string, string>> = {
  OfficeApp: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  '1.0': 'http://schemas.microsoft.com/office/mailappversionoverrides',
  '1.1': 'http://schemas.microsoft.com/office/mailappversionoverrides/1.1',
  'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
};

/** Id, Version, locale, permission and size have the form that Outlook accepts (outlook-platform 8.2, 8.4). */
export const headIsRight: ManifestRule = ({ manifest, sizeInBytes }) => {
  const sentences: string[] = [];
  const say = (right: boolean, sentence: string) => {
    if (!right) sentences.push(sentence);
  };
  const id = textOf(manifest, 'Id');
  say(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu.test(id), `Id is "${id}", it must be a GUID`);
  const version = textOf(manifest, 'Version');
  say(
    /^\d{1,5}(?:\.\d{1,5}){0,3}$/u.test(version),
    `Version is "${version}", it must be one to four numbers of at most five digits with dots`,
  );
  const locale = textOf(manifest, 'DefaultLocale');
  say(
    /^[a-z]{2,3}-[A-Z]{2}$/u.test(locale),
    `DefaultLocale is "${locale}", it must be a full tag such as en-US`,
  );
  const permission = textOf(manifest, 'Permissions');
  say(
    permission === 'ReadWriteItem',
    `Permissions is "${permission}", it must be ReadWriteItem: less cannot write the body, more needs an administrator`,
  );
  say(sizeInBytes < MAX_BYTES, `the manifest has ${sizeInBytes} bytes, it must have fewer than ${MAX_BYTES}`);
  const type = attributeOf(manifest, 'xsi:type');
  say(type === 'MailApp', `xsi:type of <OfficeApp> is "${type ?? ''}", it must be MailApp`);
  return sentences;
};

/** Namespaces and types of the root and of both VersionOverrides: a client skips the ones that it does not know. */
export const namespacesAreRight: ManifestRule = ({ manifest }) => {
  const wrong = (at: string, value: string | undefined, expected = '') =>
    value === expected ? [] : [`${at} is "${value ?? ''}", it must be ${expected}`];
  return [
    ...wrong('xmlns of <OfficeApp>', attributeOf(manifest, 'xmlns'), NAMESPACES['OfficeApp']),
    ...['xmlns:bt', 'xmlns:xsi'].flatMap((name) =>
      wrong(`${name} of <OfficeApp>`, attributeOf(manifest, name), NAMESPACES[name]),
    ),
    ...overridesOf(manifest).flatMap(({ version, element }) => [
      ...wrong(`xmlns of ${nameOf(element)}`, attributeOf(element, 'xmlns'), NAMESPACES[version]),
      ...wrong(
        `xsi:type of <VersionOverrides> (line ${element.line})`,
        attributeOf(element, 'xsi:type'),
        `VersionOverridesV${version.replace('.', '_')}`,
      ),
    ]),
  ];
};

/**
 * The host is the mailbox and the required set is 1.3 to 1.5: a higher one hides the add-in from every mailbox on
 * an Exchange server of one's own (outlook-platform 1, 8.4). What is newer is asked for at run time.
 */
export const requirementsAreLow: ManifestRule = ({ manifest }) => {
  const host = attributeOf(childOf(childOf(manifest, 'Hosts'), 'Host'), 'Name');
  const sets = withDescendants(manifest).filter(({ name }) => name === 'Set' || name === 'bt:Set');
  const defaults = new Map(
    withDescendants(manifest)
      .filter(({ name }) => name === 'Sets' || name === 'bt:Sets')
      .flatMap((list) => list.children.map((set) => [set, attributeOf(list, 'DefaultMinVersion')] as const)),
  );
  return [
    ...(host === 'Mailbox' ? [] : [`<Host> is "${host ?? ''}", it must be Mailbox`]),
    ...sets.flatMap((set) => {
      const version = attributeOf(set, 'MinVersion') ?? defaults.get(set) ?? '';
      const name = attributeOf(set, 'Name') ?? '';
      const fits = /^1\.\d$/u.test(version) && Number(version) >= OLDEST_SET && Number(version) <= NEWEST_SET;
      return name === 'Mailbox' && fits
        ? []
        : [
            `${nameOf(set)} asks for ${name} ${version || 'without a version'}, it must ask for Mailbox ${OLDEST_SET} to ${NEWEST_SET}`,
          ];
    }),
  ];
};

/** Compose activates on ItemIs with FormType Edit alone, and the form is the one for editing (outlook-platform 8.1). */
export const formsAreForWriting: ManifestRule = ({ manifest }) => {
  const rules = childrenOf(childOf(manifest, 'Rule'), 'Rule');
  const missing = ['Message', 'Appointment'].filter(
    (type) =>
      !rules.some(
        (rule) =>
          attributeOf(rule, 'xsi:type') === 'ItemIs' &&
          attributeOf(rule, 'ItemType') === type &&
          attributeOf(rule, 'FormType') === 'Edit',
      ),
  );
  const form = attributeOf(childOf(childOf(manifest, 'FormSettings'), 'Form'), 'xsi:type');
  return [
    ...missing.map((type) => `<Rule> lacks ItemIs ${type} with FormType Edit`),
    ...(rules.length > 2
      ? [`<Rule> has ${rules.length} rules, the two of Message and Appointment are enough`]
      : []),
    ...(form === 'ItemEdit' ? [] : [`<Form> is "${form ?? ''}", it must be ItemEdit`]),
  ];
};

/** Delegates and shared mailboxes see the add-in only where VersionOverrides 1.1 says so (J07). */
export const sharedFoldersAreSupported: ManifestRule = ({ manifest }) => {
  const inner = overridesOf(manifest).find(({ version }) => version === '1.1');
  if (inner === undefined) return [];
  const element = partsOf(inner).find(({ name }) => name === 'SupportsSharedFolders');
  return element === undefined || element.text?.text === 'true'
    ? []
    : [`${nameOf(element)} is "${element.text?.text ?? ''}", it must be true`];
};
