import { meters } from "./afstand.js";
import type { Plaats } from "./soorten.js";

const VERS = 120_000;
const MERKBAAR = 5;

/** A place and when the phone was there, as its page counts time: that does not depend on its clock. */
export interface Gemeten extends Plaats {
  op: number;
}

type Meting = Gemeten & { gps: number; klok: number };

/** Where the phone says that it is. */
export class Plaatsbepaling {
  private laatste: Meting | null = null;

  /** @param gemeten each time; whether it is a step that somebody would notice */
  start(gemeten: (merkbaar: boolean) => void): void {
    if (!("geolocation" in navigator)) {
      return;
    }
    navigator.geolocation.watchPosition(
      (positie) => {
        const oud = this.laatste;
        this.laatste = meting(positie, oud);
        gemeten(!oud || meters(oud, this.laatste) > MERKBAAR);
      },
      () => {},
      { enableHighAccuracy: true, maximumAge: 5_000, timeout: 30_000 },
    );
  }

  /** The last place, however old: good enough to order a list. */
  ongeveer(): Plaats | null {
    return this.laatste && kaal(this.laatste);
  }

  /** A place fresh enough to go with an observation. */
  nu(): Gemeten | null {
    return this.laatste && ouderdom(this.laatste) < VERS ? { ...kaal(this.laatste), op: this.laatste.op } : null;
  }
}

/** A phone may tell an old position once more: then its own time has not gone on. */
function meting({ coords, timestamp }: GeolocationPosition, vorige: Meting | null): Meting {
  const nu = performance.now();
  const verder = vorige ? timestamp - vorige.gps : -1;
  return {
    lat: coords.latitude,
    lon: coords.longitude,
    nauwkeurig: Math.round(coords.accuracy),
    op: vorige && verder >= 0 ? Math.min(nu, vorige.op + verder) : nu,
    gps: timestamp,
    klok: Date.now(),
  };
}

/** A phone that slept does not count that time for its pages; its clock does. */
function ouderdom(meting: Meting): number {
  return Math.max(performance.now() - meting.op, Date.now() - meting.klok);
}

export function kaal({ lat, lon, nauwkeurig }: Plaats): Plaats {
  return { lat, lon, nauwkeurig };
}
