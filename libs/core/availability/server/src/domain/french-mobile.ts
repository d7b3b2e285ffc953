/** A telephone number as operators want it, without signs: 33612345678; null when texts cannot go there. */
export function mobileOf(phone: string | null): string | null {
  const digits = (phone ?? '').replace(/[^\d+]/g, '').replace(/^(\+|00)33/, '0');
  return /^0[67]\d{8}$/.test(digits) ? `33${digits.slice(1)}` : null;
}
