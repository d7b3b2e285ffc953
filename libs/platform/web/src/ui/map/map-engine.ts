import {
  AttributionControl,
  Map as Chart,
  NavigationControl,
  getVersion,
  setWorkerUrl,
  type GeoJSONSource,
  type MapGeoJSONFeature,
  type MapMouseEvent,
  type StyleSpecification,
} from 'maplibre-gl';
import type { Ink } from '../chart/ink';
import { around, boundsOf } from './map-bounds';
import { MapPin, type MapPoint } from './map-pin';
import type { MapFeature, MapLayer, MapPick } from './map-layer';
import { dataOf, drawingsOf, sourceOf } from './map-paint';
import { backgroundStyle, plainStyle, typefaceOf } from './map-style';

export interface MapWords {
  readonly title: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly wheel: string;
  readonly wheelMac: string;
  readonly touch: string;
  readonly credit: string;
}

export interface MapListener {
  hovered(label: string | null): void;
  picked(pick: MapPick): void;
  pinned(point: MapPoint): void;
}

// Both come from our own origin, beside the scripts of the portal, so that no other needs to be trusted.
setWorkerUrl(beside(`maplibre-gl-worker.mjs?v=${getVersion()}`));
const MARGIN = 28;

/** MapLibre behind the few verbs that the component needs; the only file that holds the library. */
export class MapEngine {
  private shown: readonly MapLayer[] = [];
  private fitted = false;
  private hover: MapPick | null = null;
  private selection: string | null = null;
  private pin: MapPin | undefined;
  private pinMoves = false;

  private constructor(
    private readonly chart: Chart,
    private readonly font: string[],
    private readonly background: boolean,
    private readonly listener: MapListener,
  ) {
    chart.on('mousemove', (event) => this.point(event));
    chart.on('mouseout', () => this.hoverOver(null));
    chart.on('click', (event) => void this.click(event));
  }

  static async open(place: HTMLElement, ink: Ink, words: MapWords, listener: MapListener): Promise<MapEngine> {
    const [background] = await Promise.all([backgroundStyle(), loadSheet()]);
    const style = background ?? plainStyle(ink);
    const chart = new Chart({
      container: place,
      style,
      center: [2.2, 50.2],
      zoom: 7,
      minZoom: 5,
      maxZoom: 17,
      attributionControl: false,
      cooperativeGestures: true,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      validateStyle: false,
      locale: localeOf(words),
    });
    // A tile that does not come leaves a hole in the background; what people came for is drawn by ourselves.
    chart.on('error', () => undefined);
    chart.addControl(new NavigationControl({ showCompass: false }), 'top-right');
    chart.addControl(new AttributionControl({ compact: true, customAttribution: words.credit }), 'bottom-right');
    chart.keyboard.disableRotation();
    chart.touchZoomRotate.disableRotation();
    await ready(chart);
    return new MapEngine(chart, typefaceOf(style as StyleSpecification), background !== null, listener);
  }

  show(layers: readonly MapLayer[], ink: Ink, focus?: string): void {
    if (!this.background) this.chart.setPaintProperty('ground', 'background-color', ink.ground);
    for (const layer of this.shown) this.removeDrawings(layer);
    for (const { id } of this.shown) if (!layers.some((next) => next.id === id)) this.chart.removeSource(id);
    for (const layer of layers) this.draw(layer, ink);
    this.shown = layers;
    if (!this.fitted) this.fit(focus);
    this.mark(this.selection, true);
  }

  private fit(focus?: string): void {
    // Where there is a pin, what it stands in fills the map.
    const bounds = boundsOf(this.shown.filter(({ id }) => id === focus)) ?? boundsOf(this.shown);
    if (!bounds) return;
    this.fitted = true;
    this.chart.fitBounds(bounds, { padding: MARGIN, maxZoom: 13, animate: false });
  }

