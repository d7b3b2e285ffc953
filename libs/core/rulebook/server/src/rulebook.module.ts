import { rulebookManifest } from '@maillon/core/rulebook/contract';
import { defineServerModule } from '@maillon/platform/server';
import { RulebookResolver } from './api/rulebook.resolver';
import { LabelsToDemand } from './application/demandable-labels.query';
import { LocalGrounds } from './application/local-grounds';
import { LocalProducers } from './application/local-producers';
import { LocalProducersOfDay } from './application/local-producers.query';
import { PublishRulebook } from './application/publish-rulebook.use-case';
import { RulebookCheck } from './application/rulebook-check';
import { RulebookOn } from './application/rulebook-on.query';
import { RulebookStarts } from './application/rulebook-start';
import { StartOfRulebook } from './application/rulebook-start.query';
import { RulebookVersions } from './application/rulebook-versions.query';
import { RulebooksInForce } from './application/rulebooks-in-force';
import { TellOfRules } from './application/tell-of-rules';
import { WithdrawRulebook } from './application/withdraw-rulebook.use-case';
import { TellOnRulebookPublished } from './listeners/tell-on-rulebook-published.listener';
import { TellOnRulebookWithdrawn } from './listeners/tell-on-rulebook-withdrawn.listener';
import { DemandableLabels } from './persistence/demandable-labels';
import { rulebookVersions } from './persistence/migrations/rulebook-versions.migration';
import { ProducerSites } from './persistence/producer-sites';
import { Rulebooks } from './persistence/rulebooks';
import { TradingOrganisations } from './persistence/trading-organisations';
import { rulebookRules } from './rulebook.ability';

export const rulebookModule = defineServerModule({
  manifest: rulebookManifest,
  rules: rulebookRules,
  migrations: [rulebookVersions],
  useCases: [PublishRulebook, WithdrawRulebook],
  queries: [RulebookOn, RulebookVersions, StartOfRulebook, LabelsToDemand, LocalProducersOfDay],
  providers: [
    Rulebooks,
    DemandableLabels,
    ProducerSites,
    RulebookCheck,
    RulebookStarts,
    RulebooksInForce,
    LocalGrounds,
    LocalProducers,
    TradingOrganisations,
    TellOfRules,
  ],
  listeners: [TellOnRulebookPublished, TellOnRulebookWithdrawn],
  resolvers: [RulebookResolver],
});
