const DECIMALS = 10_000;

/** Longitude and latitude of the middle of the land, each polygon counting by its area; to ten metres. */
export function centreOf(geometries) {
  let [area, x, y] = [0, 0, 0];
  for (const ring of geometries.flatMap(ringsOf)) {
    const part = momentsOf(ring);
    area += part.area;
    x += part.x;
    y += part.y;
  }
  return [rounded(x / area), rounded(y / area)];
}

function ringsOf({ type, coordinates }) {
  return type === 'MultiPolygon' ? coordinates.flatMap(outerFirst) : outerFirst(coordinates);
}

/** Holes run the other way round than what they are in, so that their area counts against it. */
function outerFirst([outer, ...holes]) {
  return [turned(outer, 1), ...holes.map((hole) => turned(hole, -1))];
}

function turned(ring, sign) {
  return Math.sign(momentsOf(ring).area) === sign ? ring : ring.toReversed();
}

function momentsOf(ring) {
  let [area, x, y] = [0, 0, 0];
  for (let i = 1; i < ring.length; i += 1) {
    const [[ax, ay], [bx, by]] = [ring[i - 1], ring[i]];
    const cross = ax * by - bx * ay;
    area += cross / 2;
    x += ((ax + bx) * cross) / 6;
    y += ((ay + by) * cross) / 6;
  }
  return { area, x, y };
}

function rounded(degrees) {
  return Math.round(degrees * DECIMALS) / DECIMALS;
}
