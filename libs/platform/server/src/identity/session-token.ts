import { createHmac, timingSafeEqual } from 'node:crypto';

const COOKIE = /(?:^|;\s*)(?:__Secure-)?maillon\.session_token=([^;]+)/;

/**
 * The session's token from the Cookie header, or null when it is absent or its signature is not ours.
 * better-auth signs `token.HMAC-SHA256(token)`; reading it here lets the threshold check the session in the statement that opens the territory.
 */
export function sessionToken(cookieHeader: string | undefined, secret: string): string | null {
  const cookie = COOKIE.exec(cookieHeader ?? '')?.[1];
  if (!cookie) return null;
  const value = decodeURIComponent(cookie);
  const dot = value.lastIndexOf('.');
  const token = value.slice(0, dot);
  return dot > 0 && signatureMatches(token, value.slice(dot + 1), secret) ? token : null;
}

function signatureMatches(token: string, signature: string, secret: string): boolean {
  const expected = createHmac('sha256', secret).update(token).digest();
  const given = Buffer.from(signature, 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
