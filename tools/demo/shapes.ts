import type { Coordinates } from './geography.ts';
import type { DemoTerritory } from './territory-shapes.ts';
import type {
  BaseUnit,
  Label,
  Pricing,
  ProducerBehaviour,
  ProducerSpeciality,
  ProductFamily,
  Substitution,
  UnitKind,
  Weekday,
} from './vocabulary.ts';

/** `HH:MM` to `HH:MM`, local time of the territory. */
export interface TimeWindow {
  readonly from: string;
  readonly to: string;
}

export interface DemoSite extends Coordinates {
  readonly insee: string;
  readonly commune: string;
  readonly postalCode: string;
  readonly address: string;
}

export interface DemoOrganisation {
  /** 14 digits; the stable key of an organisation, in every territory. */
  readonly siret: string;
  readonly name: string;
  readonly site: DemoSite;
  readonly email: string;
  readonly phone: string;
}

export interface DemoProducer extends DemoOrganisation {
  readonly family: ProductFamily;
  readonly speciality: ProducerSpeciality;
  readonly behaviour: ProducerBehaviour;
  readonly preparationDays: readonly Weekday[];
  /** When a van may load there on a delivery day, in order. */
  readonly collectionWindows: readonly TimeWindow[];
  /** Where a van loads: the farm itself, or the fish cross-dock for the boats. */
  readonly collectedAt: 'own-site' | 'fish-cross-dock';
  /** True for those who drive to the hub anyway: no collection stop. */
  readonly bringsToHub: boolean;
  readonly labels: readonly Label[];
}

export type BuyerKind = 'restaurant' | 'hotel' | 'bar' | 'canteen';

export interface BasketProfile {
  readonly usualLines: number;
  readonly usualNetCents: number;
  readonly usualProducers: number;
  /** How likely this buyer is to order for the day, relative to the others. */
  readonly appetite: number;
  readonly families: Readonly<Partial<Record<ProductFamily, number>>>;
}

export interface DemoBuyer extends DemoOrganisation {
  readonly kind: BuyerKind;
  /** The part of the territory that the demand shares are counted by. */
  readonly zone: string;
  readonly deliveryWindows: readonly TimeWindow[];
  readonly profile: BasketProfile;
}

/** One sales unit of one producer's product, as a row of the catalogue file. */
export interface DemoOffer {
  /** `SIRET/article code`: what an order line refers to. */
  readonly key: string;
  readonly producerSiret: string;
  readonly articleCode: string;
  readonly referenceCode: string;
  readonly productName: string;
  readonly unitLabel: string;
  readonly unitKind: UnitKind;
  /** Exact content of one unit, a whole number of base units. */
  readonly baseQuantity: number;
  readonly baseUnit: BaseUnit;
  /** Exact decimal in euros, without VAT, for one unit or for one kilogram. */
  readonly price: string;
  readonly pricing: Pricing;
  /** Expected net mass of one unit, grams. */
  readonly nominalMassG: number;
  /** Catch weight only: a real piece weighs between these two. */
  readonly massRangeG: readonly [number, number] | null;
  /** Whole units. */
  readonly availableQuantity: number;
  readonly labels: readonly Label[];
  readonly availableFrom: string;
  readonly availableUntil: string;
}

export interface DemoOrderLine {
  readonly offerKey: string;
  readonly producerSiret: string;
  readonly referenceCode: string;
  readonly productName: string;
  readonly unitLabel: string;
  /** Whole units. */
  readonly quantity: number;
  readonly substitution: Substitution;
  /** What the buyer says of it besides. */
  readonly terms?: DemoLineTerms;
}

export interface DemoLineTerms {
  readonly minimum?: number;
  readonly maximum?: number;
  /** Euros per unit or kilogram. */
  readonly priceCeiling?: string;
  readonly note?: string;
}

export interface DemoOrder {
  readonly key: string;
  readonly territoryCode: string;
  readonly buyerSiret: string;
  /** UTC instant. */
  readonly placedAt: string;
  readonly deliveryDay: string;
  readonly wishedWindow: TimeWindow;
  readonly lines: readonly DemoOrderLine[];
}

/** What a producer takes back just before the cut-off: lines already ordered on it end short. */
export interface DemoWithdrawal {
  readonly offerKey: string;
  readonly producerSiret: string;
  /** UTC instant, after the last order and before the cut-off. */
  readonly at: string;
  readonly cause: 'weather' | 'harvest' | 'breakdown';
}

/** Everything one territory needs to play its day. */
export interface DemoDay {
  readonly territory: DemoTerritory;
  readonly producers: readonly DemoProducer[];
  readonly buyers: readonly DemoBuyer[];
  readonly offers: readonly DemoOffer[];
  readonly orders: readonly DemoOrder[];
  readonly withdrawals: readonly DemoWithdrawal[];
}
