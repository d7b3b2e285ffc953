import { read, write, type GraphContext } from '@maillon/platform/server';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ChooseForRow } from '../application/choose-for-row.use-case';
import { CensusOfProducer } from '../application/producer-census.query';
import { ProducersFileColumns } from '../application/producers-file-look.query';
import { ProducersImportCorrections } from '../application/producers-import-corrections.query';
import { ProducersImportOfId } from '../application/producers-import.query';
import { ProducersImportRows } from '../application/producers-import-rows.query';
import { RequestProducersImport } from '../application/request-producers-import.use-case';
import { RequestTriedImport } from '../application/request-tried-import.use-case';

@Resolver()
export class ImportsResolver {
  constructor(
    private readonly look: ProducersFileColumns,
    private readonly importOfId: ProducersImportOfId,
    private readonly rows: ProducersImportRows,
    private readonly corrections: ProducersImportCorrections,
    private readonly census: CensusOfProducer,
    private readonly requestImport: RequestProducersImport,
    private readonly requestTried: RequestTriedImport,
    private readonly choose: ChooseForRow,
  ) {}

  @Query('producersFileLook')
  producersFileLook(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.look, context, args);
  }

  @Query('producersImport')
  producersImport(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.importOfId, context, args);
  }

  @Query('producersImportRows')
  producersImportRows(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.rows, context, args);
  }

  @Query('producersImportCorrections')
  producersImportCorrections(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.corrections, context, args);
  }

  @Query('producerCensus')
  producerCensus(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.census, context, args);
  }

  @Mutation('importProducers')
  importProducers(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.requestImport, context, args);
  }

  @Mutation('chooseForImportRow')
  chooseForImportRow(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.choose, context, args);
  }

  @Mutation('importTriedProducers')
  importTriedProducers(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.requestTried, context, args);
  }
}
