import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const CHECK_SIGNS = 6;

/** Keys that open one thing to whoever holds them. We sign them, and keep nothing but what allows to recognise them. */
export class SignedKeys {
  constructor(private readonly secret: string) {}

  make(purpose: string, bytes = 24): { readonly key: string; readonly hash: string; readonly chance: string } {
    const chance = randomBytes(bytes).toString('base64url');
    const key = this.keyOf(purpose, chance);
    return { key, hash: hashOf(key), chance };
  }

  /** The key that was made with that chance: it opens nothing unless its digest was kept. */
  keyOf(purpose: string, chance: string): string {
    return `${chance}.${this.signature(purpose, chance)}`;
  }

  /** Some signs by which a shortened address shows that it is ours. */
  checkOf(purpose: string, chance: string): string {
    return this.signature(purpose, chance).slice(0, CHECK_SIGNS);
  }

  /** Six figures that only we can tell. */
  figuresOf(purpose: string): string {
    const signed = createHmac('sha256', this.secret).update(`figures ${purpose}`).digest();
    return String(signed.readUInt32BE(0) % 1_000_000).padStart(6, '0');
  }

  /** What a key is recognised by; null when it is not one of ours for that purpose. */
  recognise(purpose: string, key: string): string | null {
    const [chance = '', signature = ''] = key.split('.');
    const expected = Buffer.from(this.signature(purpose, chance));
    const given = Buffer.from(signature);
    return given.length === expected.length && timingSafeEqual(given, expected) ? hashOf(key) : null;
  }

  private signature(purpose: string, chance: string): string {
    return createHmac('sha256', this.secret).update(`${purpose} ${chance}`).digest('base64url');
  }
}

function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}
