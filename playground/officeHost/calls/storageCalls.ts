import type { ComposeItem } from '../../mailbox/composeItem';
import { answer, done, errorCodes, refuse, type Outcome } from '../../mailbox/outcome';
import { decodeSettingsBag, type RoamingSettings } from '../../mailbox/roamingSettings';
import type { Quirks } from '../../quirks';
import { isRecord } from '../wire';
import { textParameter, UnexpectedParameter } from './callParameters';

const sessionDataLimit = 50_000;

export function setSessionData(item: ComposeItem, parameters: unknown): Outcome {
  const [name, value] = [textParameter(parameters, 'name'), textParameter(parameters, 'value')];
  const others = [...item.sessionData].filter(([key]) => key !== name);
  const total = [...others, [name, value]].flat().join('').length;
  if (total > sessionDataLimit) return refuse(errorCodes.sessionDataTooLong);
  item.sessionData.set(name, value);
  return done;
}

export function getSessionData(item: ComposeItem, parameters: unknown): Outcome {
  const value = item.sessionData.get(textParameter(parameters, 'name'));
  return value === undefined ? refuse(errorCodes.keyNotFound) : answer(value);
}

export function removeSessionData(item: ComposeItem, parameters: unknown): Outcome {
  item.sessionData.delete(textParameter(parameters, 'name'));
  return done;
}

export function saveSettings(
  settings: RoamingSettings,
  parameters: unknown,
  { settingsLimit }: Quirks,
): Outcome {
  const bag = Array.isArray(parameters) ? decodeSettingsBag(parameters[0]) : undefined;
  if (!bag) throw new UnexpectedParameter('settings', parameters);
  if (JSON.stringify(bag).length > settingsLimit) return refuse(errorCodes.settingsTooLong);
  settings.save(bag);
  return done;
}

export function saveCustomProperties(item: ComposeItem, parameters: unknown): Outcome {
  const properties = isRecord(parameters) ? parameters['customProperties'] : undefined;
  if (!isRecord(properties)) throw new UnexpectedParameter('customProperties', properties);
  item.customProperties = properties;
  return done;
}
