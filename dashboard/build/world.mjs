// The world map: Natural Earth borders at 1:50m by way of world-atlas, simplified, cut at the antimeridian and keyed
// by ISO 3166-1 alpha-3 codes. A user with another map replaces static/dist/world.json by a file of the same shape.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { feature } from "topojson-client";
import { presimplify, simplify } from "topojson-simplify";
import { geoEquirectangular } from "d3-geo";
import { geoProject } from "d3-geo-projection";
import iso from "i18n-iso-countries";

const require = createRequire(import.meta.url);

// Areas that Natural Earth draws without an ISO number. They are drawn as part of the land and answer to no code
// of ISO 3166-1, except Kosovo, whose user-assigned code is in wide use.
const codeByName = { Kosovo: "XKX" };

const left = new Set(["ATA"]); // Antarctica has no ministry and would take a fifth of the picture

/** @returns {Promise<object>} a GeoJSON FeatureCollection; every feature has name (alpha-3) and title (English) */
export async function world() {
  const atlas = JSON.parse(await readFile(require.resolve("world-atlas/countries-50m.json"), "utf8"));
  const fine = areas(atlas);
  const coarse = areas(simplify(presimplify(atlas), coarseness));
  // A state that simplifying has eaten (Malta, Nauru) keeps its full outline: it is short anyway.
  const features = coarse.map((f, i) => outlined(f) ?? outlined(fine[i])).filter((f) => f !== null);
  return { type: "FeatureCollection", features: merged(features) };
}

const coarseness = 0.04; // square degrees; smaller bends are left out, half a pixel on a large screen

const areas = (topology) => feature(topology, topology.objects.countries).features.map(named).filter((f) => !left.has(f.properties.name));

const cut = geoEquirectangular().reflectY(true).scale(180 / Math.PI).translate([0, 0]).precision(0);

const outlined = (f) => rounded(geoProject(f, cut));

function named(f) {
  const code = iso.numericToAlpha3(f.id) ?? codeByName[f.properties.name] ?? "";
  return { type: "Feature", geometry: f.geometry, properties: { name: code, title: f.properties.name } };
}

// rounded keeps one decimal of a degree, a fifth of a pixel on a large screen, and drops rings that this leaves without an area.
function rounded(f) {
  if (!f?.geometry) return null;
  const ring = (r) => r.map(([x, y]) => [round(x), round(y)]).filter((p, i, a) => i === 0 || p[0] !== a[i - 1][0] || p[1] !== a[i - 1][1]);
  const polygon = (p) => p.map(ring).filter((r) => r.length >= 4);
  const polygons = (f.geometry.type === "Polygon" ? [f.geometry.coordinates] : f.geometry.coordinates).map(polygon).filter((p) => p.length > 0);
  return polygons.length === 0 ? null : { type: "Feature", properties: f.properties, geometry: { type: "MultiPolygon", coordinates: polygons } };
}

const round = (x) => Math.round(x * 10) / 10;

// merged joins features of one code, so that a code names one region: several areas may share it.
function merged(features) {
  const byCode = new Map();
  const out = [];
  for (const f of features) {
    const first = f.properties.name && byCode.get(f.properties.name);
    if (first) first.geometry.coordinates.push(...f.geometry.coordinates);
    else { byCode.set(f.properties.name, f); out.push(f); }
  }
  return out;
}
