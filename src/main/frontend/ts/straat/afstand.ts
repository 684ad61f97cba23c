import type { Punt } from "./soorten.js";

const STRAAL = 6_371_008;
const GRAAD = Math.PI / 180;

/** Metres as the crow flies; good to a metre within a city. */
export function meters(van: Punt, naar: Punt): number {
  const x = (naar.lon - van.lon) * GRAAD * Math.cos(((van.lat + naar.lat) / 2) * GRAAD);
  const y = (naar.lat - van.lat) * GRAAD;
  return Math.hypot(x, y) * STRAAL;
}

/** Metres to the east and to the north. */
export function verschil(van: Punt, naar: Punt): { oost: number; noord: number } {
  return {
    oost: (naar.lon - van.lon) * GRAAD * Math.cos(van.lat * GRAAD) * STRAAL,
    noord: (naar.lat - van.lat) * GRAAD * STRAAL,
  };
}

export function verschoven(van: Punt, oost: number, noord: number): Punt {
  return {
    lat: van.lat + noord / STRAAL / GRAAD,
    lon: van.lon + oost / STRAAL / GRAAD / Math.cos(van.lat * GRAAD),
  };
}

export function afstandWoorden(meter: number): string {
  if (meter < 1000) {
    return `${Math.max(10, Math.round(meter / 10) * 10)} m`;
  }
  return `${(meter / 1000).toFixed(1).replace(".", ",")} km`;
}

export function dichtstbij<T extends Punt>(bij: Punt, punten: readonly T[]): T | undefined {
  return opAfstand(bij, punten)[0];
}

export function opAfstand<T extends Punt>(bij: Punt, punten: readonly T[]): T[] {
  return [...punten].sort((een, ander) => meters(bij, een) - meters(bij, ander));
}
