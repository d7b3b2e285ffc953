import { Injectable } from '@nestjs/common';
import { pricesChanged, type Offer, type OffersSaved } from '@maillon/core/catalogue/contract';
import { localDay } from '@maillon/core/territories/server';
import type { Reading, UseCase, Work } from '@maillon/platform/server';
import { sql } from 'kysely';
import { z } from 'zod';
import { decided, isChange, type TableLine, type TableUnit } from '../domain/offer-table';
import { OfferSavings, type SavedRow } from '../persistence/offer-savings';
import { OffersAtHand } from '../persistence/offers-at-hand';
import { Prices } from '../persistence/prices';
import { ProductReferences } from '../persistence/product-references';
import { Shelves } from '../persistence/shelves';
import { offerRows, referenceIn } from './offer-rows.sql';
import { offerView, viewerOf } from './offer-view';
import { OfferAdding } from './offer-adding';
import { Sayings } from './sayings';
import { tableProducer } from './table-producer';
import { UnsoldOffers } from './unsold-offers';

const MOST_ROWS = 1_000;
const DIGITS = 40;

const change = z.object({
  offerId: z.uuid(),
  unitPrice: z.string().max(DIGITS).nullish(),
  declared: z.number().int().nullish(),
  availableFrom: z.iso.date().nullish(),
  availableTo: z.iso.date().nullish(),
  paused: z.boolean().nullish(),
});

const text = z.string().max(400);
const addition = z.object({
  unitId: z.uuid().nullish(),
  product: z.object({ referenceCode: text, name: text }).nullish(),
  unit: z
    .object({
      ...{ label: text, kind: text, baseUnit: text, baseQuantity: z.number().int() },
      ...{ pricing: z.enum(['unit', 'kg']), nominalMassG: z.number().int().nullish() },
    })
    .nullish(),
  unitPrice: z.string().max(DIGITS),
  declared: z.number().int(),
  availableFrom: z.iso.date(),
  availableTo: z.iso.date(),
  paused: z.boolean().nullish(),
});

const input = z
  .object({
    id: z.uuid(),
    changes: z
      .array(change)
      .max(MOST_ROWS)
      .refine((all) => new Set(all.map(({ offerId }) => offerId)).size === all.length),
    additions: z
      .array(addition)
      .nullish()
      .transform((all) => all ?? []),
    producerId: z.uuid().nullish(),
  })
  .refine(({ changes, additions }) => within(changes.length + additions.length));
type Input = z.infer<typeof input>;

function within(rows: number): boolean {
  return rows >= 1 && rows <= MOST_ROWS;
}

/** What was changed and added in a table of offers: each row as a whole or not at all. */
@Injectable()
export class SaveOffers implements UseCase<Input, OffersSaved> {
  readonly name = 'catalogue.save-offers';
  readonly permission = 'catalogue.manage-offers';
  readonly input = input;

  constructor(
    private readonly offers: OffersAtHand,
    private readonly prices: Prices,
    private readonly savings: OfferSavings,
    private readonly sayings: Sayings,
    private readonly adding: OfferAdding,
    private readonly shelves: Shelves,
    private readonly references: ProductReferences,
    private readonly unsold: UnsoldOffers,
  ) {}

  async execute(work: Work, { id, changes, additions, producerId: named }: Input): Promise<OffersSaved> {
    const producerId = additions.length ? tableProducer(work, named) : null;
    if (producerId) await this.shelves.alone(work);
    const offerIds = changes.map(({ offerId }) => offerId);
    const units = await this.offers.forChange(
      work,
      offerIds,
      additions.flatMap(({ unitId }) => unitId ?? []),
    );
    mustBeOwn(work, units);
    const before = await this.savings.begin(work, id, { changes, additions, producerId });
    if (before) return this.answer(work, before);
    const changed = await this.change(work, units, changes);
    const added = producerId ? await this.adding.of(work, producerId, additions) : [];
    const rows = [...changed, ...added];
    await this.savings.answered(work, id, rows);
    return this.answer(work, rows);
  }

  private async change(
    work: Work,
    units: ReadonlyMap<string, TableUnit>,
    changes: Input['changes'],
  ): Promise<SavedRow[]> {
    const { lines, priced } = decided(units, changes, localDay(work.at, work.territory.timeZone));
    const written = lines.filter((line) => line.refusal === null && isChange(line));
    await this.write(work, written);
    await this.prices.keep(
      work,
      priced.map(({ id: unitId, prices }) => ({ unitId, prices })),
    );
    tellOfPrices(work, priced);
    return lines.map((line) => rowOf(line, work));
  }

  private async write(work: Work, lines: readonly TableLine[]): Promise<void> {
    const sayings = new Map(
      await Promise.all(
        [...new Set(lines.map(({ before }) => before.producerId))].map(
          async (id) => [id, await this.sayings.by(work, id, this.sayings.ownSource(work, id))] as const,
        ),
      ),
    );
    await this.offers.write(
      work,
      lines.map(({ after, said }) => ({ offer: after, saying: said ? sayings.get(after.producerId)! : null })),
    );
    for (const line of lines) tell(work, line);
  }

  private async answer(work: Reading, rows: readonly SavedRow[]): Promise<OffersSaved> {
    const now = await this.offersNow(
      work,
      rows.flatMap(({ offerId }) => offerId ?? []),
    );
    return { rows: rows.map((row) => ({ ...row, offer: row.offerId ? now.get(row.offerId)! : null })) };
  }

  private async offersNow(reading: Reading, ids: readonly string[]): Promise<ReadonlyMap<string, Offer>> {
    const rows = await reading.rows(offerRows(reading, sql`where o.id = any(${[...ids]}::uuid[])`));
    const today = localDay(reading.at, reading.territory.timeZone);
    const viewer = viewerOf(reading, await this.references.covering(reading, rows.map(referenceIn)));
    const shown = await this.unsold.marked(
      reading,
      rows.map((row) => offerView(row, viewer, today)),
      today,
    );
    return new Map(shown.map((offer) => [offer.id, offer]));
  }
}

function tellOfPrices(work: Work, priced: readonly { readonly id: string }[]): void {
  const unitIds = priced.map(({ id }) => id);
  if (unitIds.length) work.emit(pricesChanged, { unitIds, from: localDay(work.at, work.territory.timeZone) });
}

function mustBeOwn(work: Work, units: ReadonlyMap<string, TableUnit>): void {
  for (const producerId of new Set([...units.values()].flatMap(({ offers }) => offers.map((one) => one.producerId))))
    work.allow('catalogue.manage-offers', 'Offer', { producerId });
}

function rowOf(line: TableLine, { locale }: Work): SavedRow {
  const { refusal, before } = line;
  const outcome = refusal ? 'refused' : isChange(line) ? 'saved' : 'unchanged';
  return { offerId: before.id, outcome, refusal: refusal?.code ?? null, reason: refusal?.say(locale) ?? null };
}

function tell(work: Work, { before, after, unitPrice, priceBefore }: TableLine): void {
  work.about(before.producerId);
  const facts = ({ declared, availableFrom, availableTo, state }: TableLine['after']) => ({
    ...{ declared, availableFrom, availableTo, state },
  });
  work.changed(
    { ...facts(before), unitPrice: priceBefore },
    { ...facts(after), unitPrice: unitPrice ?? priceBefore },
    `${before.productName}, ${before.unitLabel}`,
  );
}
