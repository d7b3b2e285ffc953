import { platformManifest } from '@maillon/platform/contract';
import { PlatformResolver } from './api/platform.resolver';
import { Audit } from './application/audit.query';
import { CancelJob } from './application/cancel-job.use-case';
import { JobOfId } from './application/job.query';
import { Jobs } from './application/jobs.query';
import { Me } from './application/me';
import { Modules } from './application/modules.query';
import { ResolvedSettings } from './application/resolved-settings.query';
import { RetryJob } from './application/retry-job.use-case';
import { SaveModuleSettings } from './application/save-module-settings.use-case';
import { SetModuleEnabled } from './application/set-module-enabled.use-case';
import { SetSetting } from './application/set-setting.use-case';
import { defineServerModule } from './modules/server-module';
import { platformRules } from './platform.ability';
import { SettingLevels } from './settings/setting-levels';

export const platformModule = defineServerModule({
  manifest: platformManifest,
  rules: platformRules,
  useCases: [SetModuleEnabled, SaveModuleSettings, SetSetting, RetryJob, CancelJob],
  queries: [Modules, ResolvedSettings, Jobs, JobOfId, Audit],
  providers: [Me, SettingLevels],
  resolvers: [PlatformResolver],
});
