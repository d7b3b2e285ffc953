import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

const TONES: Readonly<Record<string, string>> = {
  queued: '',
  running: 'sea',
  done: 'good',
  failed: 'bad',
  cancelled: '',
};

@Component({
  selector: 'ml-job-state',
  imports: [TranslocoPipe],
  template: `<span [class]="'badge ' + tone()">{{ 'platform.common.job.state.' + state() | transloco }}</span>`,
})
export class JobStateBadge {
  readonly state = input.required<string>();
  protected readonly tone = computed(() => TONES[this.state()] ?? '');
}
