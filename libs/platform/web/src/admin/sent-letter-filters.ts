import { Component, computed, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { KindsOfLettersDocument } from '../data/sent-letters.generated';
import { ask } from '../graphql/ask';
import { SentencePipe } from '../i18n/sentence.pipe';
import { Icon } from '../ui/icon/icon';
import { SearchField } from '../ui/search-field/search-field';
import type { UrlState } from '../url/url-state';

/** To whom, of which kind and when; kept in the address, so that a search can be sent to somebody. */
@Component({
  selector: 'ml-sent-letter-filters',
  imports: [Icon, MatButton, SearchField, SentencePipe],
  template: `
    <fieldset>
      <legend class="sr-only">{{ 'platform.admin.letters.filters' | transloco }}</legend>
      <div class="field wide">
        <span class="label" aria-hidden="true">{{ 'platform.admin.letters.who' | transloco }}</span>
        <ml-search-field
          [label]="'platform.admin.letters.search' | transloco"
          [value]="text('recherche')"
          (searched)="set('recherche', $event)"
        />
      </div>
      <div class="field">
        <label for="letter-kind">{{ 'platform.admin.letters.kind' | transloco }}</label>
        <select #kind id="letter-kind" class="input" (change)="set('nature', kind.value)">
          <option value="" [selected]="!text('nature')">{{ 'platform.admin.letters.any-kind' | transloco }}</option>
          @for (one of kinds(); track one.kind) {
            <option [value]="one.kind" [selected]="one.kind === text('nature')">{{ one.title }}</option>
          }
        </select>
      </div>
      <div class="field day">
        <label for="letter-from">{{ 'platform.admin.audit.since' | transloco }}</label>
        <input #from id="letter-from" class="input" type="date" [value]="text('du')" (change)="set('du', from.value)" />
      </div>
      <div class="field day">
        <label for="letter-to">{{ 'platform.admin.audit.until' | transloco }}</label>
        <input #to id="letter-to" class="input" type="date" [value]="text('au')" (change)="set('au', to.value)" />
      </div>
      @for (whom of ['organisation', 'personne']; track whom) {
        @if (text(whom)) {
          <p class="badge one">{{ 'platform.admin.letters.only.' + whom | transloco }}</p>
        }
      }
      @if (filtered()) {
        <button class="clear" matButton type="button" (click)="clear()">
          <ml-icon name="x" /> {{ 'platform.admin.audit.clear' | transloco }}
        </button>
      }
    </fieldset>
  `,
  styleUrl: './audit-filters.css',
})
export class SentLetterFilters {
  readonly url = input.required<UrlState>();
  private readonly answer = ask(KindsOfLettersDocument, () => ({}));
  protected readonly kinds = computed(() => this.answer.value()?.letterKinds ?? []);
  protected readonly filtered = computed(() =>
    ['recherche', 'personne', 'organisation', 'nature', 'du', 'au'].some((name) => this.text(name)),
  );

  protected text(name: string): string {
    return this.url().text(name)();
  }

  protected set(name: string, value: string): void {
    this.url().set({ [name]: value || null });
  }

  protected clear(): void {
    this.url().set({ recherche: null, personne: null, organisation: null, nature: null, du: null, au: null });
  }
}
