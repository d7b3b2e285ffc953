import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { EraseEverywhere } from '../application/erase-everywhere';
import { ErasePersonalData } from '../application/erase-personal-data.use-case';
import { ExportPersonalData } from '../application/export-personal-data.use-case';
import { PersonalBundle } from '../application/personal-bundle.query';
import { PersonalData } from '../application/personal-data.query';
import { read, write } from '../graphql/door';
import type { GraphContext } from '../graphql/request-context';

@Resolver()
export class PersonalDataResolver {
  constructor(
    private readonly held: PersonalData,
    private readonly bundle: PersonalBundle,
    private readonly copy: ExportPersonalData,
    private readonly erase: ErasePersonalData,
    private readonly everywhere: EraseEverywhere,
  ) {}

  @Query('personalData')
  personalData(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.held, context, args);
  }

  @Query('personalBundle')
  personalBundle(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.bundle, context, args);
  }

  @Mutation('exportPersonalData')
  exportPersonalData(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.copy, context, args);
  }

  @Mutation('eraseMeEverywhere')
  eraseMeEverywhere(@Context() context: GraphContext) {
    return this.everywhere.erase(context);
  }

  @Mutation('erasePersonalData')
  erasePersonalData(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.erase, context, args);
  }
}
