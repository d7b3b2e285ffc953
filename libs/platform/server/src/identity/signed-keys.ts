import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Keys that open one thing to whoever holds them. We sign them, and keep nothing but what allows to recognise them. */
export class SignedKeys {
  constructor(private readonly secret: string) {}

  make(purpose: string): { readonly key: string; readonly hash: string } {
    const chance = randomBytes(24).toString('base64url');
    const key = `${chance}.${this.signature(purpose, chance)}`;
    return { key, hash: hashOf(key) };
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
