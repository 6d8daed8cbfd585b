import { attributeOf, childOf, childrenOf } from './readXml';
import type { XmlElement } from './readXml';
import { buttonsOf, nameOf, overridesOf, partsOf, surfacesOf } from './rule';
import type { ManifestRule, Overrides } from './rule';

const SURFACES = ['MessageComposeCommandSurface', 'AppointmentOrganizerCommandSurface'] as const;
const ACTIONS = ['ExecuteFunction', 'ShowTaskpane'] as const;
const MAX_CONTROLS = 6;

/** Messages and appointments are served where they are written, once each, in both VersionOverrides, and nowhere else. */
export const surfacesAreServed: ManifestRule = ({ manifest }) =>
  overridesOf(manifest).flatMap((overrides) => {
    const types = surfacesOf(overrides).map((surface) => attributeOf(surface, 'xsi:type') ?? '');
    const at = `VersionOverrides ${overrides.version}`;
    return [
      ...SURFACES.filter((type) => !types.includes(type)).map(
        (type) => `${at} lacks the ExtensionPoint ${type}`,
      ),
      ...types
        .filter((type, index) => types.indexOf(type) !== index)
        .map((type) => `${at} has the ExtensionPoint ${type} twice`),
      ...types
        .filter((type) => !SURFACES.some((known) => known === type))
        .map((type) => `${at} has the ExtensionPoint ${type}, which this add-in does not serve`),
    ];
  });

/** A group stands on the default tab, holds at most six buttons, one that adds and one that opens the pane. */
export const groupsFitTheRibbon: ManifestRule = ({ manifest }) =>
  overridesOf(manifest)
    .flatMap(surfacesOf)
    .flatMap((surface) =>
      childrenOf(surface, 'OfficeTab').flatMap((tab) => [
        ...(attributeOf(tab, 'id') === 'TabDefault' ? [] : [`${nameOf(tab)} must have the id TabDefault`]),
        ...childrenOf(tab, 'Group').flatMap(checkGroup),
      ]),
    );

function checkGroup(group: XmlElement): readonly string[] {
  const buttons = buttonsOf(group);
  const actions = buttons.map((button) => attributeOf(childOf(button, 'Action'), 'xsi:type') ?? '');
  return [
    ...(buttons.length > MAX_CONTROLS
      ? [`${nameOf(group)} has ${buttons.length} controls, at most ${MAX_CONTROLS} are allowed`]
      : []),
    ...buttons
      .filter((button) => attributeOf(button, 'xsi:type') !== 'Button')
      .map((button) => `${nameOf(button)} must have the type Button`),
    ...ACTIONS.filter((action) => !actions.includes(action)).map(
      (action) => `${nameOf(group)} has no button with the action ${action}`,
    ),
    ...actions
      .filter((action) => !ACTIONS.some((known) => known === action))
      .map(
        (action) =>
          `${nameOf(group)} has a button with the action "${action}", it must be ${ACTIONS.join(' or ')}`,
      ),
  ];
}

/**
 * The ribbon runs one function, and the code has bound it: an add-in for online meetings may have one only
 * (outlook-platform 7), and a button whose function is not associated never answers.
 */
export const functionIsBound: ManifestRule = ({ manifest, associatedFunctions }) => {
  const names = overridesOf(manifest).flatMap(functionNamesOf);
  const distinct = [...new Set(names)];
  return [
    ...(distinct.length > 1
      ? [`there are ${distinct.length} function commands (${distinct.join(', ')}), one is allowed`]
      : []),
    ...distinct
      .filter((name) => !associatedFunctions.includes(name))
      .map(
        (name) =>
          `the function ${name} is not in the code: no Office.actions.associate('${name}', …) in src/commands`,
      ),
  ];
};

const functionNamesOf = (overrides: Overrides): readonly string[] =>
  partsOf(overrides)
    .filter(({ name }) => name === 'FunctionName')
    .map(({ text }) => text?.text ?? '');
