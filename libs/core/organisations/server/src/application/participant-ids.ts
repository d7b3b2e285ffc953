import { z } from 'zod';

const MOST_AT_ONCE = 1_000;

export const participantIds = z.array(z.uuid()).min(1).max(MOST_AT_ONCE);
