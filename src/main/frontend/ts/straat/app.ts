import { Dagbestand, haalDag, naToegang } from "./dagbestand.js";
import { Kluis } from "./kluis.js";
import { isGeenRuimte, type Opslag } from "./opslag.js";
import { Plaatsbepaling } from "./plaats.js";
import { opVolgorde, plekkenVan, type Plek, teBekijken, vastgehouden } from "./plekken.js";
import { Rondes, type Geweigerd } from "./rondes.js";
import type { Categorie, Dag, Ronde, Stand } from "./soorten.js";
import { Verzender, type Haal } from "./verzender.js";
import type { Regel } from "./regel.js";
import { Wachtrij } from "./wachtrij.js";
import type { Werk } from "./werk.js";
import { netNa, Zendpost } from "./zendpost.js";

const DAG_VERS = 5 * 60_000;
const BIJHOUDEN = 300;

/** One line on top of the page: what was done, what follows, and the way back. */
export interface Bericht {
  zin: string;
  soort: "goed" | "fout";
  knop?: { woord: string; doe: () => void };
}

/** What the screens show and what they can do, for one account that has been unlocked. */
export class App {
  readonly wachtrij: Wachtrij;
  readonly rondes: Rondes;
  readonly post: Zendpost;
  readonly dagen: Dagbestand;
  readonly plaats = new Plaatsbepaling();
  dag: Dag | null = null;
  ronde: Ronde | null = null;
  /** The server does not know all of a walk yet. */
  rondeOver = false;
  mislukt: Geweigerd[] = [];
  regels: Regel[] = [];
  gebruikt: string[] = [];
  werk: Werk | null = null;
  bericht: Bericht | null = null;
  private dagVan = 0;
  private gestart = false;
  private volgorde: { scherm: string; ids: string[] } | null = null;
  private straks: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly db: Opslag,
    readonly kluis: Kluis,
    readonly haal: Haal,
    /** Draws the screen after something that was pressed. */
    readonly teken: () => void,
    /** Draws it when it may change by itself at this moment. */
    private readonly bijwerken: () => void,
  ) {
    this.wachtrij = new Wachtrij(db, kluis);
    this.rondes = new Rondes(db, kluis);
    this.dagen = new Dagbestand(db, kluis);
    const verzender = new Verzender(this.wachtrij, this.rondes, haal, Date.now, () => this.verversStraks());
    this.post = new Zendpost(kluis, this.wachtrij, this.rondes, verzender, haal, () => void this.ververs());
  }

  async start(): Promise<void> {
    await this.wachtrij.ruimOp();
    await this.rondes.ruimOp();
    this.dag = await this.dagen.lees();
    this.gebruikt = await this.dagen.laatstGebruikt();
    await this.ververs();
    this.plaats.start((merkbaar) => {
      if (this.werk?.vanTelefoon(this.plaats.nu(), this.dag) || merkbaar) {
        this.bijwerken();
      }
    });
    this.gestart = true;
    this.post.start();
    void this.haalDag();
    addEventListener("online", () => void this.haalDag());
    setInterval(() => this.tik(), 15_000);
  }

  private tik(): void {
    if (document.visibilityState === "visible" && Date.now() - this.dagVan > DAG_VERS) {
      void this.haalDag();
    }
    this.bijwerken();
  }

  /** Asks the server for today; what we had stays when it does not answer. */
  async haalDag(): Promise<void> {
    if (!navigator.onLine) {
      return;
    }
    const opgehaald = Date.now();
    this.dagVan = opgehaald;
    const gehaald = await haalDag(this.haal, this.kluis.eigenaar);
    if (gehaald.soort === "klaar") {
      this.dag = { ...gehaald.inhoud, opgehaald };
      this.post.zet("aan");
      await this.bewaarDag(this.dag);
      await this.ververs();
    } else {
      this.post.zet(netNa(gehaald.soort));
    }
  }

  /** On a full phone what was told is shown, and not there any more when the page is opened again. */
  private async bewaarDag(dag: Dag): Promise<void> {
    try {
      await this.dagen.bewaar(dag);
      await this.rondes.neemOver(dag.ronde);
    } catch (fout) {
      if (!isGeenRuimte(fout)) {
        throw fout;
      }
      this.bericht ??= {
        soort: "fout",
        zin: "Je telefoon is vol: wat je nu ziet is niet bewaard. Zonder netwerk zie je straks een oudere dag. Maak ruimte vrij op je telefoon.",
      };
    }
  }

  /** While a hundred go one after the other, a few times a second is enough. */
  private verversStraks(): void {
    this.straks ??= setTimeout(() => {
      this.straks = undefined;
      void this.ververs();
    }, BIJHOUDEN);
  }

  async ververs(): Promise<void> {
    const eerder = this.aantal("verstuurd");
    await this.vergeetDag();
    this.regels = await this.wachtrij.regels();
    this.ronde = await this.rondes.open();
    this.mislukt = await this.rondes.geweigerd();
    this.rondeOver = this.mislukt.length > 0 || (await this.rondes.teVersturen()).length > 0;
    this.bijwerken();
    if (this.gestart && this.aantal("verstuurd") > eerder && this.wacht().length === 0) {
      void this.haalDag(); // what arrived is now part of what is known here
    }
  }

  private async vergeetDag(): Promise<void> {
    const dag = this.dag && naToegang(this.dag, this.post.net, Date.now());
    if (dag && dag !== this.dag) {
      this.dag = dag;
      await this.dagen.bewaar(dag).catch(() => this.dagen.wis()); // no room for less than there was: then nothing
    }
  }

  aantal(stand: Stand): number {
    return this.regels.filter((regel) => regel.stand === stand).length;
  }

  ga(waarheen: string): void {
    if ((location.hash || "#") === waarheen) {
      this.teken();
    } else {
      location.hash = waarheen;
    }
  }

  /** Does something that may find the phone full, and says so. @return whether it was done: only then may anybody say that it was */
  async probeer(doe: () => Promise<void>): Promise<boolean> {
    try {
      await doe();
      return true;
    } catch (fout) {
      const vol = isGeenRuimte(fout);
      this.bericht = {
        soort: "fout",
        zin: vol
          ? "Je telefoon is vol. Alles wat je eerder vastlegde staat er nog. Maak ruimte vrij op je telefoon, of loop naar een plek met netwerk, en probeer het opnieuw."
          : "Dit lukte niet. Alles wat je eerder vastlegde staat er nog. Probeer het opnieuw.",
      };
      this.teken();
      return false;
    }
  }

  wacht(): Regel[] {
    return this.regels.filter((regel) => regel.stand === "wacht" || regel.stand === "bezig");
  }

  /** Whoever comes to a screen finds the nearest on top; while it is shown nothing changes place. */
  plekken(): Plek[] {
    if (!this.dag) {
      return [];
    }
    const hercontroles = teBekijken(this.dag, this.regels);
    const nu = opVolgorde(plekkenVan({ ...this.dag, hercontroles }), this.plaats.ongeveer());
    const blijft = this.volgorde?.scherm === location.hash;
    const plekken = blijft ? vastgehouden(nu, this.volgorde?.ids ?? []) : nu;
    if (blijft || this.plaats.ongeveer()) {
      this.volgorde = { scherm: location.hash, ids: plekken.map((plek) => plek.id) };
    }
    return plekken;
  }

  categorie(slug: string): Categorie | undefined {
    const alle = [...(this.dag?.tegels ?? []), ...(this.dag?.groepen.flatMap((groep) => groep.categorieen) ?? [])];
    return alle.find((een) => een.slug === slug);
  }
}
