import type { Kluis } from "./kluis.js";
import { schrijf, type Opslag, type Ronderij } from "./opslag.js";
import { loopt, overgenomen } from "./rondetijd.js";
import type { Dagronde, Ronde, Wat } from "./soorten.js";

/** A walk that the server does not take; it stays until somebody says what to do with it. */
export interface Geweigerd {
  id: string;
  op: number;
  /** Null when the phone cannot read it any more. */
  ronde: Ronde | null;
  reden: string;
  /** A part of it arrived before. */
  deels: boolean;
}

const BEWAAR = 3 * 24 * 3_600_000;

/** The walks of one account on this phone. The whole log goes to the server each time, so a lost message loses nothing. */
export class Rondes {
  constructor(
    private readonly db: Opslag,
    private readonly kluis: Kluis,
    private readonly nu: () => number = Date.now,
  ) {}

  /** The walk that has not stopped. */
  async open(): Promise<Ronde | null> {
    const rijen = await this.rijen();
    const rondes = await Promise.all(rijen.sort((een, ander) => ander.op - een.op).map((rij) => this.inhoud(rij)));
    return rondes.find((ronde) => ronde !== null && loopt(ronde) !== "gestopt") ?? null;
  }

  async begin(meelopers = 0): Promise<Ronde> {
    const ronde: Ronde = { id: crypto.randomUUID(), log: [], meelopers, bezocht: [] };
    return this.meld(ronde, "START");
  }

  async meld(ronde: Ronde, wat: Wat, op = this.nu()): Promise<Ronde> {
    const anders = { ...ronde, log: [...ronde.log, { wat, op: new Date(op).toISOString() }] };
    await this.bewaar(anders);
    return anders;
  }

  /** Begun on another phone: this one goes along. The server has it already, so nothing is sent until something happens here. */
  async neemOver(ronde: Dagronde | null): Promise<void> {
    const bekend = ronde === null || (await this.db.getKey("rondes", ronde.id)) !== undefined; // ended or not
    if (!bekend && (await this.open()) === null) {
      await this.bewaar(overgenomen(ronde, this.nu()));
      await this.bevestigd(ronde.id, 1);
    }
  }

  async bewaar(ronde: Ronde): Promise<void> {
    const inhoud = await this.kluis.verzegelTekst(ronde.id, ronde);
    await schrijf(this.db, async () => {
      const tx = this.db.transaction("rondes", "readwrite");
      const oud = await tx.store.get(ronde.id);
      await tx.store.put({
        id: ronde.id,
        eigenaar: this.kluis.eigenaar,
        versie: (oud?.versie ?? 0) + 1,
        verzonden: oud?.verzonden ?? 0,
        op: oud?.op ?? this.nu(),
        inhoud,
      });
      await tx.done;
    });
  }

  async teVersturen(): Promise<Ronderij[]> {
    return (await this.rijen())
      .filter((rij) => rij.versie > rij.verzonden && !isGeweigerd(rij))
      .sort((een, ander) => een.op - ander.op);
  }

  /** Null when it cannot be read any more: that holds up nothing else. */
  async inhoud(rij: Ronderij): Promise<Ronde | null> {
    try {
      return await this.kluis.openTekst<Ronde>(rij.id, rij.inhoud);
    } catch {
      return null;
    }
  }

  /** @param versie the one that was refused; what changed meanwhile is tried by itself */
  async weiger(id: string, versie: number, reden: string): Promise<void> {
    const verzegeld = await this.kluis.verzegelTekst(id, reden);
    await this.wijzig(id, (rij) => ({ ...rij, geweigerd: { versie, reden: verzegeld } }));
  }

  async geweigerd(): Promise<Geweigerd[]> {
    const alle: Geweigerd[] = [];
    for (const rij of (await this.rijen()).sort((een, ander) => een.op - ander.op)) {
      if (rij.geweigerd && isGeweigerd(rij)) {
        const reden = await this.kluis.openTekst<string>(rij.id, rij.geweigerd.reden);
        alle.push({ id: rij.id, op: rij.op, ronde: await this.inhoud(rij), reden, deels: rij.verzonden > 0 });
      }
    }
    return alle;
  }

  /** Sends it once more as it is. */
  async opnieuw(id: string): Promise<void> {
    await this.wijzig(id, ({ geweigerd: _niet, ...rij }) => rij);
  }

  /** Only after somebody said so. */
  async gooiWeg(id: string): Promise<void> {
    await this.db.delete("rondes", id);
  }

  private async wijzig(id: string, anders: (rij: Ronderij) => Ronderij): Promise<void> {
    await schrijf(this.db, async () => {
      const tx = this.db.transaction("rondes", "readwrite");
      const rij = await tx.store.get(id);
      if (rij) {
        await tx.store.put(anders(rij));
      }
      await tx.done;
    });
  }

  /** @param versie the one that was sent; what changed meanwhile still has to go */
  async bevestigd(id: string, versie: number): Promise<void> {
    await this.wijzig(id, (rij) => ({ ...rij, verzonden: Math.max(rij.verzonden, versie) }));
  }

  /** Forgets walks that ended and were confirmed: days ago, or at log-out all of them. Its own log is what stops a walk. */
  async ruimOp(alles = false): Promise<void> {
    for (const rij of await this.rijen()) {
      const ronde = await this.inhoud(rij);
      const klaar = rij.versie <= rij.verzonden && (ronde === null || loopt(ronde) === "gestopt");
      if (klaar && (alles || rij.op < this.nu() - BEWAAR)) {
        await this.db.delete("rondes", rij.id);
      }
    }
  }

  async wisAlle(): Promise<void> {
    for (const rij of await this.rijen()) {
      await this.db.delete("rondes", rij.id);
    }
  }

  private async rijen(): Promise<Ronderij[]> {
    return (await this.db.getAll("rondes")).filter((rij) => rij.eigenaar === this.kluis.eigenaar);
  }
}

function isGeweigerd(rij: Ronderij): boolean {
  return rij.geweigerd?.versie === rij.versie && rij.versie > rij.verzonden;
}
