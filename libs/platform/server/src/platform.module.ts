import { platformManifest } from '@maillon/platform/contract';
import { PlatformResolver } from './api/platform.resolver';
import { Audit } from './application/audit.query';
import { CancelJob } from './application/cancel-job.use-case';
import { JobOfId } from './application/job.query';
import { Jobs } from './application/jobs.query';
import { Me } from './application/me';
import { MailToSend } from './application/mail-to-send.query';
import { MarkMailSent } from './application/mark-mail-sent.use-case';
import { Modules } from './application/modules.query';
import { RetryJob } from './application/retry-job.use-case';
import { SaveModuleSettings } from './application/save-module-settings.use-case';
import { SetModuleEnabled } from './application/set-module-enabled.use-case';
import { SendMail } from './jobs/send-mail.job';
import { defineServerModule } from './modules/server-module';
import { platformRules } from './platform.ability';

export const platformModule = defineServerModule({
  manifest: platformManifest,
  rules: platformRules,
  useCases: [SetModuleEnabled, SaveModuleSettings, RetryJob, CancelJob, MarkMailSent],
  queries: [Modules, Jobs, JobOfId, Audit, MailToSend],
  jobs: [SendMail],
  providers: [Me],
  resolvers: [PlatformResolver],
});
