import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AuditFacets } from '../application/audit-facets.query';
import { AuditRetention } from '../application/audit-retention.query';
import { Audit } from '../application/audit.query';
import { SetAuditRetention } from '../application/set-audit-retention.use-case';
import { read, write } from '../graphql/door';
import type { GraphContext } from '../graphql/request-context';

@Resolver()
export class AuditResolver {
  constructor(
    private readonly log: Audit,
    private readonly facets: AuditFacets,
    private readonly retention: AuditRetention,
    private readonly setRetention: SetAuditRetention,
  ) {}

  @Query('audit')
  audit(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.log, context, args);
  }

  @Query('auditFacets')
  auditFacets(@Context() context: GraphContext) {
    return read(this.facets, context);
  }

  @Query('auditRetention')
  auditRetention(@Context() context: GraphContext) {
    return read(this.retention, context);
  }

  @Mutation('setAuditRetention')
  setAuditRetention(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.setRetention, context, args);
  }
}
