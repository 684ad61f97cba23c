import { beoordeel, isAankomst, isFotoAankomst, isObject, isRondestand, type Oordeel } from "./antwoord.js";
import { sha256 } from "./kluis.js";
import type { Fotorij, Ronderij, Zending } from "./opslag.js";
import type { Rondes } from "./rondes.js";
import type { Controle, Waarneming } from "./soorten.js";
import type { Wachtrij } from "./wachtrij.js";

/** After so many faults of the server on one thing, the others go first. */
const GEDULD = 5;
const ONLEESBAAR = "Je telefoon kan deze ronde niet meer lezen.";
const TIJD_TEKST = 20_000;
const TIJD_FOTO = 90_000;

type Dicht = "uitgelogd" | "geen toegang" | "geen netwerk";
export type Uitslag = "leeg" | "later" | Dicht;
type Stap = "door" | "server" | Dicht;
export type Haal = (pad: string, hoe: RequestInit) => Promise<Response>;

/** Sends what waits, one by one and in order. Every message may be sent twice; the server sees by its number that it is the same. */
export class Verzender {
  constructor(
    private readonly wachtrij: Wachtrij,
    private readonly rondes: Rondes,
    private readonly haal: Haal,
    private readonly nu: () => number = Date.now,
    private readonly verteld: () => void = () => {},
  ) {}

  /** Everything that can go now. Only one tab of a phone may be here at a time. */
  async verstuurAlles(): Promise<Uitslag> {
    await this.wachtrij.herstel();
    let gestrand = false;
    for (const rij of await this.rondes.teVersturen()) {
      const stap = await this.probeerRonde(rij);
      if (stap === "server") {
        gestrand = true; // perhaps only this one: what was seen goes on
      } else if (stap !== "door") {
        return naam(stap);
      }
    }
    for (const rij of await this.wachtrij.teVersturen(GEDULD)) {
      const stap = await this.zending(rij);
      if (stap === "server" && rij.fouten + 1 >= GEDULD) {
        gestrand = true; // perhaps only this one: see whether the next one does go
      } else if (stap !== "door") {
        return naam(stap);
      }
    }
    return gestrand ? "later" : "leeg";
  }

  private async probeerRonde(rij: Ronderij): Promise<Stap> {
    try {
      return await this.ronde(rij);
    } catch {
      return "server"; // no room to write what came of it
    }
  }

  private async ronde(rij: Ronderij): Promise<Stap> {
    const { id, versie } = rij;
    const ronde = await this.rondes.inhoud(rij);
    if (ronde === null) {
      await this.rondes.weiger(id, versie, ONLEESBAAR);
      return "door";
    }
    const { log, meelopers, bezocht } = ronde;
    const oordeel = await this.put(
      `/straat/rondes/${id}`,
      { verzonden: this.tijd(), meelopers, log, bezocht },
      isRondestand,
    );
    if (oordeel.soort === "klaar") {
      await this.rondes.bevestigd(id, versie);
      return "door";
    }
    if (oordeel.soort === "geweigerd") {
      await this.rondes.weiger(id, versie, waarom(oordeel)); // what was seen on it goes on
      return "door";
    }
    return stapNa(oordeel);
  }

  private async zending(rij: Zending): Promise<Stap> {
    if (!(await this.wachtrij.begin(rij.id))) {
      return "door";
    }
    this.verteld();
    const stap = await this.probeer(rij);
    if (stap !== "door") {
      await this.wachtrij.laterWeer(rij.id, stap === "server");
    }
    this.verteld();
    return stap;
  }

  /** What cannot even be read on this phone must not hold up the rest. */
  private async probeer(rij: Zending): Promise<Stap> {
    try {
      return rij.soort === "waarneming" ? await this.waarneming(rij) : await this.controle(rij);
    } catch {
      return "server";
    }
  }

  private async controle(rij: Zending): Promise<Stap> {
    const { probleem, weg, op } = await this.wachtrij.inhoud<Controle>(rij);
    const pad = `/straat/hercontroles/${rij.id}`;
    const oordeel = await this.put(pad, { probleem, weg, op, verzonden: this.tijd() }, isObject);
    if (oordeel.soort === "klaar") {
      await this.wachtrij.verstuurd(rij.id, {});
      return "door";
    }
    return this.nietKlaar(rij.id, oordeel);
  }

