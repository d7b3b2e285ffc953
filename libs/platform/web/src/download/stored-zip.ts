/** A file inside an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly text: string;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
/** 1 January 1980: the same files make the same archive. */
const FIRST_DAY = 0x0021;

/** An archive of texts as they are, without compression: every reader of ZIP opens it. */
export function storedZip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const [parts, directory]: [Uint8Array[], Uint8Array[]] = [[], []];
  let offset = 0;
  for (const { name, text } of entries) {
    const [label, body] = [encoder.encode(name), encoder.encode(text)];
    const shared = [VERSION, UTF8_NAMES, 0, 0, FIRST_DAY];
    const sizes = [crc32(body), body.length, body.length];
    const local = record([LOCAL, ...sizes], (at) => [at(0), ...shared, at(1), at(2), at(3), label.length, 0], label);
    directory.push(
      record(
        [CENTRAL, ...sizes, offset],
        (at) => [at(0), VERSION, ...shared, at(1), at(2), at(3), label.length, 0, 0, 0, 0, 0, 0, at(4)],
        label,
      ),
    );
    parts.push(local, body);
    offset += local.length + body.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = entries.length;
  const end = record([END, size, offset], (at) => [at(0), 0, 0, count, count, at(1), at(2), 0]);
  return joined([...parts, ...directory, end]);
}

interface Long {
  readonly long: number;
}

/** Little-endian fields: numbers take two bytes, those named by `at` four. */
function record(
  longs: readonly number[],
  fields: (at: (index: number) => Long) => readonly (number | Long)[],
  tail = new Uint8Array(),
): Uint8Array {
  const bytes = fields((index) => ({ long: longs[index]! })).flatMap((field) =>
    typeof field === 'number'
      ? [field & 0xff, field >>> 8]
      : [0, 8, 16, 24].map((bits) => (field.long >>> bits) & 0xff),
  );
  return joined([Uint8Array.from(bytes), tail]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

const POLYNOMIAL = 0xedb88320;
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? POLYNOMIAL ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = TABLE[(sum ^ byte) & 0xff]! ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
