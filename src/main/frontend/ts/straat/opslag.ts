import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { Stand } from "./soorten.js";

/** Bytes that only the key of one account opens. */
export interface Verzegeld {
  iv: Uint8Array<ArrayBuffer>;
  inhoud: ArrayBuffer;
}

export type Soort = "waarneming" | "hercontrole";

/** One thing to send. Plain is only what sending in order needs; what it says is sealed. */
export interface Zending {
  nr: number;
  id: string;
  eigenaar: string;
  soort: Soort;
  stand: Stand;
  /** It left the phone at least once, so the server may have it already. */
  geprobeerd: boolean;
  /** Times that the server could not handle just this one. */
  fouten: number;
  op: number;
  inhoud: Verzegeld;
  /** The server's own words, sealed as well: why not, or its number. */
  antwoord: Verzegeld | null;
}

export interface Fotorij {
  id: string;
  zending: string;
  eigenaar: string;
  verstuurd: boolean;
  op: number;
  /** Null when it was sent and there was no room for more than that mark. */
  inhoud: Verzegeld | null;
  /** SHA-256 of what was sent: the report is told again with the same photos. */
  som?: string;
}

export interface Ronderij {
  id: string;
  eigenaar: string;
  versie: number;
  verzonden: number;
  op: number;
  inhoud: Verzegeld;
  /** The version that was refused, and why not in the server's own words, sealed. */
  geweigerd?: { versie: number; reden: Verzegeld };
}

/** The key of an account, wrapped with the PIN of this phone. */
export interface Sleutelrij {
  eigenaar: string;
  zout: Uint8Array<ArrayBuffer>;
  rondes: number;
  iv: Uint8Array<ArrayBuffer>;
  sleutel: ArrayBuffer;
  /** Another account on this phone has the same PIN: it is not one's own. */
  dubbel?: true;
}

interface Schema extends DBSchema {
  zendingen: { key: number; value: Zending; indexes: { id: string } };
  fotos: { key: string; value: Fotorij; indexes: { zending: string } };
  rondes: { key: string; value: Ronderij };
  sleutels: { key: string; value: Sleutelrij };
  los: { key: string; value: unknown };
}

export type Opslag = IDBPDatabase<Schema>;

/** No room on the phone, and nothing left that may go. */
export class TelefoonVol extends Error {}

/** @param weg the browser took the storage away; nothing is read or written any more until it is opened again */
export function openOpslag(naam = "buurtregie-straat", weg = (): void => location.reload()): Promise<Opslag> {
  return openDB<Schema>(naam, 1, {
    upgrade(db) {
      db.createObjectStore("zendingen", { keyPath: "nr", autoIncrement: true }).createIndex("id", "id", {
        unique: true,
      });
      db.createObjectStore("fotos", { keyPath: "id" }).createIndex("zending", "zending");
      db.createObjectStore("rondes", { keyPath: "id" });
      db.createObjectStore("sleutels", { keyPath: "eigenaar" });
      db.createObjectStore("los");
    },
    blocking(_oud, _nieuw, gebeurtenis) {
      (gebeurtenis.target as IDBDatabase).close();
    },
    terminated: weg,
  });
}

export function isVol(fout: unknown): boolean {
  return fout instanceof Error && fout.name === "QuotaExceededError";
}

/** What somebody wanted to keep does not fit, also when no room was looked for. */
export function isGeenRuimte(fout: unknown): boolean {
  return fout instanceof TelefoonVol || isVol(fout);
}

/**
 * Throws away the picture that was confirmed longest ago; false when there is none. Nothing unsent ever goes, and that it was there stays
 * known: until its report is confirmed, that names it again.
 */
export async function maakRuimte(db: Opslag): Promise<boolean> {
  const verstuurd = (await db.getAll("fotos")).filter((foto) => foto.verstuurd && foto.inhoud !== null);
  const oudste = verstuurd.sort((een, ander) => een.op - ander.op)[0];
  if (oudste) {
    try {
      await db.put("fotos", { ...oudste, inhoud: null });
    } catch (fout) {
      if (!isVol(fout)) {
        throw fout;
      }
      return false; // so full that not even that fits: nothing is lost, and whoever writes hears that it is full
    }
  }
  return oudste !== undefined;
}

/** Writes; on a full phone it first makes room with what was sent. */
export async function schrijf<T>(db: Opslag, doe: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await doe();
    } catch (fout) {
      if (!isVol(fout)) {
        throw fout;
      }
      if (!(await maakRuimte(db))) {
        throw new TelefoonVol();
      }
    }
  }
}
