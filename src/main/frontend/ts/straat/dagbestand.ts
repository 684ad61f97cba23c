import { beoordeel, isObject } from "./antwoord.js";
import { Kluis, uitBase64 } from "./kluis.js";
import { schrijf, type Opslag } from "./opslag.js";
import type { Dag } from "./soorten.js";
import type { Haal } from "./verzender.js";

const BEWAAR = 3 * 24 * 3_600_000;

export type Opgehaald<T> = { soort: "klaar"; inhoud: T } | { soort: "uitgelogd" | "geen toegang" | "geen netwerk" };

/** The day as the server last told it, sealed; without network it is a little old and that is all. */
export class Dagbestand {
  constructor(
    private readonly db: Opslag,
    private readonly kluis: Kluis,
  ) {}

  async bewaar(dag: Dag): Promise<void> {
    const inhoud = await this.kluis.verzegelTekst(this.naam(), dag);
    await schrijf(this.db, () => this.db.put("los", inhoud, this.naam()));
  }

  async lees(): Promise<Dag | null> {
    const inhoud = (await this.db.get("los", this.naam())) as Awaited<ReturnType<Kluis["verzegel"]>> | undefined;
    return inhoud ? this.kluis.openTekst<Dag>(this.naam(), inhoud) : null;
  }

  async wis(): Promise<void> {
    await this.db.delete("los", this.naam());
    await this.db.delete("los", this.laatste());
  }

  /** Slugs, last used first. */
  async laatstGebruikt(): Promise<string[]> {
    return ((await this.db.get("los", this.laatste())) as string[] | undefined) ?? [];
  }

  async gebruik(slug: string): Promise<void> {
    const eerder = await this.laatstGebruikt();
    await this.db.put("los", [slug, ...eerder.filter((een) => een !== slug)].slice(0, 20), this.laatste());
  }

  private naam(): string {
    return `dag ${this.kluis.eigenaar}`;
  }

  private laatste(): string {
    return `gebruikt ${this.kluis.eigenaar}`;
  }
}

/**
 * What stands at which door is not for whoever has no access any more: gone as soon as the server says so. Whoever is only logged out keeps the day of
 * today, and without network it is kept some days. The kinds stay: what is recorded without the places can be finished.
 */
export function naToegang(dag: Dag, net: string, nu: number): Dag {
  const opgehaald = dag.opgehaald ?? 0;
  const gisteren = new Date(opgehaald).toDateString() !== new Date(nu).toDateString();
  const voorbij = net === "geen toegang" || (net === "uitgelogd" && gisteren) || opgehaald < nu - BEWAAR;
  return voorbij && !dag.voorbij
    ? { ...dag, plekken: [], hercontroles: [], meldingen: [], open: [], ronde: null, voorbij }
    : dag;
}

/** Today of this account. On a shared phone somebody else may have logged in meanwhile: what is theirs is not kept under another name. */
export async function haalDag(haal: Haal, eigenaar: string): Promise<Opgehaald<Dag>> {
  const dag = await get(haal, "/straat/dag", 20_000, isDag);
  if (dag.soort !== "klaar") {
    return dag;
  }
  const van = dag.inhoud.eigenaar ? { soort: "klaar" as const, inhoud: dag.inhoud } : await haalEigenaar(haal);
  if (van.soort !== "klaar") {
    return van;
  }
  return van.inhoud.eigenaar === eigenaar
    ? { soort: "klaar", inhoud: { ...dag.inhoud, eigenaar } }
    : { soort: "uitgelogd" };
}

/** Whose session it is. After one version back the server of 0.1.0 does not say it, but its key does; nor does its day say whose it is. */
export async function haalEigenaar(haal: Haal): Promise<Opgehaald<{ eigenaar?: string }>> {
  let status = 0;
  const wie = await get(
    async (pad, hoe) => {
      const antwoord = await haal(pad, hoe);
      status = antwoord.status;
      return antwoord;
    },
    "/straat/wie",
    6_000,
    isVan,
  );
  if (status !== 404) {
    return wie;
  }
  const sleutel = await haalSleutel(haal);
  return sleutel.soort === "klaar"
    ? { soort: "klaar", inhoud: { eigenaar: (await Kluis.van(sleutel.inhoud)).eigenaar } }
    : sleutel;
}

/** The key of whoever is logged in. */
export async function haalSleutel(haal: Haal): Promise<Opgehaald<Uint8Array<ArrayBuffer>>> {
  const antwoord = await get(haal, "/straat/sleutel", 6_000, isSleutel);
  return antwoord.soort === "klaar" ? { soort: "klaar", inhoud: uitBase64(antwoord.inhoud.sleutel) } : antwoord;
}

async function get<T>(
  haal: Haal,
  pad: string,
  tijd: number,
  herken: (json: unknown) => json is T,
): Promise<Opgehaald<T>> {
  try {
    const hoe: RequestInit = {
      redirect: "manual",
      cache: "no-store",
      headers: { Accept: "application/json", "X-Straat": "1" },
      signal: AbortSignal.timeout(tijd),
    };
    const oordeel = await beoordeel(await haal(pad, hoe), herken);
    return oordeel.soort === "geweigerd" || oordeel.soort === "later" ? { soort: "geen netwerk" } : oordeel;
  } catch {
    return { soort: "geen netwerk" };
  }
}

function isSleutel(json: unknown): json is { sleutel: string } {
  return isObject(json) && typeof json["sleutel"] === "string" && json["sleutel"].length === 44;
}

function isVan(json: unknown): json is Record<string, unknown> & { eigenaar: string } {
  return isObject(json) && typeof json["eigenaar"] === "string";
}

type Gekregen = Omit<Dag, "eigenaar"> & { eigenaar?: string };

function isDag(json: unknown): json is Gekregen {
  return (
    isObject(json) &&
    (json["eigenaar"] === undefined || isVan(json)) &&
    Array.isArray(json["tegels"]) &&
    Array.isArray(json["plekken"]) &&
    isObject(json["gebied"])
  );
}
