import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { SaySettingDocument, SettingOriginsDocument, type SettingOriginsQuery } from '../data/setting-levels.generated';
import { ask } from '../graphql/ask';
import { Gql } from '../graphql/gql';
import { Session } from '../session/session';
import { Icon } from '../ui/icon/icon';
import { RefusalBanner } from '../ui/refusal/refusal-banner';
import { Failure } from '../ui/states/failure';
import { Skeleton } from '../ui/states/skeleton';

type Setting = SettingOriginsQuery['resolvedSettings'][number];

/** Each setting of a module with where its value comes from; a lock says who may change it, and a value of one's own can be given up. */
@Component({
  selector: 'ml-setting-origins',
  imports: [Failure, Icon, MatButton, RefusalBanner, Skeleton, TranslocoPipe],
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
    this.version() >= 0 ? { module: this.module() } : undefined,
  );
  protected readonly settings = computed(() => this.answer.value()?.resolvedSettings);
  protected readonly mayManage = computed(() => this.session.permissions().may('platform.manage-modules'));
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(undefined);

  protected shown({ value }: Setting): string {
    return value !== null && typeof value === 'object' ? '…' : String(value);
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
