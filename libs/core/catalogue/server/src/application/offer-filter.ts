import { ALLERGEN_CODES } from '@maillon/core/catalogue/contract';
import { sql, type RawBuilder } from 'kysely';
import { z } from 'zod';
import { bitsOf } from '../domain/allergen-map';
import { plainText } from './list-cursor';
import { shownLabels } from './shown-labels.sql';
import type { References } from '../persistence/product-references';
import { inSeasonOn } from './in-season.sql';
import { patternsOf } from './patterns-of';
import { isOffered, type OfferingRule } from '../persistence/offered-units.sql';
import { within } from './within.sql';

const MOST_VALUES = 100;
const values = z.array(plainText(80)).max(MOST_VALUES).nullish();

/** The GraphQL input OfferFilter. */
export const offerFilter = z
  .object({
    search: plainText(100).nullish(),
    families: values,
    labels: values,
    producerIds: z.array(z.uuid()).max(MOST_VALUES).nullish(),
    inSeason: z.boolean().nullish(),
    availableOnly: z.boolean().nullish(),
    local: z.boolean().nullish(),
    withoutAllergens: z.array(z.enum(ALLERGEN_CODES)).max(MOST_VALUES).nullish(),
    temperatureClasses: values,
    withinKm: z.number().min(0).max(20_000).nullish(),
  })
  .nullish();

export type OfferFilter = z.infer<typeof offerFilter>;

/**
 * A value as a sub-select: the planner cannot look at it, and keeps the one plan that fits all values.
 * Planning the list anew for each page would cost as much as reading it.
 */
export function unseen(value: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(select ${value})`;
}

/** Open on that day. The days are compared inside the index `offer_list`. */
export function openOn(day: string): RawBuilder<boolean> {
  const on = unseen(sql`${day}::date`);
  return sql<boolean>`o.state = 'open' and not o.frozen and o.available_to >= ${on} and o.available_from <= ${on}
    and (o.closed is null or not o.closed @> ${on})`;
}

/** When, where and by what rule somebody looks. */
interface FilterPlace {
  readonly day: string;
  readonly today: string;
  readonly seenFrom: string | null;
  readonly rule: OfferingRule;
}

/** Only what was asked for becomes SQL: an unfiltered list keeps its short statement and its plan. */
export function matching(
  filter: OfferFilter,
  { day, today, seenFrom, rule }: FilterPlace,
  references: References,
  stems: readonly string[] = [],
): RawBuilder<unknown> {
  const { families, labels, producerIds, availableOnly } = filter ?? {};
  const conditions = [
    families?.length ? sql`o.family = any(${families}::text[])` : null,
    // Which of an offer's labels hold on these days is in its card; most offers have none and are passed over before.
    labels?.length
      ? sql`o.labels && ${labels}::text[] and exists (select from (${shownLabels(sql`${day}::text`, sql`${today}::text`)}) s where s.label = any(${labels}::text[]))`
      : null,
    producerIds?.length ? sql`o.producer_id = any(${producerIds}::uuid[])` : null,
    filter?.inSeason ? inSeasonOn(references, day) : null,
    ...byFacts(filter, seenFrom, references),
    availableOnly ? isOffered(rule) : null,
    ...patternsOf(stems).map((pattern) => sql`o.search_words like ${pattern}::text`),
  ].filter((condition) => condition !== null);
  return conditions.length ? sql`and ${sql.join(conditions, sql` and `)}` : sql``;
}

/** By what its producer says of it, and by where it comes from. */
function byFacts(filter: OfferFilter, seenFrom: string | null, references: References): (RawBuilder<unknown> | null)[] {
  const { withoutAllergens, temperatureClasses, withinKm } = filter ?? {};
  const free = bitsOf(withoutAllergens ?? []);
  return [
    free ? sql`o.free_of & ${free}::int = ${free}::int` : null,
    temperatureClasses?.length
      ? sql`o.reference_code = any(${codesKept(references, temperatureClasses)}::text[])`
      : null,
    withinKm == null ? null : within(withinKm, seenFrom),
  ];
}

function codesKept(references: References, classes: readonly string[]): string[] {
  return [...references.values()]
    .filter(({ temperatureClass }) => classes.includes(temperatureClass))
    .map(({ code }) => code);
}
