import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { JobsNowDocument } from '../data/job-list.generated';
import { InstantPipe, NumberPipe } from '../format/pipes';
import { ask } from '../graphql/ask';
import { every } from '../graphql/every';
import { SentencePipe } from '../i18n/sentence.pipe';
import { Icon } from '../ui/icon/icon';
import { Meter } from '../ui/meter/meter';
import { Failure } from '../ui/states/failure';
import { Skeleton } from '../ui/states/skeleton';

/** The long work under way, as it moves, and what failed and waits for somebody. */
@Component({
  selector: 'ml-jobs-now',
  imports: [Failure, Icon, InstantPipe, Meter, NumberPipe, RouterLink, SentencePipe, Skeleton],
  templateUrl: './jobs-now.html',
  styleUrl: './jobs-now.css',
  host: { class: 'panel' },
})
export class JobsNow {
  protected readonly answer = ask(JobsNowDocument, () => ({}));
  protected readonly active = computed(() => {
    const found = this.answer.value();
    return found ? [...found.running.nodes, ...found.queued.nodes] : undefined;
  });
  private readonly running = computed(() => !!this.answer.value()?.running.nodes.length);
  protected readonly failed = computed(() => this.answer.value()?.failed.nodes ?? []);

  constructor() {
    // Queued work may wait for its hour: only what runs is worth asking about every few seconds.
    every(3_000, () => this.running() && this.answer.reload());
    every(20_000, () => !this.running() && this.answer.reload());
  }
}
