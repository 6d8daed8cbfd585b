import { attributeOf, childOf, withDescendants } from './readXml';
import type { XmlElement } from './readXml';
import { nameOf, overridesOf, partsOf, repeated, resourcesOf, spellingsOf, textOf } from './rule';
import type { ManifestRule } from './rule';

const LONGEST_NAME = 125;
const LONGEST_TEXT = 250;
const LONGEST_ADDRESS = 2048;
/** SourceLocation has a limit of its own, below the one of the list in which its address stands. */
const LONGEST_SOURCE_LOCATION = 2018;

/** Names, texts and addresses keep to the lengths of outlook-platform 8.2, in every language, and none is empty. */
export const textsAreShortEnough: ManifestRule = ({ manifest }) => {
  const lists = overridesOf(manifest).flatMap((overrides) => [
    ...resourcesOf(overrides, 'bt:ShortStrings').map((entry) => [entry, LONGEST_NAME] as const),
    ...resourcesOf(overrides, 'bt:LongStrings').map((entry) => [entry, LONGEST_TEXT] as const),
    ...resourcesOf(overrides, 'bt:Urls').map((entry) => [entry, LONGEST_SOURCE_LOCATION] as const),
    ...resourcesOf(overrides, 'bt:Images').map((entry) => [entry, LONGEST_ADDRESS] as const),
  ]);
  const head = [
    ['DisplayName', LONGEST_NAME],
    ['Description', LONGEST_TEXT],
    ['IconUrl', LONGEST_ADDRESS],
    ['HighResolutionIconUrl', LONGEST_ADDRESS],
    ['SupportUrl', LONGEST_ADDRESS],
  ] as const;
  const localized = [
    ...head.flatMap(([name, limit]) => {
      const element = childOf(manifest, name);
      return element === undefined ? [] : [[element, limit] as const];
    }),
    ...lists,
  ];
  const provider = textOf(manifest, 'ProviderName');
  return [
    ...localized.flatMap(([element, limit]) =>
      element.attributes.has('DefaultValue')
        ? [
            ...tooLong(nameOf(element), attributeOf(element, 'DefaultValue') ?? '', limit),
            ...element.children.flatMap((override) =>
              tooLong(
                `${nameOf(element)} in ${attributeOf(override, 'Locale') ?? 'no locale'}`,
                attributeOf(override, 'Value') ?? '',
                limit,
              ),
            ),
          ]
        : [`${nameOf(element)} has no DefaultValue`],
    ),
    ...tooLong('<ProviderName>', provider, LONGEST_NAME),
  ];
};

function tooLong(at: string, text: string, limit: number): readonly string[] {
  if (text.trim() === '') return [`${at} has an empty text`];
  return text.length <= limit
    ? []
    : [`${at} has ${text.length} characters, at most ${limit} are allowed: "${text.slice(0, 40)}…"`];
}

/** The elements that people read in their language. The group is called after the add-in, in every language the same. */
function translatedTexts(manifest: XmlElement): readonly XmlElement[] {
  const description = childOf(manifest, 'Description');
  const groupLabels = overridesOf(manifest)
    .flatMap(partsOf)
    .filter(({ name }) => name === 'Group')
    .map((group) => attributeOf(childOf(group, 'Label'), 'resid'));
  return [
    ...(description === undefined ? [] : [description]),
    ...overridesOf(manifest)
      .flatMap((overrides) => [
        ...resourcesOf(overrides, 'bt:ShortStrings'),
        ...resourcesOf(overrides, 'bt:LongStrings'),
      ])
      .filter((entry) => !groupLabels.includes(attributeOf(entry, 'id'))),
  ];
}

/**
 * Every text is there in the same languages, each once, by a full tag (a bare language is unreliable), none for the
 * default locale (outlook-platform 8.3).
 */
export const languagesAreComplete: ManifestRule = ({ manifest }) => {
  const defaultLocale = textOf(manifest, 'DefaultLocale');
  const texts = translatedTexts(manifest);
  const localesOf = (element: XmlElement) =>
    element.children.map((override) => attributeOf(override, 'Locale') ?? '');
  const all = [...new Set(texts.flatMap(localesOf))];
  const overridden = withDescendants(manifest).filter(({ children }) =>
    children.some(({ name }) => name === 'Override' || name === 'bt:Override'),
  );
  return [
    ...overridden.flatMap((element) => [
      ...repeated(localesOf(element)).map((locale) => `${nameOf(element)} has the locale ${locale} twice`),
      ...localesOf(element)
        .filter((locale) => !/^[a-z]{2,3}-[A-Z]{2}$/u.test(locale))
        .map(
          (locale) => `${nameOf(element)} has the locale "${locale}", it must be a full tag such as fr-FR`,
        ),
      ...(localesOf(element).includes(defaultLocale)
        ? [`${nameOf(element)} overrides the default locale ${defaultLocale}`]
        : []),
    ]),
    ...texts.flatMap((element) =>
      all
        .filter((locale) => !localesOf(element).includes(locale))
        .map((locale) => `${nameOf(element)} lacks the locale ${locale}`),
    ),
  ];
};

/** The ribbon's groups bear the add-in's name (outlook-platform 11.2), so support and user call it the same. */
export const groupsBearTheName: ManifestRule = ({ manifest }) => {
  const displayName = childOf(manifest, 'DisplayName');
  const expected = displayName === undefined ? '' : spellingsOf(displayName).join(' | ');
  return overridesOf(manifest).flatMap((overrides) =>
    partsOf(overrides)
      .filter(({ name }) => name === 'Group')
      .flatMap((group) => {
        const resid = attributeOf(childOf(group, 'Label'), 'resid');
        const label = resourcesOf(overrides, 'bt:ShortStrings').find(
          (entry) => attributeOf(entry, 'id') === resid,
        );
        if (label === undefined || spellingsOf(label).join(' | ') === expected) return [];
        return [
          `${nameOf(group)} is called "${spellingsOf(label).join(' | ')}", it must be called ${expected}`,
        ];
      }),
  );
};
