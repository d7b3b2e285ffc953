import { defineEvent } from '@maillon/platform/contract';
import { z } from 'zod';

// `reason`: why it was made, or why it was withdrawn, as people wrote it.
const version = { versionId: z.uuid(), number: z.number().int(), validFrom: z.iso.date(), reason: z.string() };

/** New rules will hold for deliveries from that day on. */
export const rulebookPublished = defineEvent('rulebook.rulebook-published.v1', z.object(version));

/** They will not after all: the version before goes on. */
export const rulebookWithdrawn = defineEvent('rulebook.rulebook-withdrawn.v1', z.object(version));
