import { Component, computed, input } from '@angular/core';
import { NgTemplateOutlet } from '@angular/common';
import { CountPipe } from '../i18n/count.pipe';
import { SentencePipe } from '../i18n/sentence.pipe';
import { injectAuditWords } from './audit-words';
import { changesIn, otherFacts } from './changes-in';

/** More than a row of the table bears: the rest is unfolded. */
const AT_ONCE = 5;

/** What an act changed, line by line: what was, struck; what is, in bold. Then what else it was given. */
@Component({
  selector: 'ml-audit-changes',
  imports: [CountPipe, NgTemplateOutlet, SentencePipe],
  templateUrl: './audit-changes.html',
  styleUrl: './audit-changes.css',
})
export class AuditChanges {
  readonly summary = input.required<unknown>();
  protected readonly words = injectAuditWords();
  private readonly changes = computed(() => changesIn(this.summary()));
  protected readonly groups = computed(() => [
    { folded: false, changes: this.changes().slice(0, AT_ONCE) },
    { folded: true, changes: this.changes().slice(AT_ONCE) },
  ]);
  protected readonly facts = computed(() => otherFacts(this.summary()));
}
