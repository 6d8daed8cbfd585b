import { attributeOf, childOf } from './readXml';
import type { XmlElement } from './readXml';
import { homeOf, nameOf, overridesOf, partsOf, repeated, resourcesOf, spellingsOf } from './rule';
import type { ManifestCase, ManifestRule } from './rule';

const COMMAND_SIZES = ['16', '32', '80'] as const;
const OPTIONAL_SIZES = ['20', '24', '40', '48', '64'] as const;
const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** The first chunk of a PNG, IHDR, has its name at byte 12 and begins with width and height at byte 16. */
const IHDR = { name: 12, width: 16, height: 20, end: 24 } as const;

/** Width and height in pixels of a PNG file; undefined if it is none. */
export function pngSize(file: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  const isPng =
    file.length >= IHDR.end &&
    PNG_SIGNATURE.every((byte, index) => file[index] === byte) &&
    String.fromCharCode(...file.subarray(IHDR.name, IHDR.width)) === 'IHDR';
  if (!isPng) return undefined;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  return { width: view.getUint32(IHDR.width), height: view.getUint32(IHDR.height) };
}

/** Every icon is a PNG with exactly the pixels of its place; an ICO fails Microsoft's validation (outlook-platform 8.3). */
export const iconsHaveTheirSize: ManifestRule = (manifestCase) => {
  const { manifest } = manifestCase;
  const head = [
    [childOf(manifest, 'IconUrl'), '64'],
    [childOf(manifest, 'HighResolutionIconUrl'), '128'],
  ] as const;
  const commands = overridesOf(manifest).flatMap((overrides) =>
    partsOf(overrides)
      .filter(({ name, attributes }) => name === 'bt:Image' && attributes.has('resid'))
      .map((image) => {
        const entry = resourcesOf(overrides, 'bt:Images').find(
          (resource) => attributeOf(resource, 'id') === attributeOf(image, 'resid'),
        );
        return [entry, attributeOf(image, 'size') ?? ''] as const;
      }),
  );
  const sentences = [...head, ...commands].flatMap(([element, size]) =>
    element === undefined
      ? []
      : spellingsOf(element).flatMap((address) => checkIcon(manifestCase, element, address, size)),
  );
  return [...new Set(sentences)];
};

function checkIcon(
  { manifest, readFile }: ManifestCase,
  element: XmlElement,
  address: string,
  size: string,
): readonly string[] {
  if (!/\.png$/iu.test(address)) return [`${nameOf(element)} is ${address}, it must be a PNG`];
  const home = homeOf(manifest);
  const path = address.slice((home ?? '').length + 1);
  const file = home !== undefined && address.startsWith(`${home}/`) ? readFile(path) : undefined;
  if (file === undefined) return [];
  const pixels = pngSize(file);
  if (pixels === undefined) return [`${nameOf(element)}: ${path} is not a PNG file`];
  return String(pixels.width) === size && String(pixels.height) === size
    ? []
    : [
        `${nameOf(element)}: ${path} has ${pixels.width} × ${pixels.height} pixels, its place needs ${size} × ${size}`,
      ];
}

/** Every command has its icon in 16, 32 and 80 pixels, and in no size that Outlook does not know. */
export const commandsHaveTheirIcons: ManifestRule = ({ manifest }) =>
  overridesOf(manifest).flatMap((overrides) =>
    partsOf(overrides)
      .filter(({ name }) => name === 'Icon')
      .flatMap((icon) => {
        const sizes = icon.children.map((image) => attributeOf(image, 'size') ?? '');
        return [
          ...COMMAND_SIZES.filter((size) => !sizes.includes(size)).map(
            (size) => `${nameOf(icon)} lacks the size ${size}`,
          ),
          ...sizes
            .filter((size) => ![...COMMAND_SIZES, ...OPTIONAL_SIZES].some((known) => known === size))
            .map((size) => `${nameOf(icon)} has the size "${size}", which Outlook does not know`),
          ...repeated(sizes).map((size) => `${nameOf(icon)} has the size ${size} twice`),
        ];
      }),
  );
