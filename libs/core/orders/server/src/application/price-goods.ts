import { Injectable } from '@nestjs/common';
import type { CatalogueSettings } from '@maillon/core/catalogue/contract';
import { Offers, VatLaw, type OfferSnapshot } from '@maillon/core/catalogue/server';
import type { PricedWay } from '@maillon/core/rulebook/contract';
import type { Reading } from '@maillon/platform/server';
import type { BasketLine } from '../domain/basket';
import type { LineToPlace } from '../domain/order';
import type { DeskContent } from '../persistence/order-desk';
import { linesToPlace } from './lines-to-place';
import { mustBeLate } from './must-be-late';
import { OrderRules, mustStand } from './order-rules';
import { pricesMustBeAccepted } from './prices-accepted';

export interface GoodsToPrice {
  readonly lines: readonly BasketLine[];
  /** By the leave of the territory: past the hours of the families, which must have passed. */
  readonly isLetThrough?: boolean;
}

export interface PricedGoods {
  readonly lines: readonly LineToPlace[];
  readonly standingCents: number;
  readonly deliveryVatBp: number;
}

/** Goods at the prices of their day, for this buyer and these quantities, under the rules of the day. */
@Injectable()
export class PriceGoods {
  constructor(
    private readonly offers: Offers,
    private readonly rules: OrderRules,
    private readonly vat: VatLaw,
  ) {}

  /** Refusals: those of the goods, the prices and the rules in placeOrder; orders.not-late. */
  async of(
    reading: Reading,
    { session, buyer, rules }: Pick<DeskContent, 'session' | 'buyer' | 'rules'>,
    { lines: asked, isLetThrough = false }: GoodsToPrice,
    way: PricedWay,
  ): Promise<PricedGoods> {
    const { deliveryDay, isAuction } = session;
    const ids = asked.map(({ offerId }) => offerId);
    const snapshots = await this.offers.snapshot(reading, ids, deliveryDay, isLetThrough ? buyer.id : null);
    if (isLetThrough) for (const offer of snapshots) mustBeLate(reading, rules, deliveryDay, offer);
    const lines = this.lines(reading, asked, snapshots, isAuction);
    const order = { rules, deliveryDay, way, site: buyer.site, lines, isLetThrough };
    const judgement = await this.rules.judge(reading, order, snapshots);
    mustStand(judgement);
    const deliveryVatBp = (await this.vat.of(reading)).rateOf('delivery', deliveryDay);
    return { lines, standingCents: judgement.standingCents, deliveryVatBp };
  }

  private lines(
    reading: Reading,
    asked: readonly BasketLine[],
    snapshots: readonly OfferSnapshot[],
    isAuction: boolean,
  ): LineToPlace[] {
    const { weightTolerancePercent } = reading.settings<CatalogueSettings>('catalogue');
    const lines = linesToPlace(asked, snapshots, { weightTolerancePercent, isAuction });
    if (!isAuction) pricesMustBeAccepted(asked, snapshots);
    return lines;
  }
}
