import type { Call } from '../use-cases/context';
import type { ReadCase, SharedReading } from '../use-cases/use-case';
import type { UseCases } from '../use-cases/use-cases';

/** What one request reads: each time by itself, or all in one transaction once it was told that more will be asked. */
export class Readings {
  private shared: SharedReading | null = null;

  constructor(
    private readonly useCases: UseCases,
    private readonly call: Call,
  ) {}

  share(): void {
    this.shared ??= this.useCases.shared(this.call);
  }

  read<Input, Output>(readCase: ReadCase<Input, Output>, input: unknown): Promise<Output> {
    return this.shared ? this.shared.read(readCase, input) : this.useCases.read(readCase, this.call, input);
  }

  end(): void {
    this.shared?.end();
    this.shared = null;
  }
}
