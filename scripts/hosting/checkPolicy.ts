import { advice, fault } from './finding';
import type { Finding } from './finding';
import { OFFICE_JS, pagePolicy } from './headers';

const KEYWORD = /^'(?!sha|nonce)/iu;
const HASH_OR_NONCE = /^'(?:sha|nonce)/iu;

/** The first of two directives of one name counts. */
const directivesOf = (policy: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    policy
      .split(';')
      .map((part) => part.trim().split(/\s+/u))
      .map(
        ([name = '', ...sources]) =>
          [
            name.toLowerCase(),
            sources.map((source) => (KEYWORD.test(source) ? source.toLowerCase() : source)),
          ] as const,
      )
      .reverse(),
  );

/**
 * Whether a source of a policy allows what a page needs: a host may have a star for its first part, and no scheme; a
 * folder behind it allows what lies in it.
 */
function allows(given: string, needed: string): boolean {
  if (given === needed || (given === '*' && !/^'(?:sha|nonce|unsafe)|^data:/u.test(needed))) return true;
  const [, host] = /^https:\/\/([^/]+)/u.exec(needed) ?? [];
  if (host === undefined) return false;
  if (given === 'https:') return true;
  const [, star, name = '', folder = '/'] =
    /^(?:https:\/\/)?(\*\.)?([\w.-]+)(?::443)?(\/.*)?$/u.exec(given) ?? [];
  const isHost = star === undefined ? host === name : host.endsWith(`.${name}`);
  return isHost && (!OFFICE_JS.startsWith(`${needed}/`) || OFFICE_JS.startsWith(`${needed}${folder}`));
}

/** What of a list makes another source of it count for nothing. */
function silencerOf(source: string, given: readonly string[]): string | undefined {
  if (source === "'unsafe-inline'") return given.find((other) => HASH_OR_NONCE.test(other));
  return HASH_OR_NONCE.test(source) ? undefined : given.find((other) => other === "'strict-dynamic'");
}

/** What a page needs and one directive does not allow. */
function checkDirective(
  page: string,
  directive: string,
  given: readonly string[],
  needed: readonly string[],
): readonly Finding[] {
  const isSilenced = (source: string) => silencerOf(source, given) !== undefined;
  const counts = given.filter((source) => directive.startsWith('img') || !isSilenced(source));
  const missing = needed.filter(
    (source) =>
      !counts.some((other) => allows(other, source)) &&
      !(source.startsWith("'sha256-") && counts.includes("'unsafe-inline'")),
  );
  const [first] = missing;
  if (first === undefined) return [];
  const silencer = silencerOf(first, given);
  return [
    fault(
      silencer !== undefined && given.some((other) => allows(other, first))
        ? `the Content-Security-Policy of ${page} has ${silencer} in ${directive}, beside which ${first} counts for nothing: take ${silencer} out`
        : `the Content-Security-Policy of ${page} lacks ${missing.join(' ')} in ${directive}: add it`,
    ),
  ];
}

/** What a page needs and its policy does not allow. Directives that nothing of ours needs may be as strict as one likes. */
export function checkPolicy(page: string, policy: string): readonly Finding[] {
  const sent = directivesOf(policy);
  const found: Finding[] = [];
  for (const [directive, needed] of Object.entries(pagePolicy(process.cwd()))) {
    if (!directive.endsWith('-src') || directive === 'default-src' || directive === 'object-src') continue;
    // Newer directives, for elements alone, go before the older one.
    const name = [`${directive}-elem`, directive, 'default-src'].find((one) => sent.has(one));
    if (name !== undefined)
      found.push(
        ...checkDirective(page, name === 'default-src' ? directive : name, sent.get(name) ?? [], needed),
      );
  }
  const onRows = sent.get('style-src-attr');
  if (onRows) found.push(...checkDirective(page, 'style-src-attr', onRows, ["'unsafe-inline'"]));
  const sandbox = sent.get('sandbox');
  if (sandbox !== undefined && !sandbox.includes('allow-scripts'))
    found.push(
      fault(`the Content-Security-Policy of ${page} says sandbox: no script of the page is run. Take it out`),
    );
  if (sent.has('require-trusted-types-for'))
    found.push(
      fault(
        `the Content-Security-Policy of ${page} says require-trusted-types-for: office.js does not run under it. Take it out`,
      ),
    );
  const frames = sent.get('frame-ancestors');
  if (
    frames !== undefined &&
    !frames.some((source) => /^(?:\*|https:)$|outlook|office|cloud\.microsoft/u.test(source))
  )
    found.push(
      // Another host may be an Exchange server of one's own.
      (frames.every((source) => source.startsWith("'")) ? fault : advice)(
        `the Content-Security-Policy of ${page} says frame-ancestors ${frames.join(' ')}: Outlook on the web shows it in a frame only if its own address is among them. Take it out, or add that address`,
      ),
    );
  return found;
}
