// Writes a PNG whose pixels are numbers in a palette: a fifth of the bytes of one in full colour. It
// must not know what the picture shows.
import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import type { Rgb } from './palette';

const compress = promisify(deflate);
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** @param indexes row by row, one byte a pixel */
export async function indexedPng(
  { width, height }: { width: number; height: number },
  indexes: Uint8Array,
  palette: readonly Rgb[],
): Promise<Buffer> {
  // Each row begins with its filter: none, as neighbouring numbers of a palette say nothing.
  const rows = new Uint8Array(height * (width + 1));
  for (let y = 0; y < height; y += 1) {
    rows.set(indexes.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, palette; the other three have only one choice.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from(signature),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.flat())),
    // Level 9 takes ten times as long for a tenth of the bytes.
    chunk('IDAT', await compress(rows, { level: 7, memLevel: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), framed.length - 4);
  return framed;
}
