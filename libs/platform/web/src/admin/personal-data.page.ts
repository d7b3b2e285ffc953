import { Component, computed } from '@angular/core';
import { SentencePipe } from '../i18n/sentence.pipe';
import type { Whose } from '../privacy/data-copy';
import { PersonalDataPanel } from '../privacy/personal-data.panel';
import { PageHead } from '../ui/page-head/page-head';
import { SearchField } from '../ui/search-field/search-field';
import { EmptyState } from '../ui/states/empty-state';
import { injectUrlState } from '../url/url-state';

const ADDRESS = /^\S+@\S+\.\S+$/;

/** For people who cannot ask by themselves: found by their address, or reached from the list of members. */
@Component({
  imports: [EmptyState, PageHead, PersonalDataPanel, SearchField, SentencePipe],
  template: `
    <ml-page-head [heading]="'platform.admin.personal-data.title' | transloco">
      <p mlBelow class="quiet">{{ 'platform.admin.personal-data.intro' | transloco }}</p>
    </ml-page-head>
    <div class="tools">
      <ml-search-field
        [label]="'platform.admin.personal-data.email' | transloco"
        [value]="email()"
        (searched)="url.set({ email: $event, membre: null })"
      />
    </div>
    @if (whose(); as whose) {
      @for (one of [whose]; track one) {
        <section class="panel"><ml-personal-data [whose]="one" /></section>
      }
    } @else {
      <ml-empty-state
        class="boxed"
        icon="users"
        [title]="'platform.admin.personal-data.whose' | transloco"
        [hint]="'platform.admin.personal-data.whose-hint' | transloco"
      />
    }
  `,
  host: { class: 'desk' },
})
export class PersonalDataPage {
  protected readonly url = injectUrlState();
  protected readonly email = this.url.text('email');
  private readonly member = this.url.text('membre');
  protected readonly whose = computed<Whose | null>(() => {
    if (this.member()) return { membershipId: this.member() };
    return ADDRESS.test(this.email()) ? { email: this.email() } : null;
  });
}
