import { Component, computed, input } from '@angular/core';

interface SketchedStop {
  readonly id: string;
  readonly sequence: number;
  readonly partyName: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly state: string;
}

const SIZE = 320;
const EDGE = 22;

/** Where the stops lie and in which order they come, without a map behind: north is up, distances are true. */
@Component({
  selector: 'ml-round-sketch',
  template: `
    <svg [attr.viewBox]="'0 0 ' + size + ' ' + size" role="img" [attr.aria-label]="label()">
      <path class="way" [attr.d]="way()" />
      @for (point of points(); track point.id) {
        <g [class]="point.state" [attr.transform]="'translate(' + point.x + ' ' + point.y + ')'">
          <title>{{ point.sequence }}. {{ point.partyName }}</title>
          <circle r="10" />
          <text dy="0.36em">{{ point.sequence }}</text>
        </g>
      }
    </svg>
  `,
  styleUrl: './round-sketch.css',
})
export class RoundSketch {
  readonly stops = input.required<readonly SketchedStop[]>();
  readonly label = input.required<string>();

  protected readonly size = SIZE;
  protected readonly points = computed(() => project(this.stops()));
  protected readonly way = computed(() =>
    this.points()
      .map(({ x, y }, index) => `${index ? 'L' : 'M'}${x} ${y}`)
      .join(' '),
  );
}

function project(stops: readonly SketchedStop[]) {
  const squeeze = Math.cos(((stops[0]?.latitude ?? 0) * Math.PI) / 180);
  const flat = stops.map((stop) => ({ ...stop, east: stop.longitude * squeeze, north: stop.latitude }));
  const [west, south] = [Math.min(...flat.map(({ east }) => east)), Math.min(...flat.map(({ north }) => north))];
  const width = Math.max(...flat.map(({ east }) => east)) - west;
  const height = Math.max(...flat.map(({ north }) => north)) - south;
  const scale = (SIZE - 2 * EDGE) / Math.max(width, height, 0.001);
  const [left, top] = [(SIZE - width * scale) / 2, (SIZE - height * scale) / 2];
  return flat.map((stop) => ({
    ...stop,
    x: round(left + (stop.east - west) * scale),
    y: round(SIZE - top - (stop.north - south) * scale),
  }));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
