import { orderNotesManifest } from '@maillon/core/order-notes/contract';
import { defineServerModule } from '@maillon/platform/server';
import { OrderNotesResolver } from './api/order-notes.resolver';
import { ForgetKitchenWord } from './application/forget-kitchen-word.use-case';
import { WordsOfKitchen } from './application/kitchen-words.query';
import { ReadOrderNote } from './application/read-order-note.query';
import { RememberKitchenWord } from './application/remember-kitchen-word.use-case';
import { orderNotesRules } from './order-notes.ability';
import { KitchenMemory } from './persistence/kitchen-memory';
import { KitchenWords } from './persistence/kitchen-words';
import { kitchenWords } from './persistence/migrations/kitchen-words.migration';

export const orderNotesModule = defineServerModule({
  manifest: orderNotesManifest,
  rules: orderNotesRules,
  migrations: [kitchenWords],
  useCases: [RememberKitchenWord, ForgetKitchenWord],
  queries: [ReadOrderNote, WordsOfKitchen],
  providers: [KitchenMemory, KitchenWords],
  resolvers: [OrderNotesResolver],
});
