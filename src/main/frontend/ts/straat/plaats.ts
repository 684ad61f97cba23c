import { meters } from "./afstand.js";
import type { Plaats } from "./soorten.js";

const VERS = 120_000;
const MERKBAAR = 5;

/** Where the phone says that it is; how long ago does not depend on its clock. */
export class Plaatsbepaling {
  private laatste: (Plaats & { op: number }) | null = null;

  /** @param veranderd after a step that somebody would notice */
  start(veranderd: () => void): void {
    if (!("geolocation" in navigator)) {
      return;
    }
    navigator.geolocation.watchPosition(
      ({ coords }) => {
        const oud = this.laatste;
        this.laatste = {
          lat: coords.latitude,
          lon: coords.longitude,
          nauwkeurig: Math.round(coords.accuracy),
          op: performance.now(),
        };
        if (!oud || meters(oud, this.laatste) > MERKBAAR) {
          veranderd();
        }
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
  nu(): Plaats | null {
    return this.laatste && performance.now() - this.laatste.op < VERS ? kaal(this.laatste) : null;
  }
}

function kaal({ lat, lon, nauwkeurig }: Plaats): Plaats {
  return { lat, lon, nauwkeurig };
}
