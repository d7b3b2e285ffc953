import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { InstalledModulesDocument, SaveModuleSettingsDocument } from '../data/modules.generated';
import { InstantPipe, TimePipe } from '../format/pipes';
import { ask } from '../graphql/ask';
import { Gql } from '../graphql/gql';
import { SentencePipe } from '../i18n/sentence.pipe';
import { Session } from '../session/session';
import { Icon } from '../ui/icon/icon';
import { PageHead } from '../ui/page-head/page-head';
import { SettingsForm } from '../ui/settings-form/settings-form';
import type { SettingsSchema } from '../ui/settings-form/schema';
import { ModuleFailures } from './module-failures';
import { SettingOrigins } from './setting-origins';
import { EmptyState } from '../ui/states/empty-state';
import { Failure } from '../ui/states/failure';
import { Skeleton } from '../ui/states/skeleton';

/** The settings of one module, in a form made from their schema. */
@Component({
  imports: [
    EmptyState,
    Failure,
    Icon,
    MatButton,
    InstantPipe,
    ModuleFailures,
    PageHead,
    RouterLink,
    SettingOrigins,
    SettingsForm,
    Skeleton,
    TimePipe,
    SentencePipe,
  ],
  templateUrl: './module.page.html',
  styleUrl: './module.page.css',
  host: { class: 'desk' },
})
export class ModulePage {
  readonly id = input.required<string>();

  private readonly gql = inject(Gql);
  private readonly session = inject(Session);
  protected readonly answer = ask(InstalledModulesDocument, () => ({}));
  protected readonly module = computed(() => this.answer.value()?.modules.find(({ id }) => id === this.id()));
  protected readonly schema = computed(() => this.module()?.settingsSchema as SettingsSchema);
  protected readonly hasSettings = computed(() => Object.keys(this.schema()?.properties ?? {}).length > 0);
  protected readonly version = signal(0);
  protected readonly saving = signal(false);
  protected readonly savedAt = signal<Date | undefined>(undefined);
  protected readonly error = signal<unknown>(undefined);

  protected async save(settings: unknown): Promise<void> {
    this.saving.set(true);
    this.savedAt.set(undefined);
    this.error.set(undefined);
    try {
      const { saveModuleSettings } = await this.gql.mutate(SaveModuleSettingsDocument, { module: this.id(), settings });
      const modules = this.answer.value()?.modules ?? [];
      this.answer.put({ modules: modules.map((one) => (one.id === this.id() ? saveModuleSettings : one)) });
      this.version.update((n) => n + 1);
      this.savedAt.set(this.session.now());
    } catch (error) {
      this.error.set(error);
    } finally {
      this.saving.set(false);
    }
  }
}
