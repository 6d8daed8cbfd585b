/**
 * Stands in for `entities/decode` in the built pages (see the alias in webpack.config.js).
 *
 * htmlparser2's tokenizer brings the full table of HTML's two thousand entity names along, a third of the ribbon page,
 * although it is asked not to decode (`decodeEntities: false`); we decode the names that mail clients write ourselves.
 * The tokenizer only constructs the decoder, so every use of it is a mistake and is seen.
 */
export class EntityDecoder {
  write(): never {
    throw new Error('scanHtml asks the tokenizer not to decode entities');
  }

  end(): never {
    return this.write();
  }

  startEntity(): never {
    return this.write();
  }
}

export const DecodingMode = { Legacy: 0, Strict: 1, Attribute: 2 } as const;
export const htmlDecodeTree = new Uint16Array();
export const xmlDecodeTree = new Uint16Array();
