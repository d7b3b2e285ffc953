import { read, write, type GraphContext } from '@maillon/platform/server';
import { Args, Context, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Calendar } from '../application/calendar.query';
import { ClearCalendarDay } from '../application/clear-calendar-day.use-case';
import { MarkCalendarDay } from '../application/mark-calendar-day.use-case';
import { Divisions } from '../application/divisions.query';
import { ImportCalendar } from '../application/import-calendar.use-case';
import { PerimeterOn } from '../application/perimeter-on.query';
import { PerimeterPreview } from '../application/perimeter-preview.query';
import { SetPerimeter } from '../application/set-perimeter.use-case';
import { SetSupplyArea } from '../application/set-supply-area.use-case';
import { TerritoryNow } from '../application/territory.query';

@Resolver('Territory')
export class TerritoriesResolver {
  constructor(
    private readonly now: TerritoryNow,
    private readonly perimeterOn: PerimeterOn,
    private readonly preview: PerimeterPreview,
    private readonly found: Divisions,
    private readonly days: Calendar,
    private readonly replacePerimeter: SetPerimeter,
    private readonly replaceSupplyArea: SetSupplyArea,
    private readonly mark: MarkCalendarDay,
    private readonly clear: ClearCalendarDay,
    private readonly fill: ImportCalendar,
  ) {}

  @Query('territory')
  territory(@Context() context: GraphContext) {
    return read(this.now, context);
  }

  @ResolveField('perimeter')
  perimeter(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.perimeterOn, context, args);
  }

  @Query('perimeterPreview')
  perimeterPreview(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.preview, context, args);
  }

  @Query('divisions')
  divisions(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.found, context, args);
  }

  @Query('calendar')
  calendar(@Context() context: GraphContext, @Args() args: unknown) {
    return read(this.days, context, args);
  }

  @Mutation('setPerimeter')
  setPerimeter(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.replacePerimeter, context, args);
  }

  @Mutation('setSupplyArea')
  setSupplyArea(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.replaceSupplyArea, context, args);
  }

  @Mutation('markCalendarDay')
  markCalendarDay(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.mark, context, args);
  }

  @Mutation('importCalendar')
  importCalendar(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.fill, context, args);
  }

  @Mutation('clearCalendarDay')
  clearCalendarDay(@Context() context: GraphContext, @Args() args: unknown) {
    return write(this.clear, context, args);
  }
}
