// What a file weighs on its way, as hosts compress it.
import { brotliCompressSync, constants } from 'node:zlib';

export function brotliSize(content: string | Uint8Array): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 22 };
  return brotliCompressSync(content, { params }).length;
}
