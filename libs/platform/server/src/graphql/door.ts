import type { Loaders } from './loaders';
import type { GraphContext } from './request-context';
import type { ReadCase, UseCase } from '../use-cases/use-case';

/** What a resolver's one line calls: `return write(this.placeOrder, context, args.input)`. */
export function write<Input, Output>(
  useCase: UseCase<Input, Output>,
  context: GraphContext,
  input: unknown,
): Promise<Output> {
  return context.useCases.run(useCase, context.call, input);
}

export function read<Input, Output>(
  readCase: ReadCase<Input, Output>,
  context: GraphContext,
  input: unknown = {},
): Promise<Output> {
  return context.readings.read(readCase, input);
}

export type { Loaders };
