import type { Locale } from '@maillon/platform/contract';
import { vatOn, type DatedRate, type VatService } from './vat-rate';

/** What a regime means from a day on. */
export interface RegimeFrom {
  readonly from: string;
  readonly chargesVat: boolean;
  /** What documents must say of it; null: nothing. */
  readonly mention: Readonly<Record<Locale, string>> | null;
}

export interface VatData {
  readonly rates: Readonly<Record<string, readonly DatedRate[]>>;
  /** The first day first. */
  readonly regimes: Readonly<Record<string, readonly RegimeFrom[]>>;
}

/** What the law says of VAT besides the rates of goods: of services, and of sellers who charge none. */
export class VatRules {
  constructor(private readonly data: VatData) {}

  /** In basis points. */
  rateOf(service: VatService, day: string): number {
    return vatOn({ code: service, vatRates: this.data.rates[service] ?? [] }, day);
  }

  /** The rate of goods, as a seller charges it on that day. Who stated no regime is in the ordinary one. */
  charged(rateBp: number, regime: string | null, day: string): number {
    return this.of(regime, day)?.chargesVat === false ? 0 : rateBp;
  }

  mentionOf(regime: string | null, day: string, locale: Locale): string | null {
    return this.of(regime, day)?.mention?.[locale] ?? null;
  }

  private of(regime: string | null, day: string): RegimeFrom | null {
    return (regime && this.data.regimes[regime]?.findLast(({ from }) => from <= day)) || null;
  }
}
