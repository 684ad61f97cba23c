import "fake-indexeddb/auto";
import assert from "node:assert/strict";
import { Kluis, sha256 } from "../ts/straat/kluis.js";
import { openOpslag, type Opslag } from "../ts/straat/opslag.js";
import type { Gemeten } from "../ts/straat/plaats.js";
import { Rondes } from "../ts/straat/rondes.js";
import type { Plaats, Waarneming } from "../ts/straat/soorten.js";
import { Wachtrij } from "../ts/straat/wachtrij.js";

export const RUW = new Uint8Array(32).fill(7);
export const ANDER = new Uint8Array(32).fill(9);
export const UUR = 3_600_000;
let teller = 0;

export async function telefoon() {
  const db = await openOpslag(`proef-${(teller += 1)}`);
  return telefoonMet(db);
}

export async function telefoonMet(db: Opslag, nu: () => number = Date.now) {
  const kluis = await Kluis.van(RUW);
  return { db, kluis, wachtrij: new Wachtrij(db, kluis, nu), rondes: new Rondes(db, kluis, nu) };
}

export function waarneming(id: string, fotos: string[] = []): Waarneming {
  return {
    id,
    gezien: "2026-11-24T13:00:00.000Z",
    categorie: "afval/grofvuil",
    naamCategorie: "Grofvuil",
    beeld: "sofa",
    plaats: { lat: 53.2194, lon: 6.5665, nauwkeurig: 8 },
    plaatsVast: false,
    plek: null,
    postcode: "",
    huisnummer: "",
    bij: null,
    ernst: null,
    aantal: null,
    actie: "NIETS",
    notitie: "",
    bewoner: false,
    melderNaam: "",
    melderContact: "",
    ronde: null,
    fotos,
  };
}

export type Gedrag = (pad: string, poging: number) => Response | "weg" | null;

/** A server with a memory: the same number again is the same report. Its behaviour may get in between, before or after it stored. */
export function server(voor: Gedrag = () => null, na: Gedrag = () => null) {
  const gekregen: string[] = [];
  const meldingen = new Map<string, { json: Record<string, unknown>; fotos: Map<string, string> }>();
  const pogingen = new Map<string, number>();
  const json = (status: number, inhoud: unknown, soort = "application/json") =>
    new Response(JSON.stringify(inhoud), { status, headers: { "Content-Type": soort } });
  const haal = async (pad: string, hoe: RequestInit): Promise<Response> => {
    const poging = (pogingen.get(pad) ?? 0) + 1;
    pogingen.set(pad, poging);
    const eerst = voor(pad, poging);
    if (eerst === "weg") {
      throw new TypeError("Failed to fetch");
    }
    if (eerst) {
      return eerst;
    }
    const antwoord = await bewaar(pad, hoe);
    const daarna = na(pad, poging);
    if (daarna === "weg") {
      throw new TypeError("Failed to fetch");
    }
    return daarna ?? antwoord;
  };
  async function bewaar(pad: string, hoe: RequestInit): Promise<Response> {
    const delen = pad.split("/");
    const id = delen[3] ?? "";
    if (delen[2] === "rondes") {
      gekregen.push(pad);
      return json(200, { seconden: 0, gestopt: null, vanzelf: false });
    }
    if (delen[4] === "fotos") {
      const som = await sha256(hoe.body as ArrayBuffer);
      const fotos = meldingen.get(id)?.json["fotos"] as Array<{ id: string; sha256: string }>;
      assert.equal(fotos.find((foto) => foto.id === delen[5])?.sha256, som);
      meldingen.get(id)?.fotos.set(delen[5] ?? "", som);
    } else if (!meldingen.has(id)) {
      meldingen.set(id, { json: JSON.parse(hoe.body as string) as Record<string, unknown>, fotos: new Map() });
      gekregen.push(id);
    }
    const melding = meldingen.get(id);
    const alle = (melding?.json["fotos"] as Array<{ id: string }> | undefined) ?? [];
    const ontbreekt = alle.map((foto) => foto.id).filter((foto) => !melding?.fotos.has(foto));
    return json(201, { melding: `M-2026-${id}`, probleem: "P-2026-00001", samen: false, ontbreekt });
  }
  return { haal, gekregen, meldingen, json };
}

export const standen = async (wachtrij: Wachtrij) => (await wachtrij.regels()).map((regel) => `${regel.id} ${regel.stand}`);

/** Measured just now. */
export const gemeten = (plaats: Plaats): Gemeten => ({ ...plaats, op: performance.now() });

/** Canvases as far as a photo needs them: they hold words instead of points. */
export function nepdoeken(): void {
  const doek = () => {
    const nep = {
      inhoud: "",
      width: 0,
      height: 0,
      getContext: () => ({
        drawImage: (beeld: { inhoud: string }) => (nep.inhoud = beeld.inhoud),
        getImageData: () => ({ data: new Uint8ClampedArray(4) }),
        fillRect: () => (nep.inhoud = "geveegd"),
      }),
      toBlob: (klaar: (blob: Blob) => void) => setTimeout(() => klaar(new Blob([nep.inhoud])), 5),
    };
    return nep;
  };
  const beeld = async (blob: Blob) => {
    const inhoud = await blob.text();
    if (inhoud === "onleesbaar") {
      throw new Error(inhoud);
    }
    return { inhoud, width: 4, height: 3, close: () => {} };
  };
  Object.assign(globalThis, { document: { createElement: doek }, createImageBitmap: beeld });
}

export const leesFoto = async (wachtrij: Wachtrij, id: string) =>
  new TextDecoder().decode((await wachtrij.foto(id)) ?? new ArrayBuffer(0));
