import { defineManifest } from '@maillon/platform/contract';
import { pricesChanged } from './catalogue.events';
import { catalogueRefusals } from './catalogue.refusals';
import { catalogueSettings } from './catalogue.settings';
import { importCatalogue } from './import-catalogue.job';

export const catalogueManifest = defineManifest({
  id: 'catalogue',
  layer: 'core',
  version: '0.1.0',
  title: { fr: 'Catalogue', en: 'Catalogue' },
  summary: {
    fr: 'Produits, unités de vente, prix datés et offres avec leur quantité.',
    en: 'Products, sales units, dated prices and offers with their quantity.',
  },
  needs: ['platform', 'territories', 'organisations', 'certificates', 'rulebook'],
  settings: catalogueSettings,
  permissions: {
    'catalogue.read': { fr: 'Voir le catalogue', en: 'See the catalogue' },
    'catalogue.manage-offers': {
      fr: 'Déclarer les quantités, fixer les prix et retirer des offres',
      en: 'Declare quantities, set prices and withdraw offers',
    },
    'catalogue.manage-seasons': {
      fr: 'Corriger le calendrier des saisons du territoire',
      en: 'Correct the territory’s calendar of seasons',
    },
    'catalogue.import': { fr: 'Importer un catalogue', en: 'Import a catalogue' },
  },
  refusals: catalogueRefusals,
  emits: [pricesChanged],
  listens: [],
  jobs: [importCatalogue],
  freeTexts: [
    ...['product_sheet.origin', 'product_sheet.storage_fr', 'product_sheet.storage_en'],
    ...['product_sheet.description_fr', 'product_sheet.description_en'],
    ...['product_sheet.ingredients_fr', 'product_sheet.ingredients_en'],
    ...['product_photo.alt_fr', 'product_photo.alt_en', 'territory_season.note', 'price_list.name'],
  ],
});
