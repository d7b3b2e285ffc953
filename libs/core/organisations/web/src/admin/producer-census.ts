import { Component, computed, input } from '@angular/core';
import { DayPipe, SentencePipe, ask } from '@maillon/platform/web';
import { CensusOfProducerDocument } from '../data/producers-import.generated';

/** Where what is known of a producer comes from, whether it may be shown, and when somebody last made sure of it. */
@Component({
  selector: 'ml-producer-census',
  imports: [DayPipe, SentencePipe],
  templateUrl: './producer-census.html',
  styleUrl: './producer-census.css',
  host: { class: 'panel', '[hidden]': '!census()' },
})
export class ProducerCensus {
  readonly producerId = input.required<string>();
  private readonly answer = ask(CensusOfProducerDocument, () => ({ producerId: this.producerId() }));
  protected readonly census = computed(() => this.answer.value()?.producerCensus);
}
