import { Component, computed, inject, input, model, resource } from '@angular/core';
import { bitsOf, lackOf } from '@maillon/platform/contract';
import { Language } from '../../i18n/language';
import { SentencePipe } from '../../i18n/sentence.pipe';
import { Auth } from '../../session/auth';
import { GateOptions } from '../../session/gate-options';
import { Icon } from '../icon/icon';
import { SecretField } from './secret-field';

const PAUSE_MS = 350;

/** A password that is being chosen: how strong it is as it grows, and what is missing. */
@Component({
  selector: 'ml-new-secret-field',
  imports: [Icon, SecretField, SentencePipe],
  templateUrl: './new-secret-field.html',
  styleUrl: './new-secret-field.css',
})
export class NewSecretField {
  readonly label = input.required<string>();
  /** What is known of the person: their password must not be made of it. */
  readonly about = input<readonly string[]>([]);
  readonly wrong = input<readonly string[]>([]);
  readonly value = model('');

  private readonly auth = inject(Auth);
  private readonly options = inject(GateOptions);
  private readonly language = inject(Language).current;
  private readonly rule = computed(() => this.options.now().passwordRule);
  private readonly lack = computed(() => lackOf(this.value(), this.rule(), this.language));
  /** Asked of the server, which has the lists of leaked and common passwords; only once the rule is kept. */
  private readonly judged = resource({
    params: () => (this.lack() === null ? { password: this.value(), about: this.about() } : undefined),
    loader: async ({ params, abortSignal }) => {
      await new Promise((done) => setTimeout(done, PAUSE_MS));
      if (abortSignal.aborted) return null;
      return (await this.auth.post<{ fault: string | null }>('account/judge-password', params)).fault;
    },
  });
  protected readonly share = computed(() => Math.min(1, bitsOf(this.value()) / this.rule().bits));
  protected readonly state = computed(() => {
    if (!this.value()) return 'empty';
    if (this.lack() !== null || (this.judged.hasValue() && this.judged.value())) return 'weak';
    return this.judged.isLoading() ? 'judging' : 'good';
  });
  protected readonly sentence = computed(() => {
    const fault = this.lack() ?? (this.judged.hasValue() ? this.judged.value() : null);
    return this.value() ? fault : null;
  });
}
