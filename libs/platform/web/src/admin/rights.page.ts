import { Component, computed } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RightsByRoleDocument } from '../data/rights.generated';
import { ask } from '../graphql/ask';
import { SentencePipe } from '../i18n/sentence.pipe';
import { Icon } from '../ui/icon/icon';
import { PageHead } from '../ui/page-head/page-head';
import { Failure } from '../ui/states/failure';
import { Skeleton } from '../ui/states/skeleton';

/** Each action of each module, and the roles that may do it. */
@Component({
  imports: [Failure, Icon, MatButton, PageHead, SentencePipe, Skeleton],
  templateUrl: './rights.page.html',
  styleUrl: './rights.page.css',
  host: { class: 'desk' },
})
export class RightsPage {
  protected readonly answer = ask(RightsByRoleDocument, () => ({}));
  protected readonly matrix = computed(() => this.answer.value()?.rightsMatrix);

  protected print(): void {
    print();
  }
}
