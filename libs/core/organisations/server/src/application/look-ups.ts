import { Injectable } from '@nestjs/common';
import { organisationsRefusals, type NamedCommune, type OpenTerritory } from '@maillon/core/organisations/contract';
import { CommuneDirectory } from '@maillon/core/territories/server';
import type { GraphContext } from '@maillon/platform/server';
import { sql } from 'kysely';
import { siretOf } from '../domain/siret';
import type { FoundPlace } from '../gateways/places/place';
import { Geocoder } from '../gateways/places/geocoder';
import type { CompanyAnswer } from '../gateways/register/company';
import { CompanyRegister } from '../gateways/register/company-register';
import { PublicDoor } from './applying/public-door';
import { PerimeterOfTerritory } from './perimeter-of-territory.query';

const LOOK_UPS_A_MINUTE = 30;
const VISITS_A_MINUTE = 120;

/** What a form asks while it is filled in: outside any transaction, for the neighbours that answer may be slow. */
@Injectable()
export class LookUps {
  constructor(
    private readonly door: PublicDoor,
    private readonly register: CompanyRegister,
    private readonly geocoder: Geocoder,
    private readonly directory: CommuneDirectory,
    private readonly perimeter: PerimeterOfTerritory,
  ) {}

  async territories(context: GraphContext): Promise<OpenTerritory[]> {
    await this.door.knock(context, `visit ${context.address}`, VISITS_A_MINUTE);
    return context.useCases.outside(sql<OpenTerritory>`select * from app.open_territories()`);
  }

  async communes(
    context: GraphContext,
    { territory, name }: { territory: string; name?: string | null },
  ): Promise<NamedCommune[]> {
    await this.door.knock(context, `visit ${context.address}`, VISITS_A_MINUTE);
    if (name)
      return (await this.directory.open()).named(name).map(({ code, name: of }) => ({ inseeCode: code, name: of }));
    return context.useCases.read(this.perimeter, await this.door.into(context, territory), {});
  }

  async company(context: GraphContext, { siret }: { siret: string }): Promise<CompanyAnswer> {
    await this.counted(context);
    const checked = siretOf(siret);
    if (!checked) throw organisationsRefusals.because('siret-invalid', { siret: siret.slice(0, 40) });
    return this.register.find(checked, context.call.at);
  }

  async place(
    context: GraphContext,
    { address, inseeCode }: { address?: string | null; inseeCode: string },
  ): Promise<FoundPlace | null> {
    await this.counted(context);
    return this.geocoder.search(address?.slice(0, 200) || null, inseeCode.slice(0, 5));
  }

  private async counted(context: GraphContext): Promise<void> {
    const { personId } = await this.door.applicant(context);
    await this.door.knock(context, `look up ${personId}`, LOOK_UPS_A_MINUTE);
  }
}
