import { meters } from "./afstand.js";
import { Beelden } from "./beelden.js";
import { kaal, type Gemeten } from "./plaats.js";
import { bekendePlek, hoortErbij, isZelfdeGroep, type Plek } from "./plekken.js";
import type { Categorie, Dag, OpenProbleem, Plaats, Punt, Waarneming } from "./soorten.js";
import { Volger } from "./volger.js";
import type { Wachtrij } from "./wachtrij.js";

export const MEESTE_FOTOS = 5;
const TYPPAUZE = 500;

/** One observation while it is being made. Every change is kept at once: a phone may stop the browser when the camera opens. */
export class Werk {
  readonly beelden: Beelden;
  fout: { waar: "categorie" | "plaats" | "adres" | "melder" | "foto"; zin: string } | null = null;
  private readonly afgewezen = new Set<string>();
  private bewaren: Promise<unknown> = Promise.resolve();
  private fotosOnderweg = 0;
  private straks: ReturnType<typeof setTimeout> | undefined;
  private mislukt = 0;

  private constructor(
    readonly wat: Waarneming,
    private readonly wachtrij: Wachtrij,
    private readonly volger: Volger,
  ) {
    this.beelden = new Beelden(wat, wachtrij);
  }

  static nieuw(wachtrij: Wachtrij, bewoner: boolean, ronde: string | null, alleenTelefoon = false): Werk {
    const leeg: Waarneming = {
      id: crypto.randomUUID(),
      gezien: new Date().toISOString(),
      categorie: null,
      naamCategorie: "",
      beeld: "dots",
      plaats: null,
      plaatsVast: false,
      plek: null,
      postcode: "",
      huisnummer: "",
      bij: null,
      ernst: null,
      aantal: null,
      actie: "NIETS",
      notitie: "",
      bewoner,
      melderNaam: "",
      melderContact: "",
      alleenTelefoon,
      ronde,
      fotos: [],
    };
    return new Werk(leeg, wachtrij, new Volger(true));
  }

  /** Goes on with what was kept, its photos drawn again. Whoever does may have walked on: the place stays, and when there is none it is asked. */
  static async verder(wat: Waarneming, wachtrij: Wachtrij): Promise<Werk> {
    const werk = new Werk(wat, wachtrij, new Volger(false));
    await werk.beelden.hertekenAlle();
    return werk;
  }

  get isLeeg(): boolean {
    const { fotos, categorie, notitie, melderNaam, melderContact } = this.wat;
    return fotos.length === 0 && categorie === null && notitie + melderNaam + melderContact === "";
  }

  /** Everything so far is on the phone when this is done. */
  bewaar(): Promise<unknown> {
    const kopie = structuredClone(this.wat);
    return this.daarna(() => this.wachtrij.bewaarConcept(kopie));
  }

  /** Made small and kept; what comes after waits for it. */
  async foto(bestand: Blob): Promise<void> {
    this.fotosOnderweg += 1;
    try {
      await this.daarna(() => this.bewaarFoto(bestand));
    } catch (fout) {
      this.mislukt += 1;
      throw fout;
    } finally {
      this.fotosOnderweg -= 1;
    }
  }

  private async bewaarFoto(bestand: Blob): Promise<void> {
    await this.beelden.maak(bestand);
    await this.wachtrij.bewaarConcept(structuredClone(this.wat));
  }

  get wachtOpFoto(): boolean {
    return this.fotosOnderweg > 0;
  }

  /** Nothing of it is still being kept. */
  async rust(): Promise<void> {
    clearTimeout(this.straks);
    let laatst;
    do {
      laatst = this.bewaren;
      await laatst;
    } while (laatst !== this.bewaren);
  }

  private daarna<T>(doe: () => Promise<T>): Promise<T> {
    const nu = this.bewaren.then(doe);
    this.bewaren = nu.catch(() => {}); // a full phone is told at the next step; it must not block that step
    return nu;
  }

  async fotoWeg(): Promise<void> {
    const id = this.beelden.neemWeg();
    if (id !== null) {
      await this.bewaar();
      await this.wachtrij.gooiFotoWeg(id);
    }
  }

  /** The phone found where it is; true when that is where this is now. */
  vanTelefoon(gemeten: Gemeten | null, dag: Dag | null): boolean {
    const { wat } = this;
    if (!gemeten || wat.plaatsVast || !this.volger.neemt(gemeten, wat.plaats)) {
      return false;
    }
    wat.plaats = kaal(gemeten);
    wat.plek = dag && bekendePlek(dag, gemeten);
    return true;
  }

