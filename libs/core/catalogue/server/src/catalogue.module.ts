import { catalogueManifest } from '@maillon/core/catalogue/contract';
import { productsOfHolder } from '@maillon/core/certificates/server';
import { PARTICIPATION_TOUCH } from '@maillon/core/organisations/server';
import { LIVE_KINDS, UPLOAD_PURPOSES, defineServerModule } from '@maillon/platform/server';
import { CatalogueResolver } from './api/catalogue.resolver';
import { OfferTableResolver } from './api/offer-table.resolver';
import { PhotosController } from './api/photos.controller';
import { PriceListsResolver } from './api/price-lists.resolver';
import { ProductSheetResolver } from './api/product-sheet.resolver';
import { ListedPages } from './application/listed-pages';
import { OffersFound } from './application/offers-found';
import { Admissions } from './application/admissions';
import { CatalogueFacetsOfDay } from './application/catalogue-facets.query';
import { CatalogueFilePurpose } from './application/catalogue-file-purpose';
import { CatalogueFileOfJob } from './application/catalogue-file.query';
import { CatalogueImportOutcomeOfJob } from './application/catalogue-import-result.query';
import { CloseCatalogueFile } from './application/close-catalogue-file.use-case';
import { DeclareOffer } from './application/declare-offer.use-case';
import { FillRates } from './application/fill-rates';
import { ImportCatalogueBatch } from './application/import-catalogue-batch.use-case';
import { LiveOffers, OffersNow } from './application/offers-now.query';
import { ChoicesOfProducer } from './application/offer-choices.query';
import { FileBesideTable } from './application/offer-file.query';
import { OffersOfLastYear } from './application/offers-of-last-year.query';
import { OfferAdding } from './application/offer-adding';
import { LimitOfferChannel } from './application/limit-offer-channel.use-case';
import { LedgerOfOffer } from './application/offer-ledger.query';
import { OfferOfId } from './application/offer.query';
import { OfferSwitch } from './application/offer-switch';
import { OffersOfReferences } from './application/offers-of-references';
import { OffersOfDay } from './application/offers.query';
import { OffersTouched } from './application/offers-touched';
import { ParticipationTouchOnOffers } from './application/participation-touch-on-offers';
import { PauseOffer } from './application/pause-offer.use-case';
import { LinePrices } from './application/line-price';
import { PriceBookOfProducer } from './application/price-book.query';
import { PricePreviewOfLine } from './application/price-preview.query';
import { PricesTouched } from './application/price-touch';
import { EndPriceList } from './application/end-price-list.use-case';
import { SavePriceList } from './application/save-price-list.use-case';
import { SetLinePrice } from './application/set-line-price.use-case';
import { ProducerOffers } from './application/producer-offers.query';
import { AllProductReferences } from './application/product-references.query';
import { CatalogueProductsOfHolder } from './application/products-of-holder';
import { RenameProduct } from './application/rename-product.use-case';
import { RequestCatalogueImport } from './application/request-catalogue-import.use-case';
import { ResumeOffer } from './application/resume-offer.use-case';
import { SaveOffers } from './application/save-offers.use-case';
import { Sayings } from './application/sayings';
import { SetPrice } from './application/set-price.use-case';
import { UnsoldOffers } from './application/unsold-offers';
import { WithdrawOffer } from './application/withdraw-offer.use-case';
import { AddProductPhoto } from './application/add-product-photo.use-case';
import { CorrectSeason } from './application/correct-season.use-case';
import { DescribeProduct } from './application/describe-product.use-case';
import { DescribeProductPhoto } from './application/describe-product-photo.use-case';
import { DescribeUnit } from './application/describe-unit.use-case';
import { OrderProductPhotos } from './application/order-product-photos.use-case';
import { RemoveProductPhoto } from './application/remove-product-photo.use-case';
import { BytesOfPhoto } from './application/photo-bytes.query';
import { SheetOfProduct } from './application/product-sheet.query';
import { SeasonCalendarOfTerritory } from './application/season-calendar.query';
import { PhotoPurpose } from './application/photo-purpose';
import { WithdrawalPreview } from './application/withdrawal-preview.query';
import { catalogueRules } from './catalogue.ability';
import { ImportCatalogueJob } from './jobs/import-catalogue.job';
import { AvailabilityLedger } from './persistence/availability-ledger';
import { availabilityLedger } from './persistence/migrations/availability-ledger.migration';
import { backedLabels } from './persistence/migrations/backed-labels.migration';
import { vatRates } from './persistence/migrations/vat-rates.migration';
import { priceListsEnd } from './persistence/migrations/price-lists-end.migration';
import { priceLists } from './persistence/migrations/price-lists.migration';
import { offeredUnits } from './persistence/migrations/offered-units.migration';
import { offerSavings } from './persistence/migrations/offer-savings.migration';
import { OffersAtHand } from './persistence/offers-at-hand';
import { OfferSavings } from './persistence/offer-savings';
import { cardRevision } from './persistence/migrations/card-revision.migration';
import { catalogueTables } from './persistence/migrations/catalogue-tables.migration';
import { frozenOffers } from './persistence/migrations/frozen-offers.migration';
import { liveOffers } from './persistence/migrations/live-offers.migration';
import { offerCard } from './persistence/migrations/offer-card.migration';
import { promisedOffers } from './persistence/migrations/promised-offers.migration';
import { searchedWords } from './persistence/migrations/searched-words.migration';
import { wordIndex } from './persistence/migrations/word-index.migration';
import { offerWords } from './persistence/migrations/offer-words.migration';
import { productFacts } from './persistence/migrations/product-facts.migration';
import { PhotoCopies } from './gateways/photo-copies';
import { OfferSchema } from './persistence/offer.schema';
import { BuyerLists } from './persistence/buyer-lists';
import { OfferCards } from './persistence/offer-cards';
import { OfferSnapshots } from './persistence/offer-snapshots';
import { Offers } from './persistence/offers';
import { Prices } from './persistence/prices';
import { ProductReferences } from './persistence/product-references';
import { ListPrices } from './persistence/list-prices';
import { PriceListEnds } from './persistence/price-list-ends';
import { PriceLists } from './persistence/price-lists';
import { PromisedOffers } from './persistence/promised-offers';
import { ProductPhotos } from './persistence/product-photos';
import { ProductSheets } from './persistence/product-sheets';
import { ProducerTables } from './persistence/producer-tables';
import { PutForward } from './persistence/put-forward';
import { SalesUnits } from './persistence/sales-units';
import { Shelves } from './persistence/shelves';
import { TerritorySeasons } from './persistence/territory-seasons';
import { VatLaw } from './persistence/vat-law';
import { ensureProductReferences } from './seed/product-references';
import { ensureVatRates } from './seed/vat-rates';
import { ensureVolatilityClasses } from './seed/volatility-classes';

