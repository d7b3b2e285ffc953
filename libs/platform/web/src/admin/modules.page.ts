import { Component, computed, inject, signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import {
  InstalledModulesDocument,
  ModuleEffectsDocument,
  SetModuleEnabledDocument,
  type InstalledModuleFragment,
} from '../data/modules.generated';
import { Gql } from '../graphql/gql';
import { ask } from '../graphql/ask';
import { SentencePipe } from '../i18n/sentence.pipe';
import { injectWebModules } from '../modules/web-modules';
import { Session } from '../session/session';
import { Confirm } from '../ui/confirm/confirm';
import type { ConfirmEffect } from '../ui/confirm/confirm-question';
import { PageHead } from '../ui/page-head/page-head';
import { RefusalBanner } from '../ui/refusal/refusal-banner';
import { Failure } from '../ui/states/failure';
import { Skeleton } from '../ui/states/skeleton';
import { ModuleRow } from './module-row';

/** What the territory can do: modules that are on or off, and the core that always is. */
@Component({
  imports: [Failure, ModuleRow, PageHead, RefusalBanner, SentencePipe, Skeleton],
  templateUrl: './modules.page.html',
  styleUrl: './modules.page.css',
  host: { class: 'desk' },
})
export class ModulesPage {
  private readonly gql = inject(Gql);
  private readonly confirm = inject(Confirm);
  private readonly session = inject(Session);
  private readonly sentences = inject(TranslocoService);
  private readonly webModules = injectWebModules();

  protected readonly answer = ask(InstalledModulesDocument, () => ({}));
  protected readonly busy = signal('');
  protected readonly error = signal<unknown>(undefined);
  protected readonly modules = computed(() => this.answer.value()?.modules);
  protected readonly optional = computed(() => this.modules()?.filter((module) => module.optional));
  protected readonly inRegion = computed(
    () => this.modules()?.some(({ territories }) => territories !== null) ?? false,
  );
  protected readonly core = computed(() => this.modules()?.filter((module) => !module.optional));
  protected readonly mayManage = computed(() => this.session.permissions().may('platform.manage-modules'));

  /** Titles of modules that must be switched first: those that this one needs, or those that need it. */
  protected blockers(module: InstalledModuleFragment): string[] {
    const ids = module.enabled ? module.neededBy : module.needs;
    const others = (this.modules() ?? []).filter(({ id, optional }) => optional && ids.includes(id));
    return others.filter(({ enabled }) => enabled === module.enabled).map(({ title }) => title);
  }

  protected async toggle(module: InstalledModuleFragment): Promise<void> {
    this.busy.set(module.id);
    this.error.set(undefined);
    try {
      if (!(await this.agrees(module))) return;
      await this.gql.mutate(SetModuleEnabledDocument, { module: module.id, enabled: !module.enabled });
      await this.session.load();
    } catch (error) {
      this.error.set(error);
    } finally {
      this.answer.reload();
      this.busy.set('');
    }
  }

  private async agrees(module: InstalledModuleFragment): Promise<boolean> {
    const key = module.enabled ? 'off' : 'on';
    const say = (word: string) =>
      this.sentences.translate<string>(`platform.admin.modules.${key}.${word}`, { title: module.title });
    const screens = this.screensOf(module.id);
    return this.confirm.ask({
      title: say('title'),
      text: say('text'),
      action: say('action'),
      keep: say('keep'),
      destructive: module.enabled,
      preview: screens.length ? [{ label: say('screens'), after: screens.join(', ') }] : [],
      effects: await this.effectsOf(module),
    });
  }

  private async effectsOf({ id, enabled }: InstalledModuleFragment): Promise<ConfirmEffect[]> {
    const { modulePreview } = await this.gql.query(ModuleEffectsDocument, { module: id, enabled: !enabled });
    return modulePreview.map(({ fate, ...effect }) => ({ ...effect, stops: fate === 'stops' }));
  }

  private screensOf(id: string): string[] {
    const entries = this.webModules.filter((module) => module.id === id).flatMap((module) => module.navigation);
    return entries.map(({ label }) => this.sentences.translate<string>(label));
  }
}
