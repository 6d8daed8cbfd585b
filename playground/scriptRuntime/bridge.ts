import type { Answer, FromWorker, Picture, ToWorker } from './messages';
import { saveProperties } from './messages';

/**
 * Between a script in a worker and the genuine office.js of this page: events come in through office.js and go to the
 * worker, the worker's calls go out through office.js. So names, limits, codes and the wire are the genuine ones; the
 * worker brings only the engine without a page (docs/decisions/playground-protocol.md).
 */
const worker = new Worker('/playground/scriptWorker.js');
// The frame is an element of the page around: `instanceof` would ask this one.
const given = (frameElement as HTMLElement | null)?.dataset ?? {};
const events = new Map<number, Office.MailboxEvent>();
let properties: Office.CustomProperties | undefined;

const toWorker = (message: ToWorker): void => worker.postMessage(message);

worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
  if (data.kind === 'loaded') void start(data.functionNames);
  if (data.kind === 'completed')
    events.get(data.id)?.completed(data.context as Office.SmartAlertsEventCompletedOptions);
  if (data.kind === 'call') {
    const { id } = data;
    call(data.path, data.given, (answer) => toWorker({ kind: 'answer', id, answer }));
  }
};
worker.onerror = (problem) => {
  throw new Error(`${given['script'] ?? ''} cannot run in classic Outlook: ${problem.message}`);
};
toWorker({ kind: 'load', script: given['script'] ?? '' });

/** Outlook hands on no event before office.js is ready: until then the script associates its functions. */
async function start(functionNames: readonly string[]): Promise<void> {
  for (const functionName of functionNames) {
    Office.actions.associate(functionName, (event: Office.MailboxEvent) => {
      const id = events.size;
      events.set(id, event);
      toWorker({ kind: 'event', id, functionName, event: JSON.parse(JSON.stringify(event)) as object });
    });
  }
  await Office.onReady();
  const { MailboxEnums, AsyncResultStatus, CoercionType, EventType } = Office;
  const settings = JSON.parse(given['settings'] ?? '[]') as readonly string[];
  const versions = Array.from({ length: 30 }, (_, minor) => `1.${String(minor)}`);
  toWorker({
    kind: 'facts',
    facts: {
      context: {
        ...picture({ mailbox: Office.context.mailbox }, 4),
        values: {
          displayLanguage: Office.context.displayLanguage,
          contentLanguage: Office.context.contentLanguage,
          diagnostics: plain(Office.context.diagnostics),
        },
      },
      enums: plain({ MailboxEnums, AsyncResultStatus, CoercionType, EventType }) as Record<string, unknown>,
      settings: Object.fromEntries(
        settings.map((name) => [name, Office.context.roamingSettings.get(name) as unknown]),
      ),
      mailboxSets: versions.filter((version) =>
        Office.context.requirements.isSetSupported('Mailbox', version),
      ),
    },
  });
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

function picture(value: object, depth: number): Picture {
  const members = Object.getOwnPropertyNames(value).map(
    (name) => [name, (value as Record<string, unknown>)[name]] as const,
  );
  const objects = members.flatMap(([name, member]) =>
    typeof member === 'object' && member !== null && depth > 0
      ? [[name, picture(member, depth - 1)] as const]
      : [],
  );
  return {
    values: Object.fromEntries(
      members.filter(([, member]) => typeof member !== 'function' && typeof member !== 'object'),
    ),
    methods: members.filter(([, member]) => typeof member === 'function').map(([name]) => name),
    parts: Object.fromEntries(objects),
  };
}

function call(path: string, parameters: readonly unknown[], tell: (answer: Answer) => void): void {
  const callback = ({ status, value, error }: Office.AsyncResult<unknown>) => {
    const isDone = status === Office.AsyncResultStatus.Succeeded;
    tell(
      isDone
        ? { status: String(status), value: path.endsWith('loadCustomPropertiesAsync') ? taken(value) : value }
        : { status: String(status), error: { code: error.code, name: error.name, message: error.message } },
    );
  };
  try {
    if (path === saveProperties) {
      save(parameters[0] as Readonly<Record<string, unknown>>, callback);
      return;
    }
    const names = path.split('.');
    const method = names.pop() ?? '';
    let owner = Office.context as unknown as Record<string, unknown>;
    for (const name of names) owner = owner[name] as Record<string, unknown>;
    (owner[method] as (...all: unknown[]) => void).apply(owner, [...parameters, callback]);
  } catch (problem) {
    const { name, message } = problem instanceof Error ? problem : new Error(String(problem));
    tell({ status: String(Office.AsyncResultStatus.Failed), error: { code: -1, name, message } });
  }
}

function taken(value: unknown): unknown {
  properties = value as Office.CustomProperties;
  return plain(properties.getAll());
}

function save(
  wanted: Readonly<Record<string, unknown>>,
  callback: (result: Office.AsyncResult<unknown>) => void,
): void {
  for (const name of Object.keys((properties?.getAll() ?? {}) as object))
    if (!Object.hasOwn(wanted, name)) properties?.remove(name);
  for (const [name, value] of Object.entries(wanted)) properties?.set(name, value as string);
  properties?.saveAsync(callback);
}
