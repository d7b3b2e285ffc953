import { Marker, type Map as Chart } from 'maplibre-gl';

/** Degrees, WGS 84. */
export interface MapPoint {
  readonly latitude: number;
  readonly longitude: number;
}

/** As much of a degree as a van needs: about a metre. */
const DECIMALS = 5;
const STEP_PX = 8;
const LEAP_PX = 64;
const NEAR_ZOOM = 12;

const WAYS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** One point that a person drags, or moves by arrow keys: Shift goes further. */
export class MapPin {
  private readonly marker: Marker;
  private stood: MapPoint | null = null;

  constructor(
    private readonly chart: Chart,
    element: HTMLElement,
    private readonly moved: (to: MapPoint) => void,
  ) {
    this.marker = new Marker({ element, draggable: true, anchor: 'bottom' });
    this.marker.on('dragend', () => this.tell());
    element.addEventListener('keydown', (event) => this.step(event));
  }

  /** Shows it there; a place out of sight is brought into sight. */
  stand(point: MapPoint | null, movable: boolean): void {
    this.marker.setDraggable(movable);
    if (point === null) this.marker.remove();
    else this.put(point);
    this.stood = point;
  }

  /** Where somebody clicked. */
  jump(point: MapPoint): void {
    this.put(rounded(point));
    this.tell();
  }

  private put({ latitude, longitude }: MapPoint): void {
    this.marker.setLngLat([longitude, latitude]);
    if (this.stood === null) this.marker.addTo(this.chart);
    if (!this.chart.getBounds().contains([longitude, latitude]))
      this.chart.jumpTo({ center: [longitude, latitude], zoom: Math.max(this.chart.getZoom(), NEAR_ZOOM) });
    this.stood = { latitude, longitude };
  }

  private step(event: KeyboardEvent): void {
    const way = WAYS[event.key];
    if (!way || !this.marker.isDraggable()) return;
    event.preventDefault();
    event.stopPropagation();
    const far = event.shiftKey ? LEAP_PX : STEP_PX;
    const from = this.chart.project(this.marker.getLngLat());
    const { lat, lng } = this.chart.unproject([from.x + way[0] * far, from.y + way[1] * far]);
    this.jump({ latitude: lat, longitude: lng });
  }

  private tell(): void {
    const { lat, lng } = this.marker.getLngLat();
    this.stood = rounded({ latitude: lat, longitude: lng });
    this.moved(this.stood);
  }
}

function rounded({ latitude, longitude }: MapPoint): MapPoint {
  return { latitude: Number(latitude.toFixed(DECIMALS)), longitude: Number(longitude.toFixed(DECIMALS)) };
}
