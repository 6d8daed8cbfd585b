import { localesOf, nameOf, overridesOf, repeated, spellingsOf } from './rule';
import type { ManifestRule } from './rule';
import { childAt, withDescendants } from './xml';

/** Longest texts by the list or element that holds them. */
const LIMITS: Readonly<Record<string, number>> = {
  DisplayName: 125,
  ProviderName: 125,
  Description: 250,
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
};

/** A phone shows the label beside its switch and cuts off what is longer. */
const PHONE_LABEL_LIMIT = 16;

/** Names and texts keep to their lengths in every language, and none is empty. */
export const textsAreShortEnough: ManifestRule = ({ manifest }) =>
  withDescendants(manifest).flatMap((element) => {
    const limit = LIMITS[element.name];
    if (limit === undefined || 'resid' in element.attributes) return [];
    const entries = element.name.startsWith('bt:') ? element.children : [element];
    return entries.flatMap((entry) =>
      (entry.text === '' ? spellingsOf(entry) : [entry.text])
        .filter((text) => text.trim() === '' || text.length > limit)
        .map((text) =>
          text.trim() === ''
            ? `${nameOf(entry)} has an empty text`
            : `${nameOf(entry)} has ${text.length} characters, at most ${limit} are allowed: "${text.slice(0, 40)}…"`,
        ),
    );
  });

/** The label of the switch on phones is short enough to be seen whole, in every language. */
export const phoneLabelIsShort: ManifestRule = ({ manifest }) =>
  overridesOf(manifest).flatMap(({ parts, resources }) => {
    const resids = parts
      .filter(({ name, attributes }) => name === 'Control' && attributes['xsi:type'] === 'MobileButton')
      .map((button) => childAt(button, 'Label')?.attributes['resid']);
    return resources
      .filter(({ attributes }) => resids.includes(attributes['id']))
      .flatMap((label) =>
        spellingsOf(label)
          .filter((text) => text.length > PHONE_LABEL_LIMIT)
          .map(
            (text) =>
              `${nameOf(label)} says "${text}" on phones, which show at most ${PHONE_LABEL_LIMIT} characters`,
          ),
      );
  });

/**
 * Every text is there in the same languages, each once, by a full tag (a bare language is unreliable), none for the
 * default locale. The add-in's name, which the ribbon's groups bear too, is the same in all of
 * them, so that support and user call it the same.
 */
export const languagesAreComplete: ManifestRule = ({ manifest }) => {
  const defaultLocale = childAt(manifest, 'DefaultLocale')?.text ?? '';
  const name = childAt(manifest, 'DisplayName')?.attributes['DefaultValue'];
  const labels = overridesOf(manifest).flatMap(({ parts, resources }) => {
    const resids = parts
      .filter((part) => part.name === 'Group')
      .map((group) => childAt(group, 'Label')?.attributes['resid']);
    return resources.filter(({ attributes }) => resids.includes(attributes['id']));
  });
  const texts = [
    ...manifest.children.filter((child) => child.name === 'Description'),
    ...overridesOf(manifest).flatMap(({ resources }) =>
      resources.filter((entry) => entry.name === 'bt:String' && !labels.includes(entry)),
    ),
  ];
  const all = [...new Set(texts.flatMap(localesOf))];
  return [
    ...labels
      .filter((label) => label.children.length > 0 || label.attributes['DefaultValue'] !== name)
      .map((label) => `${nameOf(label)} must be the add-in's name in every language: ${name ?? ''}`),
    ...texts.flatMap((element) => {
      const locales = localesOf(element);
      return [
        ...repeated(locales).map((locale) => `${nameOf(element)} has the locale ${locale} twice`),
        ...all
          .filter((locale) => !locales.includes(locale))
          .map((locale) => `${nameOf(element)} lacks the locale ${locale}`),
      ];
    }),
    ...all
      .filter((locale) => !/^[a-z]{2,3}-[A-Z]{2}$/u.test(locale))
      .map((locale) => `the locale "${locale}" must be a full tag such as fr-FR`),
    ...(all.includes(defaultLocale) ? [`the default locale ${defaultLocale} is overridden`] : []),
  ];
};
