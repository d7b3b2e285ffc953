import { defineEvent } from '@maillon/platform/contract';
import { z } from 'zod';
import { PARTICIPATION_STATES } from './participation-states';
import { VAT_REGIMES } from './vat-regimes';

const state = z.enum(PARTICIPATION_STATES);

/** A participation went one step on. Of what is imported or enrolled by the administration itself nothing is told. */
export const participationMoved = defineEvent(
  'organisations.participation-moved.v1',
  z.object({
    /** Null until the application is approved. */
    organisationId: z.uuid().nullable(),
    /** The application by which it began; null when there was none. */
    applicationId: z.uuid().nullable(),
    part: z.string(),
    from: state,
    to: state,
    reason: z.string().nullable(),
  }),
);

/** A file wrote producers, new or changed. `labels` are what it claims for them: nobody has proved anything yet. */
export const producersWritten = defineEvent(
  'organisations.producers-written.v1',
  z.object({ producers: z.array(z.object({ id: z.uuid(), labels: z.array(z.string()) })) }),
);

/** From a day on a producer stands otherwise towards VAT. Of what was so already nothing is told. */
export const vatRegimeStated = defineEvent(
  'organisations.vat-regime-stated.v1',
  z.object({
    factId: z.uuid(),
    organisationId: z.uuid(),
    regime: z.enum(VAT_REGIMES),
    from: z.iso.date(),
    /** Who said so; null when it was nobody in person. */
    personId: z.uuid().nullable(),
  }),
);
