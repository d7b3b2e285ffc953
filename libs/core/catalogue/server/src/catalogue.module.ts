import { catalogueManifest } from '@maillon/core/catalogue/contract';
import { productsOfHolder } from '@maillon/core/certificates/server';
import { PARTICIPATION_TOUCH } from '@maillon/core/organisations/server';
import { LIVE_KINDS, UPLOAD_PURPOSES, defineServerModule } from '@maillon/platform/server';
import { CatalogueResolver } from './api/catalogue.resolver';
import { ListedPages } from './application/listed-pages';
import { OffersFound } from './application/offers-found';
import { Admissions } from './application/admissions';
import { CatalogueFacetsOfDay } from './application/catalogue-facets.query';
import { CatalogueFilePurpose } from './application/catalogue-file-purpose';
import { CatalogueFileOfJob } from './application/catalogue-file.query';
import { CatalogueImportOutcomeOfJob } from './application/catalogue-import-result.query';
import { CloseCatalogueFile } from './application/close-catalogue-file.use-case';
import { DeclareOffer } from './application/declare-offer.use-case';
import { ImportCatalogueBatch } from './application/import-catalogue-batch.use-case';
import { LiveOffers, OffersNow } from './application/offers-now.query';
import { OfferOfId } from './application/offer.query';
import { OffersOfDay } from './application/offers.query';
import { ParticipationTouchOnOffers } from './application/participation-touch-on-offers';
import { ProducerOffers } from './application/producer-offers.query';
import { AllProductReferences } from './application/product-references.query';
import { CatalogueProductsOfHolder } from './application/products-of-holder';
import { RequestCatalogueImport } from './application/request-catalogue-import.use-case';
import { SetPrice } from './application/set-price.use-case';
import { UnsoldOffers } from './application/unsold-offers';
import { WithdrawOffer } from './application/withdraw-offer.use-case';
import { catalogueRules } from './catalogue.ability';
import { ImportCatalogueJob } from './jobs/import-catalogue.job';
import { backedLabels } from './persistence/migrations/backed-labels.migration';
import { cardRevision } from './persistence/migrations/card-revision.migration';
import { catalogueTables } from './persistence/migrations/catalogue-tables.migration';
import { frozenOffers } from './persistence/migrations/frozen-offers.migration';
import { liveOffers } from './persistence/migrations/live-offers.migration';
import { offerCard } from './persistence/migrations/offer-card.migration';
import { searchedWords } from './persistence/migrations/searched-words.migration';
import { offerWords } from './persistence/migrations/offer-words.migration';
import { OfferSchema } from './persistence/offer.schema';
import { OfferCards } from './persistence/offer-cards';
import { OfferSnapshots } from './persistence/offer-snapshots';
import { Offers } from './persistence/offers';
import { Prices } from './persistence/prices';
import { ProductReferences } from './persistence/product-references';
import { SalesUnits } from './persistence/sales-units';
import { Shelves } from './persistence/shelves';
import { ensureProductReferences } from './seed/product-references';

export const catalogueModule = defineServerModule({
  manifest: catalogueManifest,
  rules: catalogueRules,
  entities: [OfferSchema],
  migrations: [
    catalogueTables,
    offerCard,
    offerWords,
    frozenOffers,
    backedLabels,
    cardRevision,
    searchedWords,
    liveOffers,
  ],
  referenceData: ensureProductReferences,
  useCases: [DeclareOffer, WithdrawOffer, SetPrice, RequestCatalogueImport, ImportCatalogueBatch, CloseCatalogueFile],
  queries: [
    ...[AllProductReferences, OffersOfDay, OfferOfId, CatalogueFacetsOfDay, ProducerOffers],
    ...[CatalogueFileOfJob, CatalogueImportOutcomeOfJob, OffersNow],
  ],
  jobs: [ImportCatalogueJob],
  providers: [
    Admissions,
    ListedPages,
    OffersFound,
    UnsoldOffers,
    Offers,
    OfferCards,
    OfferSnapshots,
    ProductReferences,
    Prices,
    SalesUnits,
    Shelves,
  ],
  resolvers: [CatalogueResolver],
  extensions: [
    { point: productsOfHolder, use: CatalogueProductsOfHolder },
    { point: PARTICIPATION_TOUCH, use: ParticipationTouchOnOffers },
    { point: LIVE_KINDS, use: LiveOffers },
    { point: UPLOAD_PURPOSES, use: CatalogueFilePurpose },
  ],
});
