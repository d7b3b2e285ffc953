import { platformManifest } from '@maillon/platform/contract';
import { AuditResolver } from './api/audit.resolver';
import { PlatformResolver } from './api/platform.resolver';
import { RightsResolver } from './api/rights.resolver';
import { AuditFacets } from './application/audit-facets.query';
import { AuditRetention } from './application/audit-retention.query';
import { Audit } from './application/audit.query';
import { CancelJob } from './application/cancel-job.use-case';
import { JobOfId } from './application/job.query';
import { Jobs } from './application/jobs.query';
import { Me } from './application/me';
import { MemberRights } from './application/member-rights.query';
import { MailToSend } from './application/mail-to-send.query';
import { MarkMailSent } from './application/mark-mail-sent.use-case';
import { Modules } from './application/modules.query';
import { ResolvedSettings } from './application/resolved-settings.query';
import { RetryJob } from './application/retry-job.use-case';
import { RightsMatrix } from './application/rights-matrix.query';
import { SaveModuleSettings } from './application/save-module-settings.use-case';
import { SetAuditRetention } from './application/set-audit-retention.use-case';
import { SetModuleEnabled } from './application/set-module-enabled.use-case';
import { SendMail } from './jobs/send-mail.job';
import { SetSetting } from './application/set-setting.use-case';
import { defineServerModule } from './modules/server-module';
import { platformRules } from './platform.ability';
import { SettingLevels } from './settings/setting-levels';

export const platformModule = defineServerModule({
  manifest: platformManifest,
  rules: platformRules,
  useCases: [SetModuleEnabled, SaveModuleSettings, SetSetting, RetryJob, CancelJob, SetAuditRetention, MarkMailSent],
  queries: [
    ...[Modules, ResolvedSettings, Jobs, JobOfId],
    ...[Audit, AuditFacets, AuditRetention, RightsMatrix, MemberRights, MailToSend],
  ],
  jobs: [SendMail],
  providers: [Me, SettingLevels],
  resolvers: [PlatformResolver, AuditResolver, RightsResolver],
});
