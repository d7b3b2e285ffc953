import { inflateRawSync } from 'node:zlib';
import { FileFault } from './file-fault';

/** A zip may be a thousand times larger once unpacked: what a spreadsheet of 5 MB may take. */
const LARGEST_UNPACKED = 120 * 1024 * 1024;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;

/** Throws FileFault unless these bytes are a zip whose parts, really unpacked, stay within bounds. */
export function mustUnpackReasonably(bytes: Buffer): void {
  let left = LARGEST_UNPACKED;
  try {
    for (const part of partsOf(bytes)) left -= unpackedSize(part, left);
  } catch (error) {
    if (error instanceof FileFault) throw error;
    throw (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE'
      ? new FileFault('too-large', 'too-many-bytes')
      : new FileFault('unreadable', 'broken');
  }
}

interface Part {
  readonly method: number;
  readonly packed: Buffer;
}

function unpackedSize({ method, packed }: Part, limit: number): number {
  if (method === STORED) return packed.length;
  if (method !== DEFLATED) throw new FileFault('unreadable', 'broken');
  return inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) }).length;
}

/** Reads the zip's directory, which stands at its end; an offset outside the file throws a RangeError. */
function* partsOf(bytes: Buffer): Generator<Part> {
  const end = endOf(bytes);
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new FileFault('unreadable', 'broken');
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    yield { method: bytes.readUInt16LE(at + 10), packed: bytes.subarray(start, start + bytes.readUInt32LE(at + 20)) };
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
}

function endOf(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
  for (let at = bytes.length - END_SIZE; at >= lowest; at--) if (bytes.readUInt32LE(at) === END) return at;
  throw new FileFault('unreadable', 'broken');
}