  /** Whoever makes it says that it is here. */
  kiesHier(hier: Gemeten, dag: Dag | null): void {
    this.volger.begin();
    this.wat.plaatsVast = false;
    this.wat.plaats = null;
    this.vanTelefoon(hier, dag);
    this.fout = null;
    this.onthoud();
  }

  /** The phone is asked where this is. */
  get volgtTelefoon(): boolean {
    return this.volger.volgt;
  }

  /** After a choice: keeps it, and leaves it to "Klaar" to tell when there is no room. */
  onthoud(): void {
    this.bewaar().catch(() => {});
  }

  /** While somebody types: kept when the fingers rest. */
  typt(): void {
    clearTimeout(this.straks);
    this.straks = setTimeout(() => this.onthoud(), TYPPAUZE);
  }

  /** Somebody looks away, and the phone may stop the browser. */
  legNeer(): void {
    if (!this.isLeeg) {
      this.onthoud();
    }
  }

  kiesPlaats(punt: Punt, plek: string | null): void {
    this.wat.plaats = { lat: punt.lat, lon: punt.lon, nauwkeurig: null };
    this.wat.plek = plek;
    this.wat.plaatsVast = true;
    this.wat.bij = null;
    this.fout = null;
    this.onthoud();
  }

  /** Begun from a place on today's list. */
  vanPlek(plek: Plek, hier: Plaats | null, samenMeter: number): void {
    const erbij = hier !== null && meters(hier, plek) <= samenMeter;
    this.wat.plaats = erbij ? kaal(hier) : { lat: plek.lat, lon: plek.lon, nauwkeurig: null };
    this.wat.plaatsVast = true;
    this.wat.plek = plek.naam;
    this.wat.bij = plek.id;
  }

  kiesCategorie(categorie: Categorie, dag: Dag | null): void {
    const { wat } = this;
    wat.categorie = categorie.slug;
    wat.naamCategorie = categorie.naam;
    wat.beeld = categorie.beeld;
    if (wat.bij !== null && dag && !isZelfdeGroep(dag, wat.bij, categorie.slug)) {
      wat.bij = null;
    }
    this.fout = null;
    this.onthoud();
  }

  /** An open problem that this may be one more report of. */
  hint(dag: Dag | null): OpenProbleem | null {
    const { plaats, categorie, bij } = this.wat;
    if (!dag || !plaats || categorie === null || bij !== null) {
      return null;
    }
    return hoortErbij(dag, plaats, categorie).find((een) => !this.afgewezen.has(een.probleem)) ?? null;
  }

  hoortErbij(probleem: OpenProbleem): void {
    this.wat.bij = probleem.probleem;
    this.onthoud();
  }

  hoortErNietBij(probleem: OpenProbleem): void {
    this.afgewezen.add(probleem.probleem);
  }

  /** What still misses, in the order of the screen. */
  keur(): boolean {
    const { wat } = this;
    this.fout = null;
    if (wat.categorie === null) {
      this.fout = { waar: "categorie", zin: "Kies nog wat het is." };
    } else if (!wat.plaats) {
      const waarom = this.volgtTelefoon ? "Je telefoon weet niet waar je bent." : "De plek staat er nog niet bij.";
      this.fout = { waar: "plaats", zin: `${waarom} Kies hier de plek.` };
    } else if (wat.categorie.startsWith("buren/") && /\d/.test(wat.huisnummer) !== (wat.postcode.trim() !== "")) {
      this.fout = { waar: "adres", zin: "Vul de postcode en het huisnummer allebei in, of maak ze allebei leeg." };
    } else if (wat.bewoner && wat.melderNaam.trim() !== "" && wat.melderContact.trim() === "") {
      const hoe = wat.alleenTelefoon ? "telefoonnummer" : "telefoonnummer of e-mailadres";
      this.fout = { waar: "melder", zin: `Vul een ${hoe} in, of haal de naam weg.` };
    } else if (wat.bewoner && wat.alleenTelefoon && wat.melderContact.includes("@")) {
      this.fout = { waar: "melder", zin: "Vul een telefoonnummer in. Wij kunnen nu geen e-mail sturen." };
    }
    return this.fout === null;
  }

  /** False when a photo that was on its way did not come: then somebody has to look first. */
  async klaar(): Promise<boolean> {
    const { mislukt } = this;
    await this.rust();
    if (this.mislukt > mislukt) {
      return false;
    }
    await this.beelden.bewaarOnherkenbaar();
    await this.wachtrij.klaar(structuredClone(this.wat));
    return true;
  }

  async gooiWeg(): Promise<void> {
    await this.rust();
    await this.wachtrij.gooiWeg(this.wat.id);
  }
}
