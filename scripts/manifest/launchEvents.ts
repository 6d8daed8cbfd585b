import { EVENT_TYPES } from './options';
import { nameOf, overridesOf, repeated } from './rule';
import type { ManifestRule } from './rule';
import { childAt } from './xml';

const KNOWN = Object.values(EVENT_TYPES).flatMap(({ types }) => types);

/**
 * Each event is one that the add-in answers, and is named once. Those before sending let the person send all the same:
 * without a SendMode, and with Block, a script that does not come would keep the mail back (platform-2026 3.4).
 */
export const launchEventsAreRight: ManifestRule = ({ manifest }) => {
  const events = overridesOf(manifest).flatMap(({ parts }) =>
    parts.filter(({ name }) => name === 'LaunchEvent'),
  );
  const typeOf = ({ attributes }: (typeof events)[number]) => attributes['Type'] ?? '';
  return [
    ...events.flatMap((event) => {
      const type = typeOf(event);
      const mode = event.attributes['SendMode'];
      const option = Object.values(EVENT_TYPES).find(({ types }) => types.includes(type));
      const right = option?.functionName;
      const called = event.attributes['FunctionName'] ?? '';
      const isSend = EVENT_TYPES.send.types.includes(type);
      const must = isSend ? 'PromptUser' : undefined;
      return [
        ...(right === undefined
          ? [`${nameOf(event)}: Type is "${type}", it must be one of ${KNOWN.join(', ')}`]
          : right !== called
            ? [`${nameOf(event)}: ${type} calls "${called}", it must be ${right}`]
            : []),
        ...(mode === must
          ? []
          : [
              `${nameOf(event)}: SendMode of ${type} is "${mode ?? ''}", ${isSend ? 'it must be PromptUser: nothing of ours may keep a mail back' : 'only events before sending have one'}`,
            ]),
      ];
    }),
    ...repeated(events.map(typeOf)).map((type) => `the event ${type} is there twice`),
  ];
};

/**
 * Events have the one Runtime, and a Runtime is there for events: they name the same page, which is the ribbon's, because
 * that is where the functions are. Classic Outlook on Windows takes the script instead.
 */
export const runtimeFitsEvents: ManifestRule = ({ manifest }) =>
  overridesOf(manifest).flatMap(({ element, parts, resources }) => {
    const runtime = childAt(element, 'Hosts/Host/Runtimes/Runtime');
    const point = parts.find(
      ({ name, attributes }) => name === 'ExtensionPoint' && attributes['xsi:type'] === 'LaunchEvent',
    );
    if (runtime === undefined && point === undefined) return [];
    if (runtime === undefined || point === undefined)
      return ['a Runtime and a LaunchEvent must be there together, or neither'];
    const addressOf = (resid: string | undefined) =>
      resources.find(({ attributes }) => attributes['id'] === resid)?.attributes['DefaultValue'];
    const page = runtime.attributes['resid'];
    const source = childAt(point, 'SourceLocation')?.attributes['resid'];
    const script = childAt(runtime, 'Override');
    const ribbon = parts.find(({ name }) => name === 'FunctionFile')?.attributes['resid'];
    return [
      ...(source === page
        ? []
        : [`the events' SourceLocation is ${source ?? 'none'}, it must be the Runtime's: ${page ?? 'none'}`]),
      ...(addressOf(page) === addressOf(ribbon)
        ? []
        : [`${nameOf(runtime)} must be the ribbon's page, which has the functions`]),
      ...(script === undefined || script.attributes['type'] === 'javascript'
        ? []
        : [
            `type of ${nameOf(script)} is "${script.attributes['type'] ?? ''}", it must be javascript: the script of classic Windows`,
          ]),
    ];
  });
