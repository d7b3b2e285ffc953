import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoService } from '@jsverse/transloco';
import { AuditFiltersDocument } from '../data/audit.generated';
import { ask } from '../graphql/ask';
import { SentencePipe } from '../i18n/sentence.pipe';
import { Icon } from '../ui/icon/icon';
import type { UrlState } from '../url/url-state';
import { injectAuditWords } from './audit-words';

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** By whom, what, in which module, when, and on which object; kept in the address, so that a search can be sent to somebody. */
@Component({
  selector: 'ml-audit-filters',
  imports: [Icon, MatButton, SentencePipe],
  templateUrl: './audit-filters.html',
  styleUrl: './audit-filters.css',
})
export class AuditFilters {
  readonly url = input.required<UrlState>();
  private readonly sentences = inject(TranslocoService);
  private readonly words = injectAuditWords();
  private readonly facets = ask(AuditFiltersDocument, () => ({}));

  protected readonly people = computed<Choice[]>(() =>
    (this.facets.value()?.auditFacets.people ?? []).map(({ id, name }) => ({
      value: id,
      label: name ?? `${this.sentences.translate<string>('platform.admin.audit.erased')} ${id.slice(-4)}`,
    })),
  );
  private readonly acts = computed(() => this.facets.value()?.auditFacets.acts ?? []);
  protected readonly modules = computed<Choice[]>(() =>
    (this.facets.value()?.auditFacets.modules ?? [])
      .map(({ id, title }) => ({ value: id, label: title }))
      .sort(byLabel),
  );
  protected readonly actChoices = computed<Choice[]>(() => {
    const module = this.text('module');
    return this.acts()
      .filter((act) => !module || act.startsWith(`${module}.`))
      .map((act) => ({ value: act, label: this.words.act(act) }))
      .sort(byLabel);
  });
  protected readonly filtered = computed(() =>
    ['personne', 'module', 'acte', 'objet', 'du', 'au'].some((name) => this.text(name)),
  );

  protected text(name: string): string {
    return this.url().text(name)();
  }

  protected set(name: string, value: string): void {
    this.url().set({ [name]: value || null, ...(name === 'module' ? { acte: null } : {}) });
  }

  protected clear(): void {
    this.url().set({ personne: null, module: null, acte: null, objet: null, du: null, au: null });
  }
}

function byLabel(a: Choice, b: Choice): number {
  return a.label.localeCompare(b.label);
}
