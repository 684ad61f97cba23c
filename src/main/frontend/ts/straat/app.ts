import { meters } from "./afstand.js";
import { Dagbestand, haalDag } from "./dagbestand.js";
import { Kluis } from "./kluis.js";
import { TelefoonVol, type Opslag } from "./opslag.js";
import { Plaatsbepaling } from "./plaats.js";
import { groepVan, opVolgorde, plekkenVan, type Plek } from "./plekken.js";
import { Rondes } from "./rondes.js";
import { overgenomen } from "./rondetijd.js";
import type { Categorie, Dag, Ronde, Stand, Wat } from "./soorten.js";
import { Verzender, type Haal } from "./verzender.js";
import { Wachtrij, type Regel } from "./wachtrij.js";
import { Werk } from "./werk.js";
import { Zendpost } from "./zendpost.js";

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
  regels: Regel[] = [];
  gebruikt: string[] = [];
  werk: Werk | null = null;
  bericht: Bericht | null = null;
  private dagVan = 0;
  private gestart = false;
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
    this.plaats.start(() => {
      this.werk?.vanTelefoon(this.plaats.nu(), this.dag);
      this.bijwerken();
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
    this.dagVan = Date.now();
    const gehaald = await haalDag(this.haal);
    if (gehaald.soort === "klaar") {
      this.dag = gehaald.inhoud;
      await this.dagen.bewaar(this.dag);
      this.post.zet("aan");
      await this.neemRondeOver(this.dag);
      await this.ververs();
    } else {
      this.post.zet(gehaald.soort === "uitgelogd" ? "uitgelogd" : "uit");
    }
  }

  /** Begun on another phone: this one goes along. */
  private async neemRondeOver(dag: Dag): Promise<void> {
    const onbekend = dag.ronde && !(await this.rondes.ken(dag.ronde.id));
    if (dag.ronde && onbekend && (await this.rondes.open()) === null) {
      await this.rondes.leen(overgenomen(dag.ronde, Date.now()));
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
    this.regels = await this.wachtrij.regels();
    this.ronde = await this.rondes.open();
    this.bijwerken();
    if (this.gestart && this.aantal("verstuurd") > eerder && this.wacht().length === 0) {
      void this.haalDag(); // what arrived is now part of what is known here
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

  /** Does something that may find the phone full, and says so. */
  async probeer(doe: () => Promise<void>): Promise<void> {
    try {
      await doe();
    } catch (fout) {
      const vol = fout instanceof TelefoonVol;
      this.bericht = {
        soort: "fout",
        zin: vol
          ? "Je telefoon is vol. Alles wat je eerder vastlegde staat er nog. Maak ruimte vrij op je telefoon, of loop naar een plek met netwerk, en probeer het opnieuw."
          : "Dit lukte niet. Alles wat je eerder vastlegde staat er nog. Probeer het opnieuw.",
      };
      this.teken();
    }
  }

  wacht(): Regel[] {
    return this.regels.filter((regel) => regel.stand === "wacht" || regel.stand === "bezig");
  }

  plekken(): Plek[] {
    if (!this.dag) {
      return [];
    }
    const bekeken = new Set(
      this.regels.flatMap((regel) => (regel.controle && regel.stand !== "geweigerd" ? regel.controle.probleem : [])),
    );
    const hercontroles = this.dag.hercontroles.filter((een) => !bekeken.has(een.probleem));
    return opVolgorde(plekkenVan({ ...this.dag, hercontroles }), this.plaats.ongeveer());
  }

  categorie(slug: string): Categorie | undefined {
    const alle = [...(this.dag?.tegels ?? []), ...(this.dag?.groepen.flatMap((groep) => groep.categorieen) ?? [])];
    return alle.find((een) => een.slug === slug);
  }

  begin(bewoner: boolean, vanaf?: Plek): Werk {
    const werk = Werk.nieuw(this.wachtrij, bewoner, this.ronde?.id ?? null);
    if (vanaf && this.dag) {
      werk.vanPlek(vanaf, this.plaats.nu(), this.dag.samenMeter);
      const categorie = this.categorie(vanaf.categorie);
      if (categorie) {
        werk.wat.categorie = categorie.slug;
        werk.wat.naamCategorie = categorie.naam;
        werk.wat.beeld = categorie.beeld;
      }
    } else {
      werk.vanTelefoon(this.plaats.nu(), this.dag);
    }
    this.werk = werk;
    this.bericht = null;
    return werk;
  }

  async foto(bestand: Blob, vanaf?: Plek): Promise<void> {
    const eerder = this.werk;
    const werk = eerder ?? this.begin(false, vanaf);
    await this.probeer(async () => {
      try {
        await werk.foto(bestand);
      } catch (fout) {
        if (fout instanceof TelefoonVol) {
          this.werk = eerder;
          throw fout;
        }
        werk.fout = { waar: "foto", zin: "Deze foto kan niet worden gelezen. Maak een nieuwe." };
      }
      this.ga("#waarneming");
    });
  }

  async klaar(werk: Werk): Promise<void> {
    await this.probeer(async () => {
      const { wat } = werk;
      await werk.klaar();
      this.werk = null;
      if (wat.categorie !== null) {
        await this.dagen.gebruik(wat.categorie);
        this.gebruikt = await this.dagen.laatstGebruikt();
      }
      await this.vinkAf(this.geraakt(werk));
      const straks = this.post.net === "aan" ? "Wordt nu verstuurd." : "Verstuurt straks vanzelf.";
      const wijzig = { woord: "Wijzig", doe: () => void this.verbeter(wat.id) };
      this.bericht = { soort: "goed", zin: `${wat.naamCategorie} is vastgelegd. ${straks}`, knop: wijzig };
      await this.ververs();
      this.ga("#");
      void this.post.verstuur();
    });
  }

  /** Places of today's list that this observation is about. */
  private geraakt(werk: Werk): string[] {
    const { plaats, categorie, bij } = werk.wat;
    const dichtbij = (plek: Plek) =>
      plaats !== null &&
      categorie !== null &&
      this.dag !== null &&
      groepVan(plek.categorie) === groepVan(categorie) &&
      meters(plaats, plek) <= this.dag.samenMeter;
    return this.plekken().flatMap((plek) =>
      plek.kijkNa === null && (plek.ids.includes(bij ?? "") || dichtbij(plek)) ? plek.ids : [],
    );
  }

  /** Leaves what was being made as "not finished yet"; when there was nothing in it, it goes. */
  async laatRusten(): Promise<void> {
    const { werk } = this;
    if (!werk) {
      return;
    }
    this.werk = null;
    await this.probeer(async () => {
      if (werk.isLeeg) {
        await werk.gooiWeg();
      } else {
        await werk.bewaar();
        this.bericht = {
          soort: "goed",
          zin: "Bewaard, nog niet af.",
          knop: { woord: "Ga verder", doe: () => void this.verbeter(werk.wat.id) },
        };
      }
      await this.ververs();
    });
  }

  async verbeter(id: string): Promise<void> {
    await this.probeer(async () => {
      const regel = this.regels.find((een) => een.id === id);
      if (!regel?.waarneming) {
        return;
      }
      if (!(await this.wachtrij.neemTerug(id))) {
        this.bericht = { soort: "fout", zin: "Deze is al onderweg en kan op je telefoon niet meer veranderen." };
        await this.ververs();
        return;
      }
      this.bericht = null;
      this.werk = await Werk.verder(regel.waarneming, this.wachtrij);
      await this.ververs();
      this.ga("#waarneming");
    });
  }

  async vinkAf(ids: string[]): Promise<void> {
    if (this.ronde && ids.length > 0) {
      await this.rondes.bewaar({ ...this.ronde, bezocht: [...new Set([...this.ronde.bezocht, ...ids])] });
      await this.ververs();
      void this.post.verstuur();
    }
  }

  async controle(plek: Plek, weg: boolean): Promise<void> {
    const { kijkNa } = plek;
    if (kijkNa === null) {
      return;
    }
    await this.probeer(async () => {
      const naamCategorie = this.categorie(plek.categorie)?.naam ?? "";
      const op = new Date().toISOString();
      await this.wachtrij.controleer({
        id: crypto.randomUUID(),
        probleem: kijkNa,
        plek: plek.naam,
        naamCategorie,
        beeld: plek.beeld,
        weg,
        op,
      });
      await this.vinkAf(plek.ids);
      this.bericht = {
        soort: "goed",
        zin: weg ? `${plek.naam}: weg. Goed gezien.` : `${plek.naam}: nog niet weg. Wie het oplost hoort dat.`,
      };
      await this.ververs();
      this.ga("#");
      void this.post.verstuur();
    });
  }

  async beginRonde(): Promise<void> {
    await this.probeer(async () => {
      await this.rondes.begin();
      this.bericht = null;
      await this.ververs();
      void this.post.verstuur();
    });
  }

  async meldRonde(wat: Wat, op?: number): Promise<void> {
    const { ronde } = this;
    if (ronde) {
      await this.probeer(async () => {
        await this.rondes.meld(ronde, wat, op);
        await this.ververs();
        void this.post.verstuur();
      });
    }
  }

  async meelopers(erbij: number): Promise<void> {
    if (this.ronde) {
      await this.rondes.bewaar({ ...this.ronde, meelopers: Math.min(50, Math.max(0, this.ronde.meelopers + erbij)) });
      await this.ververs();
      void this.post.verstuur();
    }
  }
}
