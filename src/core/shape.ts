/**
 * What data from outside must look like: of a type, one of some words (a pattern), a list of one shape, or fields, where
 * a name with a question mark may be missing. Further fields are no fault: later versions have more.
 */
export type Shape =
  'string' | 'number' | 'boolean' | RegExp | readonly [Shape] | { readonly [field: string]: Shape };

/** A shape that says something of every field of a type. */
export type ShapeOf<Value> = {
  readonly [Field in keyof Value & string as undefined extends Value[Field] ? `${Field}?` : Field]-?: Shape;
};

/** The first of some places that is wrong. */
const firstFault = (
  entries: readonly (readonly [name: string, value: unknown, shape: Shape])[],
  path: string,
): string | undefined => {
  for (const [name, value, shape] of entries) {
    const fault = faultIn(value, shape, path === '' ? name : `${path}.${name}`);
    if (fault !== undefined) return fault;
  }
  return undefined;
};

/**
 * Looks whether a value has a shape; then it may be taken for it.
 * @returns the place that is the first one not to have it (`rooms.0.id`; '' for the value itself), else nothing
 */
export function faultIn(value: unknown, shape: Shape, path = ''): string | undefined {
  if (typeof shape === 'string') return typeof value === shape ? undefined : path;
  if (shape instanceof RegExp) return typeof value === 'string' && shape.test(value) ? undefined : path;
  if (typeof value !== 'object' || value === null) return path;
  if (shape instanceof Array) {
    if (!Array.isArray(value)) return path;
    return firstFault(
      Array.from(value, (entry: unknown, index) => [String(index), entry, shape[0]]),
      path,
    );
  }
  const fields = Object.entries(shape).flatMap(([name, wanted]) => {
    const field = name.replace('?', '');
    const given = (value as Readonly<Record<string, unknown>>)[field];
    return given === undefined && field !== name ? [] : [[field, given, wanted] as const];
  });
  return firstFault(fields, path);
}
