import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { dayOf, formatDay, formatTime } from '../format/moment';
import { Language } from '../i18n/language';
import { Session } from '../session/session';
import { Icon } from '../ui/icon/icon';

/** From when a kept copy is: "vu à 23 h 12". */
@Component({
  selector: 'ml-seen-at',
  imports: [Icon, TranslocoPipe],
  template: `
    @if (when(); as when) {
      <p class="badge wait"><ml-icon name="clock" /> {{ 'platform.common.offline.seen-at' | transloco: { when } }}</p>
    }
  `,
  styles: `
    p {
      width: fit-content;
      margin: 0 0 var(--p2);
    }
  `,
})
export class SeenAt {
  /** On this device's clock; null: it is true now. */
  readonly at = input.required<number | null>();

  private readonly session = inject(Session);
  private readonly language = inject(Language).current;

  protected readonly when = computed(() => {
    const at = this.at();
    return at === null ? null : seenWhen(at, this.session, this.language);
  });
}

/** The hour, and the day when it is another one. */
export function seenWhen(at: number, session: Session, language: Language['current']): string {
  const zone = session.timeZone();
  const instant = session.atServer(at);
  const day = dayOf(instant, zone);
  const time = formatTime(instant, zone, language);
  return day === dayOf(session.now(), zone) ? time : `${formatDay(day, 'short', language)}, ${time}`;
}
