import { Injectable, inject } from '@angular/core';
import { Kept, type KeptValue } from './kept';

/** Lists that are kept of one question, whatever its filters. */
const MOST_OF_A_NAME = 6;

interface Seen {
  readonly asked: string;
  readonly answer: unknown;
  readonly at: number;
}

/** The last answers of some questions, to be read again while the network is away. */
@Injectable({ providedIn: 'root' })
export class SeenAnswers {
  private readonly kept = inject(Kept);

  put(name: string, asked: unknown, answer: unknown): void {
    const key = JSON.stringify(asked);
    const others = this.all(name).filter((one) => one.asked !== key);
    const seen = [{ asked: key, answer, at: Date.now() }, ...others].slice(0, MOST_OF_A_NAME);
    // A device that is nearly full keeps the last answer only.
    if (!this.kept.write('seen', name, seen)) this.kept.write('seen', name, seen.slice(0, 1));
  }

  of<T>(name: string, asked: unknown): KeptValue<T> | null {
    const key = JSON.stringify(asked);
    const found = this.all(name).find((one) => one.asked === key);
    return found ? { value: found.answer as T, at: found.at } : null;
  }

  private all(name: string): readonly Seen[] {
    return this.kept.read<Seen[]>('seen', name)?.value ?? [];
  }
}
