import { platformManifest } from '@maillon/platform/contract';
import { AuditResolver } from './api/audit.resolver';
import { LiveController } from './api/live.controller';
import { UploadsController } from './api/uploads.controller';
import { PersonalDataResolver } from './api/personal-data.resolver';
import { PlatformResolver } from './api/platform.resolver';
import { SentLettersResolver } from './api/sent-letters.resolver';
import { LettersResolver } from './api/letters.resolver';
import { RightsResolver } from './api/rights.resolver';
import { AskToForget } from './application/ask-to-forget.use-case';
import { AuditFacets } from './application/audit-facets.query';
import { AuditRetention } from './application/audit-retention.query';
import { Audit } from './application/audit.query';
import { ChooseDigestHour } from './application/choose-digest-hour.use-case';
import { ChooseLetter } from './application/choose-letter.use-case';
import { ChooseLetterChannel } from './application/choose-letter-channel.use-case';
import { ConfirmTextNumber } from './application/confirm-text-number.use-case';
import { ForgetTextNumber } from './application/forget-text-number.use-case';
import { GiveTextNumber } from './application/give-text-number.use-case';
import { PutTextOff } from './application/put-text-off.use-case';
import { SetTextQuietHours } from './application/set-text-quiet-hours.use-case';
import { TextToSend } from './application/text-to-send.query';
import { TurnTextToPost } from './application/turn-text-to-post.use-case';
import { ChooseLetterLanguage } from './application/choose-letter-language.use-case';
import { CancelJob } from './application/cancel-job.use-case';
import { EraseEverywhere } from './application/erase-everywhere';
import { ErasePersonalData } from './application/erase-personal-data.use-case';
import { ExportPersonalData } from './application/export-personal-data.use-case';
import { FillBundle } from './application/fill-bundle.use-case';
import { ForgetOverdue } from './application/forget-overdue.use-case';
import { HeldDataOfModule } from './application/held-data.query';
import { JobOfId } from './application/job.query';
import { Jobs } from './application/jobs.query';
import { Me } from './application/me';
import { MemberRights } from './application/member-rights.query';
import { LeaveMail } from './application/leave-mail.use-case';
import { MarkMailSent } from './application/mark-mail-sent.use-case';
import { ModulePreview } from './application/module-preview.query';
import { ModuleTouchOnPeople } from './application/module-touch-on-people';
import { Modules } from './application/modules.query';
import { OwnLetters } from './application/own-letters.query';
import { OverdueData } from './application/overdue-data.query';
import { PersonalBundle } from './application/personal-bundle.query';
import { PlaceOfNewUpload } from './application/place-of-upload.query';
import { RecordUpload } from './application/record-upload.use-case';
import { PersonalData } from './application/personal-data.query';
import { ResolvedSettings } from './application/resolved-settings.query';
import { RetryJob } from './application/retry-job.use-case';
import { RightsMatrix } from './application/rights-matrix.query';
import { SaveModuleSettings } from './application/save-module-settings.use-case';
import { SendDigests } from './application/send-digests.use-case';
import { LetterKinds } from './application/letter-kinds.query';
import { WaitingDigests } from './application/waiting-digests.query';
import { WrittenTo } from './application/written-to';
import { SentLetterSums } from './application/sent-letter-sums.query';
import { SentLetters } from './application/sent-letters.query';
import { SetAuditRetention } from './application/set-audit-retention.use-case';
import { SetModuleEnabled } from './application/set-module-enabled.use-case';
import { SetSetting } from './application/set-setting.use-case';
import { TerritoryOfCall } from './application/territory-of-call.query';
import { SendDigestsJob } from './jobs/send-digests.job';
import { ForgetFilesJob } from './jobs/forget-files.job';
import { SendMail } from './jobs/send-mail.job';
import { SendText } from './jobs/send-text.job';
import { Addressees } from './mail/addressees';
import { DigestHours } from './mail/digest-hours';
import { DigestLines } from './mail/digest-lines';
import { LetterChoices } from './mail/letter-choices';
import { MailAttempts } from './mail/mail-attempts';
import { Tell } from './mail/tell';
import { ShortLinkController } from './one-tap/short-link.controller';
import { TextGateway } from './texts/text-gateway';
import { TextNumbers } from './texts/text-numbers';
import { WaitingTexts } from './texts/waiting-texts';
import { MODULE_TOUCH } from './modules/module-touch';
import { defineServerModule } from './modules/server-module';
import { platformRules } from './platform.ability';
import { Bundles } from './privacy/bundles';
import { ExportPersonalDataJob } from './privacy/export-personal-data.job';
import { ForgetOverdueJob } from './privacy/forget-overdue.job';
import { Keepers } from './privacy/keepers';
import { PERSONAL_DATA } from './privacy/personal-data';
import { PlatformKeeper } from './privacy/platform-keeper';
import { Subjects } from './privacy/subjects';
import { WatchOverTime } from './privacy/watch-over-time';
import { Uploads } from './uploads/uploads';
import { SettingLevels } from './settings/setting-levels';

export const platformModule = defineServerModule({
  manifest: platformManifest,
  rules: platformRules,
  useCases: [
    ...[SetModuleEnabled, SaveModuleSettings, SetSetting, RetryJob, CancelJob, SetAuditRetention],
    ...[MarkMailSent, LeaveMail, SendDigests, ChooseLetter, ChooseDigestHour, ChooseLetterLanguage],
    ...[ChooseLetterChannel, GiveTextNumber, ConfirmTextNumber, ForgetTextNumber, SetTextQuietHours],
    ...[PutTextOff, TurnTextToPost],
    ...[ExportPersonalData, FillBundle, ErasePersonalData, AskToForget, ForgetOverdue, RecordUpload],
  ],
  queries: [
    ...[Modules, ModulePreview, ResolvedSettings, Jobs, JobOfId],
    ...[Audit, AuditFacets, AuditRetention, RightsMatrix, MemberRights, OwnLetters],
    ...[PersonalData, PersonalBundle, HeldDataOfModule, TerritoryOfCall, OverdueData, PlaceOfNewUpload],
    ...[TextToSend, SentLetters, SentLetterSums, WaitingDigests, LetterKinds],
  ],
  providers: [
    WrittenTo,
    ...[Me, SettingLevels, Bundles, Keepers, Subjects, EraseEverywhere, WatchOverTime, Uploads],
    ...[MailAttempts, Addressees, LetterChoices, DigestHours, DigestLines, Tell],
    ...[TextGateway, TextNumbers, WaitingTexts],
  ],
  controllers: [UploadsController, LiveController, ShortLinkController],
  resolvers: [
    PlatformResolver,
    AuditResolver,
    RightsResolver,
    PersonalDataResolver,
    LettersResolver,
    SentLettersResolver,
  ],
  jobs: [SendMail, SendText, SendDigestsJob, ExportPersonalDataJob, ForgetOverdueJob, ForgetFilesJob],
  extensions: [
    { point: PERSONAL_DATA, use: PlatformKeeper },
    { point: MODULE_TOUCH, use: ModuleTouchOnPeople },
  ],
});
