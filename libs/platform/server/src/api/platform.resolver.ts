import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CancelJob } from '../application/cancel-job.use-case';
import { JobOfId } from '../application/job.query';
import { Jobs } from '../application/jobs.query';
import { Me } from '../application/me';
import { ModulePreview } from '../application/module-preview.query';
import { Modules } from '../application/modules.query';
import { ResolvedSettings } from '../application/resolved-settings.query';
import { RetryJob } from '../application/retry-job.use-case';
import { SaveModuleSettings } from '../application/save-module-settings.use-case';
import { SetModuleEnabled } from '../application/set-module-enabled.use-case';
import { SetSetting } from '../application/set-setting.use-case';
import { read, write } from '../graphql/door';
import type { GraphContext } from '../graphql/request-context';

@Resolver()
export class PlatformResolver {
  constructor(
    private readonly whoAmI: Me,
    private readonly allModules: Modules,
    private readonly preview: ModulePreview,
    private readonly allJobs: Jobs,
    private readonly jobOfId: JobOfId,
    private readonly enable: SetModuleEnabled,
    private readonly saveSettings: SaveModuleSettings,
    private readonly settingsResolved: ResolvedSettings,
    private readonly sayOne: SetSetting,
    private readonly retry: RetryJob,
    private readonly cancel: CancelJob,
  ) {}

  @Query('me')
  me(@Context() context: GraphContext) {
    return this.whoAmI.answer(context.call);
  }

  @Query('modules')
  modules(@Context() context: GraphContext) {
    return read(this.allModules, context);
  }

  @Query('modulePreview')
  modulePreview(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.preview, context, args);
  }

  @Query('jobs')
  jobs(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.allJobs, context, args);
  }

  @Query('job')
  job(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.jobOfId, context, args);
  }

  @Mutation('setModuleEnabled')
  setModuleEnabled(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.enable, context, args);
  }

  @Query('resolvedSettings')
  resolvedSettings(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.settingsResolved, context, args);
  }

  @Mutation('setSetting')
  setSetting(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.sayOne, context, args);
  }

  @Mutation('saveModuleSettings')
  saveModuleSettings(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.saveSettings, context, args);
  }

  @Mutation('retryJob')
  retryJob(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.retry, context, args);
  }

  @Mutation('cancelJob')
  cancelJob(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.cancel, context, args);
  }
}
