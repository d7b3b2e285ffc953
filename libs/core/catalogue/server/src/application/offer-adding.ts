import { Injectable } from '@nestjs/common';
import { localDay } from '@maillon/core/territories/server';
import type { Work } from '@maillon/platform/server';
import { catalogueRefusals } from '@maillon/core/catalogue/contract';
import { added, type AddedLine, type Addition } from '../domain/offer-additions';
import { ShelfChanges } from '../domain/shelf-items';
import type { SavedRow } from '../persistence/offer-savings';
import { ProductReferences } from '../persistence/product-references';
import { Shelves } from '../persistence/shelves';
import { Sayings } from './sayings';
import { tellOfRepricing } from './tell-of-repricing';

/** New rows of a producer's table: what they need is made with them. */
@Injectable()
export class OfferAdding {
  constructor(
    private readonly shelves: Shelves,
    private readonly references: ProductReferences,
    private readonly sayings: Sayings,
  ) {}

  /** Refusals: platform.not-found (a unit of somebody else), catalogue.producer-not-approved. */
  async of(work: Work, producerId: string, additions: readonly Addition[]): Promise<SavedRow[]> {
    const today = localDay(work.at, work.territory.timeZone);
    const since = additions.reduce((day, one) => (one.availableFrom < day ? one.availableFrom : day), today);
    const producer = await this.shelves.ofProducer(work, producerId, since);
    if (!producer.isApproved) throw catalogueRefusals.because('producer-not-approved', { producer: producer.name });
    const lines = added(producer.shelf, additions, { today, references: await this.references.all(work) });
    const changes = new ShelfChanges();
    for (const { shelving } of lines) changes.add(shelving, producerId);
    const saying = await this.sayings.by(work, producerId, this.sayings.ownSource(work, producerId));
    await this.shelves.save(work, changes, () => saying);
    tellOfRepricing(work, changes);
    work.about(producerId);
    for (const line of lines) tell(work, line);
    return lines.map(({ shelving }) => rowOf(shelving, work));
  }
}

function tell(work: Work, { row, shelving: { offer } }: AddedLine): void {
  if (!row || !offer) return;
  const { declared, availableFrom, availableTo, state } = offer;
  work.changed(
    null,
    { declared, availableFrom, availableTo, state, unitPrice: row.unitPrice },
    `${row.productName}, ${row.unit.label}`,
  );
}

function rowOf({ offer, refusal }: AddedLine['shelving'], { locale }: Work): SavedRow {
  return {
    offerId: offer?.id ?? null,
    outcome: refusal ? 'refused' : 'saved',
    refusal: refusal?.code ?? null,
    reason: refusal?.say(locale) ?? null,
  };
}
