import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { InstalledModuleFragment } from '../data/modules.generated';
import { InstantPipe } from '../format/pipes';
import { SentencePipe } from '../i18n/sentence.pipe';
import { Icon } from '../ui/icon/icon';

/** One module: what it does, since when, its settings, and the switch that turns it on or off. */
@Component({
  selector: 'ml-module-row',
  imports: [Icon, InstantPipe, RouterLink, SentencePipe],
  templateUrl: './module-row.html',
  styleUrl: './module-row.css',
})
export class ModuleRow {
  readonly module = input.required<InstalledModuleFragment>();
  /** Titles of what must be switched first. */
  readonly blockers = input<readonly string[]>([]);
  readonly busy = input(false);
  readonly changeable = input(false);
  readonly toggled = output<void>();

  private readonly on = computed(() => (this.module().territories ?? []).filter(({ enabled }) => enabled));
  protected readonly onIn = computed(() => this.on().length);
  protected readonly onNames = computed(
    () =>
      this.on()
        .map(({ name }) => name)
        .join(', ') || '–',
  );
  protected readonly hasSettings = computed(() => {
    const { properties = {} } = this.module().settingsSchema as { properties?: object };
    return Object.keys(properties).length > 0;
  });
}
