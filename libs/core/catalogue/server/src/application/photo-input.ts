import { z } from 'zod';

/** The GraphQL input PhotoTextInput. */
export const photoText = z.object({ fr: z.string().trim().min(1).max(200), en: z.string().trim().min(1).max(200) });
