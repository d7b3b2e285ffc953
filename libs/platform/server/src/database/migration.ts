import { Migration } from '@mikro-orm/migrations';

export interface MigrationEntry {
  /** `YYYYMMDDTHHMM-module-what`: one history for all modules, in the order of the names. */
  readonly name: string;
  readonly migration: new (...args: ConstructorParameters<typeof Migration>) => Migration;
}

/** A migration written as SQL statements. */
export function migration(name: string, statements: readonly string[]): MigrationEntry {
  class SqlMigration extends Migration {
    override up(): void {
      for (const statement of statements) this.addSql(statement);
    }
  }
  return { name, migration: SqlMigration };
}
