import { Injectable } from '@nestjs/common';
import type { OfferPage } from '@maillon/core/catalogue/contract';
import type { Reading } from '@maillon/platform/server';
import type { SearchTerms } from '../domain/search-terms';
import type { Vocabulary } from '../domain/vocabulary';
import { ProductReferences } from '../persistence/product-references';
import { FOUND_KEY, LIST_KEY, keyLike } from './list-cursor';
import { ListedPages, type Listed } from './listed-pages';
import { MOST_FOUND, alike, bearing, offersFound, unlessFound, type FoundOffer, type Wanted } from './offers-found.sql';
import type { OffersAsked } from './offers-of-day.sql';

/** Instead of a rank, in the cursor of a search that walks the list. */
const WALKED = -1;

/**
 * What a cook looks for. The words as they are typed first: those that the platform, a product or a producer bears. When
 * nothing bears them, the words that were probably meant, and it is said which; then whatever looks alike.
 */
@Injectable()
export class OffersFound {
  constructor(
    private readonly references: ProductReferences,
    private readonly pages: ListedPages,
  ) {}

  async page(
    reading: Reading,
    asked: OffersAsked,
    { stems, labels }: SearchTerms,
    after: string | null | undefined,
  ): Promise<OfferPage> {
    const labelled = withLabels(asked, labels);
    if (stems.length === 0) return this.pages.inOrder(reading, { ...labelled, key: keyLike(LIST_KEY, 2, after) });
    const key = keyLike(FOUND_KEY, 3, after);
    if (key?.[0] === WALKED) return this.walked(reading, { ...labelled, stems, key: key.slice(1) });
    const vocabulary = await this.references.words(reading);
    const wanted = wantedOf(stems, vocabulary);
    const rows = await this.rows(reading, { ...labelled, key }, bearing(asked.day, wanted));
    if (rows[0] && rows[0].found > MOST_FOUND) return this.walked(reading, { ...labelled, stems });
    if (rows.length) return this.pages.page(reading, asked, rows, keyOfFound);
    return this.meant(reading, { ...labelled, key }, wanted, vocabulary);
  }

  /** So many that they are met soon in the order of the list. */
  private walked(reading: Reading, asked: OffersAsked): Promise<OfferPage> {
    return this.pages.inOrder(reading, asked, ({ listKey, offer }) => [WALKED, listKey, offer.id]);
  }

  /** Nothing came of the words as they are: of those that are near, if it was for the words and not for a filter. */
  private async meant(reading: Reading, asked: OffersAsked, typed: Wanted, vocabulary: Vocabulary): Promise<OfferPage> {
    const corrected = vocabulary.corrected(typed.stems);
    // A word that is right and names what nobody sells today is not a slip: something else would be a guess.
    if (!corrected && typed.codes.length) return this.pages.page(reading, asked, [], keyOfFound);
    const near = corrected ? bearing(asked.day, wantedOf(corrected, vocabulary)) : alike(asked.day, typed.stems);
    const rows = await this.rows(reading, asked, unlessFound(near, asked.day, typed), 'last');
    const page = await this.pages.page(reading, asked, rows, keyOfFound);
    const understoodAs = corrected?.map((stem) => vocabulary.spelling(stem)).join(' ') ?? null;
    return { ...page, understoodAs: rows.length ? understoodAs : null };
  }

  private async rows(reading: Reading, asked: OffersAsked, found: Parameters<typeof offersFound>[2], last?: 'last') {
    return reading.rows(offersFound(reading, asked, found, await this.references.all(reading)), last);
  }
}

/** A label that was written counts as one that was chosen, unless others were chosen already. */
function withLabels(asked: OffersAsked, labels: readonly string[]): OffersAsked {
  if (labels.length === 0 || asked.filter?.labels?.length) return asked;
  return { ...asked, filter: { ...asked.filter, labels: [...labels] } };
}

function wantedOf(stems: readonly string[], vocabulary: Vocabulary): Wanted {
  return { stems, codes: vocabulary.codesOf(stems) };
}

function keyOfFound({ row, listKey, offer }: Listed<FoundOffer>) {
  return [row.rank, listKey, offer.id];
}
