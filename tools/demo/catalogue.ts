import { packaging } from './data/packagings.data.ts';
import { LABEL_SCOPES, PRODUCTS_BY_FAMILY, SALE_WEEKS } from './data/catalogue-habits.data.ts';
import { TEMPLATES } from './data/templates.data.ts';
import { euros } from './money.ts';
import { referenceOf } from './product-references.ts';
import { Random } from './random.ts';
import type { OfferTemplate } from './offer-template.ts';
import type { DemoOffer, DemoProducer } from './shapes.ts';
import type { Label } from './vocabulary.ts';

/** One offer in fifty is scarce: a few units only. */
const SCARCE_SHARE = 0.02;
/** The usual quantities of the templates are those of one market day; summer sells more. */
const SUMMER_STOCK = 1.8;
const ORGANIC_PREMIUM = 1.12;

/** What each producer sells on the delivery day; the same producer may sell other things in another territory. */
export function catalogueFrom(territoryCode: string, producers: readonly DemoProducer[]): DemoOffer[] {
  return producers.flatMap((producer) => {
    const random = new Random(`catalogue/${territoryCode}/${producer.siret}`);
    return draw(producer, random).map(({ template, number }) => offer(producer, template, number, random));
  });
}

function draw(producer: DemoProducer, random: Random): { template: OfferTemplate; number: number }[] {
  const allowed = TEMPLATES[producer.speciality]
    .map((template, index) => ({ template, number: index + 1 }))
    .filter(({ template }) => template.needs === undefined || producer.labels.includes(template.needs));
  const { mean, max } = PRODUCTS_BY_FAMILY[producer.family];
  const count = random.normalInt(mean, 1.2, 2, Math.min(max, allowed.length));
  return random.sample(allowed, count).sort((a, b) => a.number - b.number);
}

function offer(producer: DemoProducer, template: OfferTemplate, number: number, random: Random): DemoOffer {
  const unit = packaging(template.pack ?? 'piece');
  const articleCode = `${template.ref.slice(0, 3).toUpperCase()}-${String(number).padStart(2, '0')}`;
  const { perishability } = referenceOf(template.ref);
  return {
    key: `${producer.siret}/${articleCode}`,
    producerSiret: producer.siret,
    articleCode,
    referenceCode: template.ref,
    productName: template.name,
    unitLabel: unit.label,
    unitKind: unit.kind,
    baseQuantity: unit.baseQuantity,
    baseUnit: unit.baseUnit,
    price: price(template, producer, random),
    pricing: template.range ? 'kg' : 'unit',
    nominalMassG: massOf(template, unit.massG),
    massRangeG: template.range ? [template.range[0], template.range[2]] : null,
    availableQuantity: availability(template, random),
    labels: producer.labels.filter((label) => covers(label, template.ref)),
    availableFrom: SALE_WEEKS[perishability].from,
    availableUntil: SALE_WEEKS[perishability].until,
  };
}

function price(template: OfferTemplate, producer: DemoProducer, random: Random): string {
  const [low, high] = template.cents;
  const cents = random.int(low, high) * (producer.labels.includes('ab') ? ORGANIC_PREMIUM : 1);
  return euros(cents < 200 ? Math.round(cents) : Math.round(cents / 5) * 5);
}

function massOf(template: OfferTemplate, packagingMassG: number | undefined): number {
  const mass = template.range?.[1] ?? template.massG ?? packagingMassG;
  if (mass === undefined) throw new Error(`no mass for ${template.name}`);
  return mass;
}

function availability(template: OfferTemplate, random: Random): number {
  const stock = template.stock * SUMMER_STOCK;
  const usual = random.normalInt(stock, stock / 5, 2, stock * 2);
  return random.chance(SCARCE_SHARE) ? random.int(1, 4) : usual;
}

function covers(label: Label, referenceCode: string): boolean {
  return LABEL_SCOPES[label]?.includes(referenceCode) ?? true;
}
