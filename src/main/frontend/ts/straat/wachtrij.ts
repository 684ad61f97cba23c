import type { Kluis } from "./kluis.js";
import { schrijf, TelefoonVol, type Fotorij, type Opslag, type Soort, type Zending } from "./opslag.js";
import { openRegel, type Antwoord, type Regel } from "./regel.js";
import type { Controle, Stand, Waarneming } from "./soorten.js";

const BEWAAR = 3 * 24 * 3_600_000;

/** Everything that was seen and not yet forgotten, of one account on this phone. */
export class Wachtrij {
  constructor(
    private readonly db: Opslag,
    private readonly kluis: Kluis,
    private readonly nu: () => number = Date.now,
  ) {}

  /** Keeps what is being made; the same id again replaces it, unless it is ready: only {@link neemTerug} makes that a draft. */
  async bewaarConcept(waarneming: Waarneming): Promise<void> {
    await this.leg(waarneming.id, "waarneming", "concept", waarneming);
  }

  /** From here on it is sent by itself, in the order in which things were begun. */
  async klaar(waarneming: Waarneming): Promise<void> {
    await this.leg(waarneming.id, "waarneming", "wacht", waarneming);
  }

  async controleer(controle: Controle): Promise<void> {
    await this.leg(controle.id, "hercontrole", "wacht", controle);
  }

  private async leg(id: string, soort: Soort, stand: Stand, waarde: Waarneming | Controle): Promise<void> {
    const inhoud = await this.kluis.verzegelTekst(id, waarde);
    await schrijf(this.db, async () => {
      const tx = this.db.transaction("zendingen", "readwrite");
      const oud = await tx.store.index("id").get(id);
      if (oud && !mag(oud.stand, stand)) {
        await tx.done;
        return;
      }
      const nieuw = {
        geprobeerd: false,
        ...oud,
        id,
        soort,
        stand,
        inhoud,
        eigenaar: this.kluis.eigenaar,
        fouten: 0,
        op: this.nu(),
        antwoord: null,
      };
      await tx.store.put(nieuw as Zending);
      await tx.done;
    });
  }

  /** Takes it back to change it; false when it is on its way or has arrived. */
  async neemTerug(id: string): Promise<boolean> {
    const tx = this.db.transaction("zendingen", "readwrite");
    const rij = await tx.store.index("id").get(id);
    const mag =
      rij !== undefined &&
      (rij.stand === "geweigerd" || rij.stand === "concept" || (rij.stand === "wacht" && !rij.geprobeerd));
    if (mag) {
      await tx.store.put({ ...rij, stand: "concept" });
    }
    await tx.done;
    return mag;
  }

  /** Refused or not yet gone: sends it once more as it is. */
  async opnieuw(id: string): Promise<void> {
    await this.wijzig(id, { stand: "wacht", fouten: 0, antwoord: null });
  }

  /** Gives a refused one a new number, because under the old one the server has something else. */
  async alsNieuw(oud: string, nieuw: string): Promise<void> {
    const rij = await this.rij(oud);
    if (rij?.soort !== "waarneming") {
      return;
    }
    const fotos = await this.fotosVan(oud);
    const paren = [];
    for (const { id, inhoud } of fotos) {
      if (inhoud) {
        paren.push({ id: crypto.randomUUID(), bytes: await this.kluis.open(id, inhoud) });
      }
    }
    const waarneming = { ...(await this.inhoud<Waarneming>(rij)), id: nieuw, fotos: paren.map((paar) => paar.id) };
    for (const paar of paren) {
      await this.bewaarFoto(nieuw, paar.id, paar.bytes);
    }
    await this.klaar(waarneming);
    await this.gooiWeg(oud);
  }

  async bewaarFoto(zending: string, id: string, bytes: ArrayBuffer): Promise<void> {
    const inhoud = await this.kluis.verzegel(id, bytes);
    const rij: Fotorij = { id, zending, eigenaar: this.kluis.eigenaar, verstuurd: false, op: this.nu(), inhoud };
    await schrijf(this.db, () => this.db.put("fotos", rij));
  }

  async foto(id: string): Promise<ArrayBuffer | null> {
    const rij = await this.db.get("fotos", id);
    return rij?.inhoud ? this.kluis.open(id, rij.inhoud) : null;
  }

  async gooiFotoWeg(id: string): Promise<void> {
    await this.db.delete("fotos", id);
  }

