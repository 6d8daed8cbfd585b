/**
 * Stands in for MicrosoftAjax 3.5, which office.js for the web insists on and would else load from a Microsoft
 * server. Loaded before office.js, in the playground only. Only what office.js really uses is here.
 */
class StringBuilder {
  readonly #parts: string[] = [];

  append(text: unknown): this {
    this.#parts.push(String(text));
    return this;
  }

  toString(): string {
    return this.#parts.join('');
  }
}

const Sys = {
  StringBuilder,
  Browser: { agent: 'other', InternetExplorer: 'ie' },
  Debug: { trace: (): void => undefined },
  Serialization: {
    JavaScriptSerializer: {
      serialize: (value: unknown) => JSON.stringify(value),
      deserialize: (text: string): unknown => JSON.parse(text),
    },
  },
};

function registerNamespace(path: string): void {
  let target: Record<string, unknown> = window as unknown as Record<string, unknown>;
  for (const name of path.split('.')) {
    target[name] ??= {};
    target = target[name] as Record<string, unknown>;
  }
}

function error(name: string): (message?: unknown) => Error {
  return (message) => Object.assign(new Error(`${name}: ${JSON.stringify(message)}`), { name });
}

Object.assign(Function, { registerNamespace, _validateParams: () => null });
Object.assign(Function.prototype, { registerClass: () => undefined });
Object.assign(Error, {
  create: (message: string, info: object) => Object.assign(new Error(message), info),
  argument: error('Sys.ArgumentException'),
  argumentNull: error('Sys.ArgumentNullException'),
  argumentOutOfRange: error('Sys.ArgumentOutOfRangeException'),
  argumentType: error('Sys.ArgumentTypeException'),
  argumentUndefined: error('Sys.ArgumentUndefinedException'),
  invalidOperation: error('Sys.InvalidOperationException'),
  notImplemented: error('Sys.NotImplementedException'),
  parameterCount: error('Sys.ParameterCountException'),
});
Object.assign(String, {
  format: (pattern: string, ...values: readonly string[]) =>
    pattern.replace(/\{(\d+)\}/g, (_, index: string) => String(values[Number(index)])),
});
Object.assign(window, { Sys, Type: Function });

export {};
