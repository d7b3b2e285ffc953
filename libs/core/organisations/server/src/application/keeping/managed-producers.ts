import { Injectable } from '@nestjs/common';
import type { ApplicationReview } from '@maillon/core/organisations/contract';
import type { GraphContext } from '@maillon/platform/server';
import { applicationContent } from '../applying/application-input';
import { Applying } from '../applying/applying';
import { RegisterManagedProducer } from './register-managed-producer.use-case';

/** The register is asked before the transaction begins: it may be slow. */
@Injectable()
export class ManagedProducers {
  constructor(
    private readonly applying: Applying,
    private readonly registering: RegisterManagedProducer,
  ) {}

  async register(context: GraphContext, args: { readonly content?: unknown }): Promise<ApplicationReview> {
    const content = applicationContent.safeParse(args.content);
    const register = content.success ? await this.applying.registered(content.data, context.call.at) : null;
    return context.useCases.run(this.registering, context.call, { ...args, register });
  }
}
