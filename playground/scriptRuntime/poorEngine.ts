/** What a worker in a browser has and the engine of classic Outlook has not (platform-2026 3.3). */
const missing = [
  'Intl',
  'indexedDB',
  'caches',
  'cookieStore',
  'XMLHttpRequest',
  'WebSocket',
  'BroadcastChannel',
  'Worker',
  'importScripts',
  'navigator',
  'location',
] as const;

/**
 * Takes from a worker's global object what classic Outlook's engine lacks, and the language data from what stays.
 * @returns what runs a script there, once; a script that such an engine cannot read throws
 */
export function impoverish(global: object): (address: string) => void {
  const load = (Reflect.get(global, 'importScripts') as (address: string) => void).bind(global);
  for (const name of missing)
    for (let owner: object | null = global; owner; owner = Reflect.getPrototypeOf(owner))
      Reflect.deleteProperty(owner, name);
  withoutLanguageData();
  return (address) => {
    refuseLanguageData(address);
    load(address);
  };
}

/** As a V8 that was built without it: it knows one locale, and no normal form. */
function withoutLanguageData(): void {
  Object.assign(String.prototype, {
    normalize(this: unknown) {
      return String(this);
    },
    localeCompare(this: unknown, other: unknown) {
      const [one, two] = [String(this), String(other)];
      return one < two ? -1 : one > two ? 1 : 0;
    },
  });
  Object.assign(Number.prototype, {
    toLocaleString(this: unknown) {
      return String(this);
    },
  });
  Object.assign(Date.prototype, {
    toLocaleString(this: Date) {
      return this.toString();
    },
    toLocaleDateString(this: Date) {
      return this.toDateString();
    },
    toLocaleTimeString(this: Date) {
      return this.toTimeString();
    },
  });
}

/** There a property escape is no regular expression, so that the whole file cannot be read. */
function refuseLanguageData(address: string): void {
  // The one way to have the text before it runs; the engine's own request is gone by the time the script is.
  const request = new savedRequest();
  request.open('GET', address, false);
  request.send();
  if (/\\p\{/iu.test(request.responseText))
    throw new SyntaxError('Invalid property name in a regular expression');
}

const savedRequest = globalThis.XMLHttpRequest;