export const catalogueModule = defineServerModule({
  manifest: catalogueManifest,
  rules: catalogueRules,
  entities: [OfferSchema],
  migrations: [
    ...[catalogueTables, offerCard, offerWords, frozenOffers, backedLabels, cardRevision, searchedWords],
    ...[
      availabilityLedger,
      productFacts,
      promisedOffers,
      liveOffers,
      offerSavings,
      priceLists,
      vatRates,
      priceListsEnd,
      wordIndex,
      offeredUnits,
    ],
  ],
  referenceData: async (owner) => {
    await ensureProductReferences(owner);
    await ensureVolatilityClasses(owner);
    await ensureVatRates(owner);
  },
  useCases: [
    ...[DeclareOffer, LimitOfferChannel, PauseOffer, ResumeOffer, WithdrawOffer, SetPrice, SaveOffers],
    ...[SavePriceList, SetLinePrice, EndPriceList],
    ...[RequestCatalogueImport, ImportCatalogueBatch, CloseCatalogueFile],
    ...[DescribeProduct, DescribeUnit, RenameProduct, CorrectSeason],
    ...[AddProductPhoto, DescribeProductPhoto, OrderProductPhotos, RemoveProductPhoto],
  ],
  queries: [
    ...[AllProductReferences, OffersOfDay, OfferOfId, CatalogueFacetsOfDay, ProducerOffers],
    ...[CatalogueFileOfJob, CatalogueImportOutcomeOfJob, WithdrawalPreview, LedgerOfOffer, OffersNow],
    ...[SheetOfProduct, SeasonCalendarOfTerritory, BytesOfPhoto],
    ...[ChoicesOfProducer, FileBesideTable, OffersOfLastYear],
    ...[PriceBookOfProducer, PricePreviewOfLine],
  ],
  jobs: [ImportCatalogueJob],
  providers: [
    ...[Admissions, ListedPages, OffersFound, UnsoldOffers, Offers, OfferCards, OfferSnapshots, OffersOfReferences],
    ...[
      ProductReferences,
      Prices,
      PromisedOffers,
      SalesUnits,
      Shelves,
      TerritorySeasons,
      ProductSheets,
      ProductPhotos,
      PhotoCopies,
      BuyerLists,
      VatLaw,
    ],
    ...[LinePrices, ListPrices, PriceLists, PriceListEnds, PricesTouched],
    ...[
      AvailabilityLedger,
      PutForward,
      FillRates,
      Sayings,
      OffersTouched,
      OffersAtHand,
      OfferSavings,
      OfferAdding,
      OfferSwitch,
      ProducerTables,
    ],
  ],
  resolvers: [CatalogueResolver, OfferTableResolver, ProductSheetResolver, PriceListsResolver],
  controllers: [PhotosController],
  extensions: [
    { point: productsOfHolder, use: CatalogueProductsOfHolder },
    { point: PARTICIPATION_TOUCH, use: ParticipationTouchOnOffers },
    { point: LIVE_KINDS, use: LiveOffers },
    { point: UPLOAD_PURPOSES, use: CatalogueFilePurpose },
    { point: UPLOAD_PURPOSES, use: PhotoPurpose },
  ],
});
