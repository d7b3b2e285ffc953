import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { UploadFault } from './upload-fault';

/** Enough of a file to tell what it is. */
const HEAD = 64;

export interface Expected {
  /** As the request announces it; null when it does not. */
  readonly length: number | null;
  readonly largest: number;
  /** What the first bytes say it is; null refuses it. */
  typeOf(head: Uint8Array): string | null;
}

/**
 * A file on its way in: measured and digested as it passes, and never held. It ends with an UploadFault when it is empty, too
 * large, of no accepted type, or shorter than announced.
 */
export class Incoming {
  private readonly hash = createHash('sha256');
  private counted = 0;

  private constructor(
    private readonly chunks: AsyncIterator<Buffer>,
    private readonly head: Buffer,
    private readonly expected: Expected,
    readonly mediaType: string,
  ) {}

  /** Looks at what a request brings before anything is written. */
  static async open(body: unknown, expected: Expected): Promise<Incoming> {
    if (!isStream(body) || expected.length === 0) throw new UploadFault('empty');
    const chunks = body[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
    if (expected.length !== null && expected.length > expected.largest) return refuse(chunks, expected, 'too-large');
    const head = await headOf(chunks);
    if (head.length === 0) throw new UploadFault('empty');
    const mediaType = expected.typeOf(head);
    return mediaType ? new Incoming(chunks, head, expected, mediaType) : refuse(chunks, expected, 'type-unknown');
  }

  get bytes(): number {
    return this.counted;
  }

  digest(): string {
    return this.hash.digest('hex');
  }

  stream(): Readable {
    return Readable.from(this.measured(), { objectMode: false });
  }

  private async *measured(): AsyncGenerator<Buffer> {
    yield this.pass(this.head);
    for (let next = await this.chunks.next(); !next.done; next = await this.chunks.next()) {
      if (this.counted + next.value.length > this.expected.largest)
        await refuse(this.chunks, this.expected, 'too-large');
      yield this.pass(next.value);
    }
    if (this.expected.length !== null && this.counted !== this.expected.length) throw new UploadFault('cut-short');
  }

  private pass(chunk: Buffer): Buffer {
    this.counted += chunk.length;
    this.hash.update(chunk);
    return chunk;
  }
}

async function headOf(chunks: AsyncIterator<Buffer>): Promise<Buffer> {
  const first: Buffer[] = [];
  for (let length = 0; length < HEAD;) {
    const next = await chunks.next();
    if (next.done) break;
    first.push(next.value);
    length += next.value.length;
  }
  return Buffer.concat(first);
}

/** A little of what is too much is let run out unread, so that an honest sender hears why; nobody else is waited for. */
async function refuse(
  chunks: AsyncIterator<Buffer>,
  { largest }: Expected,
  fault: UploadFault['fault'],
): Promise<never> {
  for (let left = 2 * largest; left > 0;) {
    const next = await chunks.next();
    if (next.done) break;
    left -= next.value.length;
  }
  throw new UploadFault(fault);
}

function isStream(body: unknown): body is Readable {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}
