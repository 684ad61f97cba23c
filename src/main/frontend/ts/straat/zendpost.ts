import { haalEigenaar } from "./dagbestand.js";
import type { Kluis } from "./kluis.js";
import { pauze } from "./ritme.js";
import type { Rondes } from "./rondes.js";
import type { Haal, Uitslag, Verzender } from "./verzender.js";
import type { Wachtrij } from "./wachtrij.js";

const SLOT = "straat-verzender";
const ANDER_TABBLAD = 5_000;

export type Net = "aan" | "uit" | "uitgelogd" | "geen toegang";

/** What an answer says of the way to the server. */
export function netNa(uitslag: Uitslag): Net {
  return uitslag === "geen netwerk" ? "uit" : uitslag === "leeg" || uitslag === "later" ? "aan" : uitslag;
}

/** Decides when to send: as soon as there is something and a way to send it, and ever less often when that fails. */
export class Zendpost {
  net: Net = navigator.onLine ? "aan" : "uit";
  bezig = false;
  private vergeefs = 0;
  private nogEens = false;
  private wekker: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly kluis: Kluis,
    private readonly wachtrij: Wachtrij,
    private readonly rondes: Rondes,
    private readonly verzender: Verzender,
    private readonly haal: Haal,
    private readonly veranderd: () => void,
  ) {}

  start(): void {
    addEventListener("online", () => this.erIsNetwerk());
    addEventListener("offline", () => this.zet("uit"));
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") {
        this.vergeefs = 0;
        void this.verstuur();
      }
    });
    void this.verstuur();
  }

  /** Seen by another way that the server answers, or that it does not. */
  zet(net: Net): void {
    const nu = zeker(net);
    if (this.net !== nu) {
      this.net = nu;
      this.veranderd();
    }
  }

  private erIsNetwerk(): void {
    this.zet("aan");
    this.vergeefs = 0;
    void this.verstuur();
  }

  async verstuur(): Promise<void> {
    if (this.bezig) {
      this.nogEens = true;
      return;
    }
    clearTimeout(this.wekker);
    this.bezig = true;
    let uitslag: Uitslag | "ander tabblad";
    try {
      do {
        this.nogEens = false;
        uitslag = await this.probeer();
      } while (this.nogEens); // asked meanwhile: the network came back, or there is more
    } catch {
      uitslag = "later";
    } finally {
      this.bezig = false;
    }
    this.verwerk(uitslag);
  }

  private async probeer(): Promise<Uitslag | "ander tabblad"> {
    return navigator.locks.request(SLOT, { ifAvailable: true }, async (slot) => {
      if (!slot) {
        return "ander tabblad";
      }
      await this.wachtrij.herstel();
      if (!navigator.onLine) {
        return "geen netwerk"; // the phone is sure: do not spend its battery on trying
      }
      const wacht = (await this.wachtrij.teVersturen(1)).length + (await this.rondes.teVersturen()).length;
      return wacht === 0 ? "leeg" : this.alsIkHetBen();
    });
  }

  /** On a shared phone somebody else may have logged in meanwhile; what is mine does not go under another name. */
  private async alsIkHetBen(): Promise<Uitslag> {
    const wie = await haalEigenaar(this.haal);
    if (wie.soort !== "klaar") {
      return wie.soort;
    }
    return wie.inhoud.eigenaar === this.kluis.eigenaar ? this.verzender.verstuurAlles() : "uitgelogd";
  }

  private verwerk(uitslag: Uitslag | "ander tabblad"): void {
    if (uitslag === "ander tabblad") {
      this.wekker = setTimeout(() => void this.verstuur(), ANDER_TABBLAD);
    } else if (uitslag === "leeg") {
      this.vergeefs = 0;
    } else {
      this.vergeefs += 1;
      this.net = zeker(netNa(uitslag));
      this.wekker = setTimeout(() => void this.verstuur(), pauze(this.vergeefs, Math.random()));
    }
    if (uitslag === "leeg" && this.net === "uit" && navigator.onLine) {
      this.net = "aan";
    }
    this.veranderd();
  }
}

/** An answer that was on its way when the network went does not bring it back: nothing would say so any more until the next try. */
function zeker(net: Net): Net {
  return net === "aan" && !navigator.onLine ? "uit" : net;
}
