import type { OfferTemplate } from '../offer-template.ts';
import type { ProducerSpeciality } from '../vocabulary.ts';
import {
  BISCUIT,
  BREAD,
  BREWERY,
  CIDER,
  DISTILLERY,
  HONEY,
  JAM,
  JUICE,
  PERLE,
  PRESERVES,
} from './templates-cellar-and-grocery.data.ts';
import { COW, GOAT, ICE_CREAM } from './templates-dairy.data.ts';
import { BERRIES, CRESS, HERBS, MUSHROOM, ORCHARD, STRAWBERRY } from './templates-fruit-and-herbs.data.ts';
import {
  BEEF,
  DUCK,
  EGGS,
  LAMB,
  LICQUES,
  PORK,
  POULTRY,
  RABBIT,
  SALT_MEADOW_LAMB,
} from './templates-meat-and-poultry.data.ts';
import { BOAT, FISH_MERCHANT, MUSSELS } from './templates-sea.data.ts';
import { ENDIVE, MARKET_GARDEN, POTATO } from './templates-vegetables.data.ts';

/** What each kind of producer may sell in July. */
export const TEMPLATES: Readonly<Record<ProducerSpeciality, readonly OfferTemplate[]>> = {
  'market-garden': MARKET_GARDEN,
  endive: ENDIVE,
  potato: POTATO,
  strawberry: STRAWBERRY,
  berries: BERRIES,
  orchard: ORCHARD,
  cow: COW,
  goat: GOAT,
  'ice-cream': ICE_CREAM,
  beef: BEEF,
  lamb: LAMB,
  'salt-meadow-lamb': SALT_MEADOW_LAMB,
  pork: PORK,
  eggs: EGGS,
  poultry: POULTRY,
  licques: LICQUES,
  duck: DUCK,
  rabbit: RABBIT,
  boat: BOAT,
  'fish-merchant': FISH_MERCHANT,
  mussels: MUSSELS,
  brewery: BREWERY,
  cider: CIDER,
  juice: JUICE,
  perle: PERLE,
  distillery: DISTILLERY,
  bread: BREAD,
  biscuit: BISCUIT,
  jam: JAM,
  honey: HONEY,
  preserves: PRESERVES,
  mushroom: MUSHROOM,
  herbs: HERBS,
  cress: CRESS,
};
