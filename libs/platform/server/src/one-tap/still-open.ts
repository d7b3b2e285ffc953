import { platformRefusals } from '@maillon/platform/contract';
import { z } from 'zod';

/** What a link is recognised by, as a use case takes it. */
export const linkKey = z.string().regex(/^[0-9a-f]{64}$/);

/** Refusals: platform.link-unknown, platform.link-expired. */
export function stillOpen<Opened extends { readonly expiresAt: Date | string }>(
  opened: Opened | null,
  at: Date,
): Opened {
  if (!opened) throw platformRefusals.because('link-unknown');
  if (new Date(opened.expiresAt) <= at) throw platformRefusals.because('link-expired');
  return opened;
}
