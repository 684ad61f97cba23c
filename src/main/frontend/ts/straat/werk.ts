import { meters } from "./afstand.js";
import { maakOnherkenbaar, naarDoek, naarJpeg, toon } from "./foto.js";
import { bekendePlek, groepVan, hoortErbij, type Plek } from "./plekken.js";
import type { Categorie, Dag, OpenProbleem, Plaats, Punt, Waarneming } from "./soorten.js";
import type { Wachtrij } from "./wachtrij.js";

export const MEESTE_FOTOS = 5;
const NOG_BETER = 20_000;

/** One observation while it is being made. Every change is kept at once: a phone may stop the browser when the camera opens. */
export class Werk {
  readonly doeken = new Map<string, HTMLCanvasElement>();
  fout: { waar: "categorie" | "plaats" | "melder" | "foto"; zin: string } | null = null;
  /** Which photo is on top. */
  gekozen = 0;
  private readonly begin = Date.now();
  private readonly afgewezen = new Set<string>();
  private bewaren: Promise<unknown> = Promise.resolve();

  constructor(
    readonly wat: Waarneming,
    private readonly wachtrij: Wachtrij,
  ) {}

  static nieuw(wachtrij: Wachtrij, bewoner: boolean, ronde: string | null): Werk {
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
      ronde,
      fotos: [],
    };
    return new Werk(leeg, wachtrij);
  }

  /** Goes on with what was kept, its photos drawn again. */
  static async verder(wat: Waarneming, wachtrij: Wachtrij): Promise<Werk> {
    const werk = new Werk(wat, wachtrij);
    for (const id of wat.fotos) {
      await werk.herteken(id);
    }
    return werk;
  }

  get isLeeg(): boolean {
    const { fotos, categorie, notitie, melderNaam, melderContact } = this.wat;
    return fotos.length === 0 && categorie === null && notitie + melderNaam + melderContact === "";
  }

  /** Everything so far is on the phone when this is done. */
  bewaar(): Promise<unknown> {
    const kopie = structuredClone(this.wat);
    const nu = this.bewaren.then(() => this.wachtrij.bewaarConcept(kopie));
    this.bewaren = nu.catch(() => {}); // a full phone is told at the next step; it must not block that step
    return nu;
  }

  async foto(bestand: Blob): Promise<void> {
    const doek = await naarDoek(bestand);
    const id = crypto.randomUUID();
    await this.wachtrij.bewaarFoto(this.wat.id, id, await naarJpeg(doek));
    this.doeken.set(id, doek);
    this.wat.fotos.push(id);
    this.gekozen = this.wat.fotos.length - 1;
    await this.bewaar();
  }

  get topfoto(): HTMLCanvasElement | null {
    const id = this.wat.fotos[this.gekozen];
    return (id !== undefined && this.doeken.get(id)) || null;
  }

  async fotoWeg(): Promise<void> {
    const id = this.wat.fotos[this.gekozen];
    if (id !== undefined) {
      this.wat.fotos.splice(this.gekozen, 1);
      this.doeken.delete(id);
      this.gekozen = Math.max(0, this.gekozen - 1);
      await this.bewaar();
      await this.wachtrij.gooiFotoWeg(id);
    }
  }

  /** Under the finger, on what is shown; {@link bewaarOnherkenbaar} makes it the only version there is. */
  veeg(x: number, y: number, straal: number): void {
    const doek = this.topfoto;
    if (doek) {
      maakOnherkenbaar(doek, x, y, straal);
    }
  }

  async bewaarOnherkenbaar(): Promise<void> {
    const id = this.wat.fotos[this.gekozen];
    const doek = this.topfoto;
    if (id !== undefined && doek) {
      await this.wachtrij.bewaarFoto(this.wat.id, id, await naarJpeg(doek));
    }
  }

  async herstelFoto(): Promise<void> {
    const id = this.wat.fotos[this.gekozen];
    if (id !== undefined) {
      await this.herteken(id);
    }
  }

  private async herteken(id: string): Promise<void> {
    const bytes = await this.wachtrij.foto(id);
    if (bytes) {
      const doek = this.doeken.get(id) ?? document.createElement("canvas");
      await toon(doek, bytes);
      this.doeken.set(id, doek);
    }
  }

  /** The phone found where it is. After the first moments somebody may have walked on, so then it stays. */
  vanTelefoon(plaats: Plaats | null, dag: Dag | null): void {
    const { wat } = this;
    if (!plaats || wat.plaatsVast) {
      return;
    }
    const beter =
      (plaats.nauwkeurig ?? Infinity) < (wat.plaats?.nauwkeurig ?? Infinity) && Date.now() - this.begin < NOG_BETER;
    if (!wat.plaats || beter) {
      wat.plaats = plaats;
      wat.plek = dag && bekendePlek(dag, plaats);
    }
  }

  /** After a choice: keeps it, and leaves it to "Klaar" to tell when there is no room. */
  onthoud(): void {
    this.bewaar().catch(() => {});
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
    this.wat.plaats = erbij ? hier : { lat: plek.lat, lon: plek.lon, nauwkeurig: null };
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
      this.fout = { waar: "plaats", zin: "Je telefoon weet niet waar je bent. Kies hier de plek." };
    } else if (wat.bewoner && wat.melderNaam.trim() !== "" && wat.melderContact.trim() === "") {
      this.fout = { waar: "melder", zin: "Vul een telefoonnummer of e-mailadres in, of haal de naam weg." };
    }
    return this.fout === null;
  }

  async klaar(): Promise<void> {
    await this.bewaren;
    await this.wachtrij.klaar(structuredClone(this.wat));
  }

  async gooiWeg(): Promise<void> {
    await this.bewaren;
    await this.wachtrij.gooiWeg(this.wat.id);
  }
}

function isZelfdeGroep(dag: Dag, id: string, slug: string): boolean {
  const problemen = [...dag.open, ...dag.meldingen, ...dag.hercontroles].map((een) => ({
    id: een.probleem,
    categorie: een.categorie,
  }));
  const wat = [...dag.plekken, ...problemen].find((een) => een.id === id);
  return wat !== undefined && groepVan(wat.categorie) === groepVan(slug);
}
