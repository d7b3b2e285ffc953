import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { asksAgain } from '../graphql/asks-again';
import { saidErrors } from '../graphql/errors';
import { DEEPEST, mustBeAffordable } from '../graphql/limits';
import { Loaders } from '../graphql/loaders';
import { mustBeADocument } from '../graphql/must-be-a-document';
import { callOfRequest, type CallSettings, type GraphContext } from '../graphql/request-context';
import { Readings } from '../graphql/readings';
import { localeOf } from '../http/locale-of';
import { scalars } from '../graphql/scalars';
import { UseCases } from '../use-cases/use-cases';

/** GraphQL at POST /graphql, from the SDL files of all contracts. */
export function graph(
  settings: CallSettings & { readonly schemaDir: string; readonly log: Logger; readonly jit: boolean },
): DynamicModule {
  return GraphQLModule.forRootAsync<MercuriusDriverConfig>({
    driver: MercuriusDriver,
    inject: [UseCases],
    useFactory: (useCases: UseCases) => ({
      typePaths: [schemaGlob(settings.schemaDir)],
      resolvers: scalars,
      path: '/graphql',
      graphiql: false,
      jit: settings.jit ? 1 : 0,
      queryDepth: DEEPEST,
      context: (request: FastifyRequest): GraphContext => contextOf(request, useCases, settings),
      errorFormatter: (execution: { errors?: readonly unknown[] | null; data?: unknown }, context: unknown) => ({
        statusCode: 200,
        response: {
          data: (execution.data ?? null) as never,
          errors: (execution.errors ?? []).flatMap((error) =>
            saidErrors(
              error,
              languageOf(context),
              settings.log,
              (context as Partial<GraphContext> | null)?.call?.requestId,
            ),
          ) as never,
        },
      }),
      hooks: {
        preParsing: (_schema: GraphQLSchema, source: string) => mustBeADocument(source),
        preExecution: (
          schema: GraphQLSchema,
          document: DocumentNode,
          context: ReplyingContext,
          variables: Record<string, unknown> | undefined,
        ) => {
          mustBeAffordable(schema, document, variables ?? {});
          if (asksAgain(schema, document)) share(context);
        },
        onResolution: (_execution: unknown, { readings }: GraphContext) => readings.end(),
      },
    }),
  } as never);
}

type ReplyingContext = GraphContext & { readonly reply?: FastifyReply };

/** The transaction ends with the answer, or with whoever no longer waits for it. */
function share({ readings, reply }: ReplyingContext): void {
  readings.share();
  reply?.raw.once('close', () => readings.end());
}

function schemaGlob(dir: string): string {
  return existsSync(join(dir, 'platform.graphql')) ? join(dir, '*.graphql') : join(dir, '**/contract/src/*.graphql');
}

function contextOf(request: FastifyRequest, useCases: UseCases, settings: CallSettings): GraphContext {
  const call = callOfRequest(request, settings);
  const readings = new Readings(useCases, call);
  return { address: request.ip, call, useCases, readings, loaders: new Loaders(readings) };
}

/** Faults found before a context exists still answer in the reader's language. */
function languageOf(context: unknown): 'fr' | 'en' {
  const { call, reply } = (context ?? {}) as { call?: GraphContext['call']; reply?: { request?: FastifyRequest } };
  return call?.locale ?? localeOf(reply?.request?.headers['accept-language']);
}
