import { Component, computed, input } from '@angular/core';
import { SentencePipe } from '../i18n/sentence.pipe';

const TONES: Readonly<Record<string, string>> = {
  queued: '',
  running: 'sea',
  done: 'good',
  failed: 'bad',
  cancelled: '',
};

@Component({
  selector: 'ml-job-state',
  imports: [SentencePipe],
  template: `<span [class]="'badge ' + tone()">{{ 'platform.common.job.state.' + state() | transloco }}</span>`,
})
export class JobStateBadge {
  readonly state = input.required<string>();
  protected readonly tone = computed(() => TONES[this.state()] ?? '');
}
