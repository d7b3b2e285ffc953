import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { dayOf, formatDay, formatTime } from '../format/moment';
import { Language } from '../i18n/language';
import { SentencePipe } from '../i18n/sentence.pipe';
import { Session } from '../session/session';
import { Icon } from '../ui/icon/icon';

/** An answer that comes within this says nothing of the copy that stood in its place. */
const PATIENCE_MS = 1_000;

/** From when a kept copy is: "vu à 23 h 12". */
@Component({
  selector: 'ml-seen-at',
  imports: [Icon, SentencePipe],
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

  private readonly isLate = signal(false);
  protected readonly when = computed(() => {
    const at = this.at();
    return at === null || !this.isLate() ? null : seenWhen(at, this.session, this.language);
  });

  constructor() {
    effect((onCleanup) => {
      if (this.at() === null) return this.isLate.set(false);
      const timer = setTimeout(() => this.isLate.set(true), PATIENCE_MS);
      onCleanup(() => clearTimeout(timer));
    });
  }
}

/** The hour, and the day when it is another one. */
export function seenWhen(at: number, session: Session, language: Language['current']): string {
  const zone = session.timeZone();
  const instant = session.atServer(at);
  const day = dayOf(instant, zone);
  const time = formatTime(instant, zone, language);
  return day === dayOf(session.now(), zone) ? time : `${formatDay(day, 'short', language)}, ${time}`;
}
