import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoService } from '@jsverse/transloco';
import { SaySettingDocument, SettingOriginsDocument, type SettingOriginsQuery } from '../data/setting-levels.generated';
import { ask } from '../graphql/ask';
import { Gql } from '../graphql/gql';
import { Refused } from '../graphql/refused';
import { Language } from '../i18n/language';
import { SentencePipe } from '../i18n/sentence.pipe';
import { Session } from '../session/session';
import { Icon } from '../ui/icon/icon';
import { RefusalBanner } from '../ui/refusal/refusal-banner';
import { faultsOf, type Faults } from '../ui/settings-form/faults';
import { isForOrganisation, type SettingsSchema } from '../ui/settings-form/schema';
import { SchemaField } from '../ui/settings-form/schema-field';
import { Failure } from '../ui/states/failure';
import { Skeleton } from '../ui/states/skeleton';
import { shownSetting } from './shown-setting';

type Setting = SettingOriginsQuery['resolvedSettings'][number];

/** The settings of one module that an organisation may have of its own: looked at, said, or given back. */
@Component({
  selector: 'ml-organisation-setting-list',
  imports: [Failure, Icon, MatButton, RefusalBanner, SchemaField, SentencePipe, Skeleton],
  templateUrl: './organisation-setting-list.html',
  styleUrl: './setting-origins.css',
})
export class OrganisationSettingList {
  readonly module = input.required<string>();
  readonly schema = input.required<SettingsSchema>();
  readonly organisationId = input.required<string>();
  /** The role of those who act for it. */
  readonly actingAs = input.required<string>();

  private readonly gql = inject(Gql);
  private readonly session = inject(Session);
  private readonly sentences = inject(TranslocoService);
  private readonly language = inject(Language);
  protected readonly answer = ask(SettingOriginsDocument, () => ({
    module: this.module(),
    organisationId: this.organisationId(),
  }));
  protected readonly settings = computed(() =>
    this.answer.value()?.resolvedSettings.filter(({ key }) => isForOrganisation(this.propertyOf(key), this.actingAs())),
  );
  protected readonly mayManage = computed(() => this.session.permissions().may('platform.manage-modules'));
  /** The setting that is being said, and what it would be. */
  protected readonly editing = signal<{ readonly key: string; readonly value: unknown } | null>(null);
  protected readonly faults = computed<Faults>(() => {
    const now = this.editing();
    const property = now && this.propertyOf(now.key);
    return now && property
      ? faultsOf({ type: 'object', properties: { [now.key]: property } }, { [now.key]: now.value })
      : {};
  });
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(undefined);
  /** The server knows an organisation by those who act for it: without one there is nobody whose order a value would change. */
  protected readonly nobody = computed(() => {
    const error = this.error();
    return error instanceof Refused && error.code === 'platform.not-found';
  });

  protected propertyOf(key: string): SettingsSchema {
    return this.schema().properties?.[key] ?? {};
  }

  protected shown(key: string, value: unknown): string {
    const word = (name: string) => this.sentences.translate<string>(`platform.admin.origin.${name}`);
    return shownSetting(key, value, { yes: word('yes'), no: word('no'), language: this.language.current });
  }

  protected begin({ key, value }: Setting): void {
    this.error.set(undefined);
    this.editing.set({ key, value });
  }

  protected keep(event: Event): void {
    event.preventDefault();
    const now = this.editing();
    if (now && Object.keys(this.faults()).length === 0) void this.say(now.key, now.value);
  }

  protected giveUp({ key }: Setting): void {
    void this.say(key, null);
  }

  private async say(key: string, value: unknown): Promise<void> {
    const [module, organisationId] = [this.module(), this.organisationId()];
    this.busy.set(true);
    this.error.set(undefined);
    try {
      const said = { module, key, value, locked: false, organisationId };
      const { setSetting } = await this.gql.mutate(SaySettingDocument, said);
      this.answer.put({ resolvedSettings: setSetting });
      this.editing.set(null);
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