  private async waarneming(rij: Zending): Promise<Stap> {
    const wat = await this.wachtrij.inhoud<Waarneming>(rij);
    const rijen = await this.wachtrij.fotosVan(rij.id);
    const fotos = wat.fotos.flatMap((id) => rijen.filter((foto) => foto.id === id));
    const beelden = await Promise.all(fotos.map((foto) => this.beeld(foto)));
    const pad = `/straat/waarnemingen/${rij.id}`;
    const som = beelden.map(({ id, sha256 }) => ({ id, sha256 }));
    const oordeel = await this.put(pad, { ...bericht(wat), verzonden: this.tijd(), fotos: som }, isAankomst);
    if (oordeel.soort !== "klaar") {
      return this.nietKlaar(rij.id, oordeel);
    }
    let ontbreekt = new Set(oordeel.inhoud.ontbreekt);
    for (const foto of beelden) {
      if (ontbreekt.has(foto.id) && foto.bytes) {
        const na = await this.oordeel(`${pad}/fotos/${foto.id}`, "image/jpeg", foto.bytes, TIJD_FOTO, isFotoAankomst);
        if (na.soort !== "klaar") {
          return this.nietKlaar(rij.id, na);
        }
        ontbreekt = new Set(na.inhoud.ontbreekt);
      }
      if (!ontbreekt.has(foto.id)) {
        await this.wachtrij.fotoVerstuurd(foto.id, foto.sha256);
      }
    }
    if (beelden.some((foto) => ontbreekt.has(foto.id))) {
      return "server";
    }
    await this.wachtrij.verstuurd(rij.id, { nummer: oordeel.inhoud.melding });
    return "door";
  }

  private async beeld({ id, som }: Fotorij): Promise<{ id: string; sha256: string; bytes: ArrayBuffer | null }> {
    const bytes = await this.wachtrij.foto(id);
    return { id, bytes, sha256: bytes ? await sha256(bytes) : (som ?? "") };
  }

  private async nietKlaar(id: string, oordeel: Exclude<Oordeel<unknown>, { soort: "klaar" }>): Promise<Stap> {
    if (oordeel.soort !== "geweigerd") {
      return stapNa(oordeel);
    }
    await this.wachtrij.geweigerd(id, { reden: waarom(oordeel), status: oordeel.status });
    return "door";
  }

  private put<T>(pad: string, json: unknown, herken: (json: unknown) => json is T): Promise<Oordeel<T>> {
    return this.oordeel(pad, "application/json", JSON.stringify(json), TIJD_TEKST, herken);
  }

  private async oordeel<T>(
    pad: string,
    type: string,
    body: BodyInit,
    tijd: number,
    herken: (json: unknown) => json is T,
  ): Promise<Oordeel<T>> {
    const headers = { "Content-Type": type, "X-Straat": "1", Accept: "application/json" };
    try {
      const antwoord = await this.haal(pad, {
        method: "PUT",
        headers,
        body,
        redirect: "manual",
        cache: "no-store",
        signal: AbortSignal.timeout(tijd),
      });
      return await beoordeel(antwoord, herken);
    } catch {
      return { soort: "later", netwerk: true };
    }
  }

  private tijd(): string {
    return new Date(this.nu()).toISOString();
  }
}

function waarom({ reden, velden }: { reden: string; velden: Record<string, string> }): string {
  return [reden, ...Object.values(velden).filter((zin) => zin !== reden)].join(" ");
}

/** What the server is told of an observation. */
export function bericht(wat: Waarneming): Record<string, unknown> {
  const buren = wat.categorie?.startsWith("buren/") ?? false;
  const contact = wat.melderContact.trim();
  return {
    gezien: wat.gezien,
    categorie: wat.categorie,
    lat: wat.plaats?.lat,
    lon: wat.plaats?.lon,
    nauwkeurig: wat.plaats?.nauwkeurig ?? null,
    plek: wat.plek,
    postcode: buren ? leegIsNiets(wat.postcode) : null,
    huisnummer: buren ? nummerVan(wat.huisnummer) : null,
    bij: wat.bij,
    ernst: wat.ernst,
    aantal: wat.aantal,
    actie: wat.actie,
    notitie: leegIsNiets(wat.notitie),
    bewoner: wat.bewoner,
    melder:
      wat.bewoner && contact !== ""
        ? { naam: leegIsNiets(wat.melderNaam), contact, ...(wat.alleenTelefoon && { alleenTelefoon: true }) }
        : null,
    ronde: wat.ronde,
  };
}

/** "12 a" is number 12; an addition is not asked for. */
function nummerVan(tekst: string): number | null {
  const cijfers = /\d+/.exec(tekst);
  return cijfers ? Number(cijfers[0]) : null;
}

function leegIsNiets(tekst: string): string | null {
  return tekst.trim() === "" ? null : tekst.trim();
}

function stapNa(oordeel: { soort: "uitgelogd" | "geen toegang" } | { soort: "later"; netwerk: boolean }): Stap {
  if (oordeel.soort !== "later") {
    return oordeel.soort;
  }
  return oordeel.netwerk ? "geen netwerk" : "server";
}

function naam(stap: Exclude<Stap, "door">): Uitslag {
  return stap === "server" ? "later" : stap;
}
