import type { Kluis } from "./kluis.js";
import type { Soort, Zending } from "./opslag.js";
import type { Controle, Stand, Waarneming } from "./soorten.js";

/** The server's word about one thing. */
export interface Antwoord {
  nummer?: string;
  reden?: string;
  status?: number;
}

/** One line of the queue, opened. */
export interface Regel {
  id: string;
  nr: number;
  soort: Soort;
  stand: Stand;
  geprobeerd: boolean;
  op: number;
  waarneming: Waarneming | null;
  controle: Controle | null;
  antwoord: Antwoord;
  fotos: number;
}

export async function openRegel(kluis: Kluis, rij: Zending): Promise<Regel> {
  const inhoud = await kluis.openTekst<Waarneming & Controle>(rij.id, rij.inhoud);
  const antwoord = rij.antwoord ? await kluis.openTekst<Antwoord>(rij.id, rij.antwoord) : {};
  const isWaarneming = rij.soort === "waarneming";
  return {
    id: rij.id,
    nr: rij.nr,
    soort: rij.soort,
    stand: rij.stand,
    geprobeerd: rij.geprobeerd,
    op: rij.op,
    waarneming: isWaarneming ? inhoud : null,
    controle: isWaarneming ? null : inhoud,
    antwoord,
    fotos: isWaarneming ? inhoud.fotos.length : 0,
  };
}