  /** Only after somebody said so, or after the server confirmed it. */
  async gooiWeg(id: string): Promise<void> {
    const tx = this.db.transaction(["zendingen", "fotos"], "readwrite");
    const nr = await tx.objectStore("zendingen").index("id").getKey(id);
    if (nr !== undefined) {
      await tx.objectStore("zendingen").delete(nr);
    }
    for (const foto of await tx.objectStore("fotos").index("zending").getAllKeys(id)) {
      await tx.objectStore("fotos").delete(foto);
    }
    await tx.done;
  }

  async regels(): Promise<Regel[]> {
    return Promise.all((await this.rijen()).map((rij) => openRegel(this.kluis, rij)));
  }

  /** Oldest first. */
  async rijen(): Promise<Zending[]> {
    return (await this.db.getAll("zendingen")).filter((rij) => rij.eigenaar === this.kluis.eigenaar);
  }

  /** What may go now, in order; what the server could not handle time and again goes after the rest. */
  async teVersturen(geduld: number): Promise<Zending[]> {
    const wachtend = (await this.rijen()).filter((rij) => rij.stand === "wacht");
    return [...wachtend.filter((rij) => rij.fouten < geduld), ...wachtend.filter((rij) => rij.fouten >= geduld)];
  }

  async rij(id: string): Promise<Zending | undefined> {
    return this.db.getFromIndex("zendingen", "id", id);
  }

  inhoud<T extends Waarneming | Controle>(rij: Zending): Promise<T> {
    return this.kluis.openTekst<T>(rij.id, rij.inhoud);
  }

  async fotosVan(zending: string): Promise<Fotorij[]> {
    return this.db.getAllFromIndex("fotos", "zending", zending);
  }


  /** From waiting to on its way; false when somebody took it back meanwhile. */
  async begin(id: string): Promise<boolean> {
    return schrijf(this.db, async () => {
      const tx = this.db.transaction("zendingen", "readwrite");
      const rij = await tx.store.index("id").get(id);
      const mag = rij?.stand === "wacht";
      if (mag) {
        await tx.store.put({ ...rij, stand: "bezig", geprobeerd: true });
      }
      await tx.done;
      return mag;
    });
  }

  async laterWeer(id: string, foutVanServer: boolean): Promise<void> {
    const rij = await this.rij(id);
    await this.wijzig(id, { stand: "wacht", fouten: (rij?.fouten ?? 0) + (foutVanServer ? 1 : 0) });
  }

  async geweigerd(id: string, antwoord: Antwoord): Promise<void> {
    await this.wijzig(id, { stand: "geweigerd", antwoord: await this.kluis.verzegelTekst(id, antwoord) });
  }

  async verstuurd(id: string, antwoord: Antwoord): Promise<void> {
    await this.wijzig(id, {
      stand: "verstuurd",
      op: this.nu(),
      antwoord: await this.kluis.verzegelTekst(id, antwoord),
    });
  }

  /** On a phone without room for a change of the photo, only the mark that it arrived stays. */
  async fotoVerstuurd(id: string, som: string): Promise<void> {
    const rij = await this.db.get("fotos", id);
    if (!rij) {
      return;
    }
    const verstuurd = { ...rij, verstuurd: true, op: this.nu(), som };
    try {
      await schrijf(this.db, () => this.db.put("fotos", verstuurd));
    } catch (fout) {
      if (!(fout instanceof TelefoonVol)) {
        throw fout;
      }
      await this.db.delete("fotos", id);
      await this.db.put("fotos", { ...verstuurd, inhoud: null });
    }
  }

  /** What was on its way when the browser was killed is waiting again. Only who may send calls this. */
  async herstel(): Promise<void> {
    for (const rij of await this.rijen()) {
      if (rij.stand === "bezig") {
        await this.wijzig(rij.id, { stand: "wacht" });
      }
    }
  }

  /** Forgets what was confirmed: days ago, or at log-out all of it. */
  async ruimOp(alles = false): Promise<void> {
    for (const rij of await this.rijen()) {
      if (rij.stand === "verstuurd" && (alles || rij.op < this.nu() - BEWAAR)) {
        await this.gooiWeg(rij.id);
      }
    }
  }

  private async wijzig(id: string, anders: Partial<Zending>): Promise<void> {
    await schrijf(this.db, async () => {
      const tx = this.db.transaction("zendingen", "readwrite");
      const rij = await tx.store.index("id").get(id);
      if (rij) {
        await tx.store.put({ ...rij, ...anders });
      }
      await tx.done;
    });
  }
}

function mag(oud: Stand, nieuw: Stand): boolean {
  return nieuw === "concept" ? oud === "concept" : oud !== "bezig" && oud !== "verstuurd";
}
