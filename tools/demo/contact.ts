import type { Random } from './random.ts';

/** An address that can reach nobody: `.example` is reserved for examples (RFC 2606). */
export function emailOf(name: string): string {
  return `contact@${slug(name)}.example`;
}

/** Numbers that ARCEP keeps for fiction: 03 53 01 and 06 39 98. */
export function phoneFrom(random: Random): string {
  const prefix = random.chance(0.4) ? '06 39 98' : '03 53 01';
  const digits = String(random.int(0, 9999)).padStart(4, '0');
  return `${prefix} ${digits.slice(0, 2)} ${digits.slice(2)}`;
}

export function slug(name: string): string {
  const plain = name
    .replace(/œ/gi, 'oe')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  return plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
