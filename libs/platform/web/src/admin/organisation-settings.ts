import { Component, computed, input } from '@angular/core';
import { InstalledModulesDocument } from '../data/modules.generated';
import { ask } from '../graphql/ask';
import { SentencePipe } from '../i18n/sentence.pipe';
import { isForOrganisation, type SettingsSchema } from '../ui/settings-form/schema';
import { Failure } from '../ui/states/failure';
import { Skeleton } from '../ui/states/skeleton';
import { OrganisationSettingList } from './organisation-setting-list';

/** What holds for one organisation and not for the others, module by module, each value with its origin. */
@Component({
  selector: 'ml-organisation-settings',
  imports: [Failure, OrganisationSettingList, SentencePipe, Skeleton],
  template: `
    <h2>{{ 'platform.admin.own-settings.title' | transloco }}</h2>
    <p class="quiet small">{{ 'platform.admin.own-settings.intro' | transloco }}</p>
    @if (answer.error() && !answer.value()) {
      <ml-failure [error]="answer.error()" (retry)="answer.reload()" />
    } @else if (modules(); as modules) {
      @for (module of modules; track module.id) {
        <h3>{{ module.title }}</h3>
        <ml-organisation-setting-list
          [module]="module.id"
          [schema]="module.schema"
          [organisationId]="organisationId()"
          [actingAs]="actingAs()"
        />
      } @empty {
        <p class="quiet">{{ 'platform.admin.own-settings.none' | transloco }}</p>
      }
    } @else {
      <ml-skeleton shape="rows" [count]="2" />
    }
  `,
  host: { class: 'panel' },
})
export class OrganisationSettings {
  readonly organisationId = input.required<string>();
  /** The role of those who act for it: some settings are for producers only, some for buyers. */
  readonly actingAs = input.required<string>();
  protected readonly answer = ask(InstalledModulesDocument, () => ({}));
  protected readonly modules = computed(() =>
    this.answer.value()?.modules.flatMap(({ id, title, enabled, settingsSchema }) => {
      const schema = settingsSchema as SettingsSchema;
      const some = Object.values(schema.properties ?? {}).some((property) =>
        isForOrganisation(property, this.actingAs()),
      );
      return enabled && some ? [{ id, title, schema }] : [];
    }),
  );
}
