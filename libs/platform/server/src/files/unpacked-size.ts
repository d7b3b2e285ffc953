import { FileFault } from './file-fault';
import { unpackedSize, type ZipPart } from './zip-parts';

/** A zip may be a thousand times larger once unpacked: what a spreadsheet of the largest size may take. */
const LARGEST_UNPACKED = 160 * 1024 * 1024;

/** Throws FileFault unless these parts, really unpacked, stay within bounds. */
export async function mustUnpackReasonably(parts: readonly ZipPart[]): Promise<void> {
  let left = LARGEST_UNPACKED;
  try {
    for (const part of parts) {
      left -= await unpackedSize(part, left);
      if (left < 0) throw new FileFault('too-large', 'too-many-bytes');
    }
  } catch (error) {
    throw error instanceof FileFault ? error : new FileFault('unreadable', 'broken');
  }
}
