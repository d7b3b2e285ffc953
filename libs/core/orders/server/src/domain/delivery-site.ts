/** Local times between which a site can receive or load, HH:MM. */
export interface SiteWindow {
  readonly from: string;
  readonly to: string;
}

/** Where goods must be brought. */
export interface DeliverySite {
  /** Degrees, WGS 84. */
  readonly latitude: number;
  readonly longitude: number;
  readonly inseeCode: string;
  readonly windows: readonly SiteWindow[];
}
