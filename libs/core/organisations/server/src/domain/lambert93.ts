// IGN, NTG_71: the cone of Lambert-93 on the ellipsoid IAG GRS 1980.
const EXPONENT = 0.725607765053267;
const CONSTANT = 11_754_255.426096;
const POLE = { x: 700_000, y: 12_655_612.049876 };
const ECCENTRICITY = 0.08181919106;
const MERIDIAN = (3 * Math.PI) / 180;
const ITERATIONS = 8;

/** True for metres east and north that lie in mainland France. */
export function isLambert93(x: number, y: number): boolean {
  return x >= 50_000 && x <= 1_300_000 && y >= 6_000_000 && y <= 7_200_000;
}

/** Degrees of a point of Lambert-93, to the sixth decimal: about ten centimetres. */
export function fromLambert93(x: number, y: number): { readonly latitude: number; readonly longitude: number } {
  const radius = Math.hypot(x - POLE.x, y - POLE.y);
  const longitude = MERIDIAN + Math.atan((x - POLE.x) / (POLE.y - y)) / EXPONENT;
  const isometric = -Math.log(Math.abs(radius / CONSTANT)) / EXPONENT;
  return { latitude: degrees(latitudeOf(isometric)), longitude: degrees(longitude) };
}

function latitudeOf(isometric: number): number {
  let latitude = 2 * Math.atan(Math.exp(isometric)) - Math.PI / 2;
  for (let turn = 0; turn < ITERATIONS; turn += 1) {
    const sine = ECCENTRICITY * Math.sin(latitude);
    const flattened = ((1 + sine) / (1 - sine)) ** (ECCENTRICITY / 2);
    latitude = 2 * Math.atan(flattened * Math.exp(isometric)) - Math.PI / 2;
  }
  return latitude;
}

function degrees(radians: number): number {
  return Number(((radians * 180) / Math.PI).toFixed(6));
}
