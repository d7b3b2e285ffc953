import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoService } from '@jsverse/transloco';
import { SaySettingDocument, SettingOriginsDocument, type SettingOriginsQuery } from '../data/setting-levels.generated';
import { ask } from '../graphql/ask';
import { Gql } from '../graphql/gql';
import { Language } from '../i18n/language';
import { SentencePipe } from '../i18n/sentence.pipe';
import { Session } from '../session/session';
import { Icon } from '../ui/icon/icon';
import { RefusalBanner } from '../ui/refusal/refusal-banner';
import { Failure } from '../ui/states/failure';
import { shownSetting } from './shown-setting';
import { Skeleton } from '../ui/states/skeleton';

type Setting = SettingOriginsQuery['resolvedSettings'][number];

/** Each setting of a module with where its value comes from; a lock says who may change it, and a value of one's own can be given up. */
@Component({
  selector: 'ml-setting-origins',
  imports: [Failure, Icon, MatButton, RefusalBanner, SentencePipe, Skeleton],
  templateUrl: './setting-origins.html',
  styleUrl: './setting-origins.css',
})
export class SettingOrigins {
  readonly module = input.required<string>();
  /** Raised by one when the values were changed elsewhere. */
  readonly version = input(0);
  readonly changed = output<void>();

  private readonly gql = inject(Gql);
  private readonly session = inject(Session);
  protected readonly answer = ask(SettingOriginsDocument, () =>
    this.version() >= 0 ? { module: this.module(), organisationId: null } : undefined,
  );
  protected readonly settings = computed(() => this.answer.value()?.resolvedSettings);
  protected readonly mayManage = computed(() => this.session.permissions().may('platform.manage-modules'));
  private readonly sentences = inject(TranslocoService);
  private readonly words = {
    yes: this.sentences.translate<string>('platform.admin.origin.yes'),
    no: this.sentences.translate<string>('platform.admin.origin.no'),
    language: inject(Language).current,
  };
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(undefined);

  protected shown({ key, value }: Setting): string {
    return shownSetting(key, value, this.words);
  }

  protected inheritedFrom({ key, inherited }: Setting): string {
    return shownSetting(key, inherited, this.words);
  }

  protected giveUp({ key }: Setting): Promise<void> {
    return this.say(key, null, false);
  }

  protected lock({ key, value, lockedBy }: Setting): Promise<void> {
    return this.say(key, value, lockedBy === null);
  }

  private async say(key: string, value: unknown, locked: boolean): Promise<void> {
    this.busy.set(true);
    this.error.set(undefined);
    try {
      const { setSetting } = await this.gql.mutate(SaySettingDocument, { module: this.module(), key, value, locked });
      this.answer.put({ resolvedSettings: setSetting });
      this.changed.emit();
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
