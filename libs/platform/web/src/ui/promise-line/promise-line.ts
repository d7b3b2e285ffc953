import { Component, computed, inject, input } from '@angular/core';
import { formatDay, formatTime, formatWindow, dayOf } from '../../format/moment';
import { Language } from '../../i18n/language';
import { SentencePipe } from '../../i18n/sentence.pipe';
import { Session } from '../../session/session';
import { Icon } from '../icon/icon';

/** "commandé avant 22 h → livré ven. 8–10 h": the honest time, on every line that can be ordered. */
@Component({
  selector: 'ml-promise-line',
  imports: [Icon, SentencePipe],
  template: `
    <ml-icon name="clock" />
    <span>
      <span class="lead">{{ 'platform.common.promise.ordered' | transloco }}&ngsp;</span>
      <span class="part"
        >{{ 'platform.common.promise.before' | transloco: { time: before() } }} <span aria-hidden="true">→</span></span
      >&ngsp;
      <span class="part">{{ 'platform.common.promise.delivered' | transloco: { when: delivered() } }}</span>
    </span>
  `,
  styles: `
    :host {
      display: inline-flex;
      gap: 5px;
      align-items: baseline;
      font-size: 0.867rem;
      color: var(--ardoise-2);
    }
    .part {
      white-space: nowrap;
    }
    @container (max-width: 420px) {
      .lead {
        position: absolute;
        clip-path: inset(50%);
      }
    }
    ml-icon {
      --icon: 0.95em;
      align-self: center;
    }
  `,
})
export class PromiseLine {
  readonly cutOffAt = input.required<string>();
  /** Local day, used while no window is known. */
  readonly day = input.required<string>();
  readonly windowStart = input<string | null>();
  readonly windowEnd = input<string | null>();

  private readonly language = inject(Language).current;
  private readonly session = inject(Session);
  protected readonly before = computed(() => {
    const zone = this.session.timeZone();
    const time = formatTime(this.cutOffAt(), zone, this.language);
    const day = dayOf(this.cutOffAt(), zone);
    const today = dayOf(this.session.now(), zone);
    return day === today ? time : `${formatDay(day, 'weekday', this.language)} ${time}`;
  });
  protected readonly delivered = computed(() => {
    const [start, end] = [this.windowStart(), this.windowEnd()];
    const zone = this.session.timeZone();
    const day = start ? dayOf(start, zone) : this.day();
    if (!start || !end) return formatDay(day, 'short', this.language);
    return `${formatDay(day, 'weekday', this.language)}\u00a0${formatWindow(start, end, zone, this.language)}`;
  });
}
