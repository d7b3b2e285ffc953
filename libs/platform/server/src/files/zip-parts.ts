import { createInflateRaw } from 'node:zlib';
import { FileFault } from './file-fault';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;

export interface ZipPart {
  readonly name: string;
  readonly method: number;
  readonly packed: Buffer;
}

/** The parts of a zip by their names. Reads its directory, which stands at its end. Throws FileFault when it is broken. */
export function partsOfZip(bytes: Buffer): ZipPart[] {
  try {
    return [...parts(bytes)];
  } catch (error) {
    // An offset outside the file.
    if (error instanceof RangeError) throw new FileFault('unreadable', 'broken');
    throw error;
  }
}

/** Bytes at a time: a part is measured or read without ever being whole in memory. */
const PIECE = 256 * 1024;

/** Its size once really unpacked, on another thread; what a part says of its own size is not believed. Stops beyond the limit. */
export async function unpackedSize(part: ZipPart, limit: number): Promise<number> {
  let size = 0;
  for await (const piece of unpacked(part)) if ((size += piece.length) > limit) break;
  return size;
}

/** Its bytes, piece by piece. */
export async function* unpacked({ method, packed }: ZipPart): AsyncGenerator<Buffer> {
  if (method === STORED) {
    yield packed;
    return;
  }
  if (method !== DEFLATED) throw new FileFault('unreadable', 'broken');
  const inflate = createInflateRaw({ chunkSize: PIECE });
  inflate.end(packed);
  for await (const piece of inflate) yield piece as Buffer;
}

function* parts(bytes: Buffer): Generator<ZipPart> {
  const end = endOf(bytes);
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new FileFault('unreadable', 'broken');
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const nameLength = bytes.readUInt16LE(at + 28);
    yield {
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.subarray(start, start + bytes.readUInt32LE(at + 20)),
    };
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
}

function endOf(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
  for (let at = bytes.length - END_SIZE; at >= lowest; at--) if (bytes.readUInt32LE(at) === END) return at;
  throw new FileFault('unreadable', 'broken');
}