  select(id: string | null): void {
    this.mark(this.selection, false);
    this.selection = id;
    this.mark(id, true);
    const feature = this.shown.flatMap(({ data }): MapFeature[] => data.features).find((one) => one.id === id);
    const bounds = feature && around([feature.geometry]);
    if (!bounds) return;
    const seen = this.chart.getBounds();
    const middle: [number, number] = [(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2];
    if (!seen.contains(middle)) this.chart.easeTo({ center: middle });
  }

  /** The one point that somebody puts where it belongs. */
  stand(element: HTMLElement, point: MapPoint | null, movable: boolean): void {
    this.pin ??= new MapPin(this.chart, element, (to) => this.listener.pinned(to));
    this.pinMoves = movable;
    this.pin.stand(point, movable);
    this.chart.getCanvas().style.cursor = movable ? 'crosshair' : '';
  }

  close(): void {
    this.chart.remove();
  }

  private draw(layer: MapLayer, ink: Ink): void {
    const source = this.chart.getSource<GeoJSONSource>(layer.id);
    if (source) void source.setData(dataOf(layer));
    else this.chart.addSource(layer.id, sourceOf(layer));
    for (const drawing of drawingsOf(layer, ink, this.font)) this.chart.addLayer(drawing);
  }

  private removeDrawings({ id }: MapLayer): void {
    for (const layer of this.chart.getLayersOrder().filter((name) => name.startsWith(`${id} `)))
      this.chart.removeLayer(layer);
  }

  private mark(id: string | null, selected: boolean): void {
    if (id === null) return;
    for (const { id: source } of this.shown) this.chart.setFeatureState({ source, id }, { selected });
  }

  private point({ point }: MapMouseEvent): void {
    this.hoverOver(this.featureAt(point));
  }

  private hoverOver(feature: MapGeoJSONFeature | null): void {
    if (this.hover) this.chart.setFeatureState({ source: this.hover.layer, id: this.hover.id }, { hover: false });
    const id = feature?.id === undefined ? null : String(feature.id);
    this.hover = feature && id ? { layer: feature.source, id } : null;
    if (this.hover) this.chart.setFeatureState({ source: this.hover.layer, id: this.hover.id }, { hover: true });
    const cursor = this.pinMoves ? 'crosshair' : '';
    this.chart.getCanvas().style.cursor = feature && this.answers(feature) ? 'pointer' : cursor;
    this.listener.hovered((feature?.properties['label'] as string | undefined) ?? null);
  }

  private async click({ point, lngLat }: MapMouseEvent): Promise<void> {
    if (this.pinMoves) return this.pin?.jump({ latitude: lngLat.lat, longitude: lngLat.lng });
    const feature = this.featureAt(point);
    if (!feature) return;
    if (feature.properties['cluster']) {
      const source = this.chart.getSource<GeoJSONSource>(feature.source)!;
      const zoom = await source.getClusterExpansionZoom(feature.properties['cluster_id'] as number);
      this.chart.easeTo({ center: lngLat, zoom });
    } else if (this.answers(feature)) this.listener.picked({ layer: feature.source, id: String(feature.id) });
  }

  private answers(feature: MapGeoJSONFeature): boolean {
    return !!feature.properties['cluster'] || !!this.shown.find(({ id }) => id === feature.source)?.pickable;
  }

  /** What lies on top there, among our own layers. */
  private featureAt(point: MapMouseEvent['point']): MapGeoJSONFeature | null {
    const layers = this.shown.flatMap(({ id }) =>
      this.chart.getLayersOrder().filter((name) => name.startsWith(`${id} `) && !name.endsWith(' number')),
    );
    return this.chart.queryRenderedFeatures(point, { layers })[0] ?? null;
  }
}

function ready(chart: Chart): Promise<void> {
  return new Promise((done) => {
    if (chart.isStyleLoaded()) done();
    else chart.once('style.load', () => done());
  });
}

function localeOf(words: MapWords): Record<string, string> {
  return {
    'Map.Title': words.title,
    'NavigationControl.ZoomIn': words.zoomIn,
    'NavigationControl.ZoomOut': words.zoomOut,
    'CooperativeGesturesHandler.WindowsHelpText': words.wheel,
    'CooperativeGesturesHandler.MacHelpText': words.wheelMac,
    'CooperativeGesturesHandler.MobileHelpText': words.touch,
    'AttributionControl.ToggleAttribution': words.credit,
  };
}

let sheet: Promise<void> | undefined;

function loadSheet(): Promise<void> {
  return (sheet ??= new Promise((done) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = beside(`maplibre-gl.css?v=${getVersion()}`);
    link.onload = link.onerror = () => done();
    document.head.append(link);
  }));
}

function beside(file: string): string {
  return new URL(file, document.baseURI).href;
}
