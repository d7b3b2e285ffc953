import { FAMILIES } from '@maillon/core/organisations/contract';
import { NO_RULES, type Rulebook } from '@maillon/core/rulebook/contract';
import { z } from 'zod';
import { tidyRulebook } from '../domain/tidy-rulebook';

const MOST_CENTS = 1_000_000;

/** Days on which a territory may choose not to deliver, by their kind in the calendar. */
export const CLOSING_KINDS = ['public-holiday', 'local-feast', 'closure'] as const;

const cents = z.number().int().min(0).max(MOST_CENTS);
const cutOff = { daysBefore: z.number().int().min(0).max(14), time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/) };

/** The GraphQL input RulebookInput. */
export const rulebookInput = z
  .object({
    local: z.object({
      perimeter: z.boolean(),
      supplyArea: z.boolean(),
      departments: z.array(z.string().regex(/^(\d{2}|2[AB]|97\d)$/)).max(101),
      withinKm: z.number().int().min(1).max(500).nullish(),
    }),
    families: z.array(z.enum(FAMILIES)).max(FAMILIES.length),
    localOnly: z.boolean(),
    labelDemands: z
      .array(z.object({ family: z.enum(FAMILIES).nullish(), anyOf: z.array(z.string().max(80)).max(40) }))
      .max(40),
    minimumOrderCents: cents,
    minimumPerProducerCents: cents,
    minimumPerProducerMode: z
      .enum(['order', 'pooled'])
      .nullish()
      .transform((mode) => mode ?? NO_RULES.minimumPerProducerMode),
    pooledGateHours: z
      .array(z.number().int().min(1).max(168))
      .max(4)
      .nullish()
      .transform((hours) => hours ?? NO_RULES.pooledGateHours),
    deliveryFeeCents: cents,
    freeDeliveryFromCents: cents.nullish(),
    commissionBp: z.number().int().min(0).max(5_000),
    weekdays: z.array(z.number().int().min(1).max(7)).max(7),
    closedOn: z.array(z.enum(CLOSING_KINDS)).max(CLOSING_KINDS.length),
    cutOff: z.object(cutOff).nullish(),
    familyCutOffs: z.array(z.object({ family: z.enum(FAMILIES), ...cutOff })).max(FAMILIES.length),
  })
  .transform((rules) => tidyRulebook(rules as Rulebook)) as unknown as z.ZodType<Rulebook>;
