import { Component, computed, input } from '@angular/core';
import { CountPipe, Icon, SentencePipe, type IconName } from '@maillon/platform/web';

interface Look {
  readonly tone: string;
  readonly icon: IconName;
}

const LOOKS: Readonly<Record<string, Look>> = {
  claim: { tone: 'wait', icon: 'circle-alert' },
  filed: { tone: 'sea', icon: 'hourglass' },
  verified: { tone: 'good', icon: 'calendar-check' },
  live: { tone: 'good', icon: 'badge-check' },
  expiring: { tone: 'wait', icon: 'clock' },
  expired: { tone: 'bad', icon: 'circle-x' },
  rejected: { tone: 'bad', icon: 'circle-x' },
  revoked: { tone: 'bad', icon: 'ban' },
};

/** Where a certificate stands; of one that ends soon, in how many days. */
@Component({
  selector: 'ml-certificate-state',
  imports: [CountPipe, Icon, SentencePipe],
  template: `<span [class]="'badge ' + look().tone">
    <ml-icon [name]="look().icon" />
    @if (key() === 'expiring') {
      {{ daysLeft() ?? 0 | count: 'certificates.common.days-left' }}
    } @else {
      {{ 'certificates.common.state.' + key() | transloco }}
    }
  </span>`,
})
export class CertificateState {
  readonly state = input.required<string>();
  readonly isClaim = input(false);
  readonly daysLeft = input<number | null>();
  protected readonly key = computed(() => (this.isClaim() && this.state() === 'filed' ? 'claim' : this.state()));
  protected readonly look = computed(() => LOOKS[this.key()] ?? LOOKS['filed']!);
}
