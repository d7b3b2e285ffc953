import { territoriesManifest } from '@maillon/core/territories/contract';
import { defineServerModule } from '@maillon/platform/server';
import { TerritoriesResolver } from './api/territories.resolver';
import { RegionResolver } from './api/region.resolver';
import { SupplyAreaResolver } from './api/supply-area.resolver';
import { Calendar } from './application/calendar.query';
import { ClearCalendarDay } from './application/clear-calendar-day.use-case';
import { Divisions } from './application/divisions.query';
import { FoundInRegion } from './application/found-in-region.use-case';
import { ImportCalendar } from './application/import-calendar.use-case';
import { MarkCalendarDay } from './application/mark-calendar-day.use-case';
import { PerimeterOn } from './application/perimeter-on.query';
import { PerimeterPreview } from './application/perimeter-preview.query';
import { TerritoriesOfRegion } from './application/region-territories.query';
import { SetPerimeter } from './application/set-perimeter.use-case';
import { SetSupplyArea } from './application/set-supply-area.use-case';
import { SupplyCommunes } from './application/supply-communes.query';
import { SupplyNeighbours } from './application/supply-neighbours.query';
import { TerritoryNow } from './application/territory.query';
import { CommuneCentres } from './gateways/commune-centres';
import { CommuneDirectory } from './gateways/commune-directory';
import { FirstAdministrators } from './persistence/first-administrators';
import { calendarSources } from './persistence/migrations/calendar-sources.migration';
import { foundInRegion } from './persistence/migrations/found-in-region.migration';
import { territoriesTables } from './persistence/migrations/territories-tables.migration';
import { Perimeters } from './persistence/perimeters';
import { RegionTerritories } from './persistence/region-territories';
import { SupplyAreas } from './persistence/supply-areas';
import { territoriesRules } from './territories.ability';

export const territoriesModule = defineServerModule({
  manifest: territoriesManifest,
  rules: territoriesRules,
  migrations: [territoriesTables, foundInRegion, calendarSources],
  useCases: [FoundInRegion, SetPerimeter, SetSupplyArea, MarkCalendarDay, ClearCalendarDay, ImportCalendar],
  queries: [
    TerritoriesOfRegion,
    TerritoryNow,
    PerimeterOn,
    PerimeterPreview,
    Divisions,
    SupplyCommunes,
    SupplyNeighbours,
    Calendar,
  ],
  providers: [CommuneCentres, CommuneDirectory, Perimeters, SupplyAreas, RegionTerritories, FirstAdministrators],
  resolvers: [TerritoriesResolver, RegionResolver, SupplyAreaResolver],
});
