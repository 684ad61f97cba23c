import { Kluis } from "./kluis.js";
import { isGeenRuimte, schrijf, type Opslag, type Sleutelrij } from "./opslag.js";

export const MINSTE_CIJFERS = 6;
const RONDES = 600_000;
const KEREN = 10;
const EERSTE_WACHT = 60_000;
const LANGSTE_WACHT = 60 * 60_000;
const VAN_ANDER = "Kies een andere pincode: deze is al van iemand op deze telefoon.";
const VAN_MEER = "Deze pincode is van meer dan één persoon op deze telefoon. Log in, dan kies je een andere.";
const VOL = "Je telefoon is vol. Maak ruimte vrij op je telefoon en probeer het opnieuw.";

interface Pogingen {
  fout: number;
  tot: number;
}

export type Ontgrendeling =
  | { soort: "open"; kluis: Kluis }
  | { soort: "van meer" }
  | { soort: "vol" }
  | { soort: "fout"; over: number }
  | { soort: "wacht"; seconden: number };

/** What is wrong with a new PIN, or nothing. */
export function pinBezwaar(pin: string): string | null {
  if (!/^\d+$/.test(pin)) {
    return "Gebruik alleen cijfers.";
  }
  if (pin.length < MINSTE_CIJFERS) {
    return `Kies ${MINSTE_CIJFERS} cijfers of meer.`;
  }
  return isTeMakkelijk(pin) ? "Deze pincode is makkelijk te raden. Kies een andere." : null;
}

/** One figure over and over, or counting up or down. */
function isTeMakkelijk(pin: string): boolean {
  const stappen = [...pin].slice(1).map((cijfer, plaats) => Number(cijfer) - Number(pin[plaats]));
  return stappen.every((stap) => stap === stappen[0] && Math.abs(stap) <= 1);
}

/** @param eigenaar the account whose own PIN it must be: one that another has too is not */
export async function heeftPin(db: Opslag, eigenaar?: string): Promise<boolean> {
  const rijen = await db.getAll("sleutels");
  return rijen.some((rij) => eigenaar === undefined || (rij.eigenaar === eigenaar && !rij.dubbel));
}

/** Wraps the account's key with this PIN, for the days without network; false when it opens what is of somebody else on this phone. */
export async function stelPinIn(
  db: Opslag,
  ruw: Uint8Array<ArrayBuffer>,
  pin: string,
  rondes = RONDES,
): Promise<boolean> {
  const { eigenaar } = await Kluis.van(ruw);
  for (const rij of await db.getAll("sleutels")) {
    if (rij.eigenaar !== eigenaar && (await pak(rij, pin))) {
      return false;
    }
  }
  const zout = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sleutel = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await uitPin(pin, zout, rondes), ruw);
  await schrijf(db, () => db.put("sleutels", { eigenaar, zout, rondes, iv, sleutel }));
  await db.delete("los", "pogingen");
  return true;
}

/** Keeps this PIN. @return what is wrong with it; null when it is kept */
export async function legPinVast(
  db: Opslag,
  ruw: Uint8Array<ArrayBuffer>,
  pin: string,
  rondes = RONDES,
): Promise<string | null> {
  const bezwaar = pinBezwaar(pin);
  if (bezwaar !== null) {
    return bezwaar;
  }
  try {
    return (await stelPinIn(db, ruw, pin, rondes)) ? null : VAN_ANDER;
  } catch (fout) {
    if (!isGeenRuimte(fout)) {
      throw fout;
    }
    return VOL;
  }
}

/** Why a PIN did not open. */
export function pinfout(uitkomst: Exclude<Ontgrendeling, { soort: "open" }>): string {
  switch (uitkomst.soort) {
    case "van meer":
      return VAN_MEER;
    case "vol":
      return VOL;
    case "fout":
      return `Deze pincode klopt niet. Je kunt het nog ${uitkomst.over} keer proberen.`;
    case "wacht":
      return `Te vaak geprobeerd. Wacht ${Math.ceil(uitkomst.seconden / 60)} min en probeer het opnieuw.`;
  }
}

/** Opens with the PIN. The attempt is counted before it is judged, so neither stopping the app in between nor a full phone helps. */
export async function ontgrendel(db: Opslag, pin: string, nu: number): Promise<Ontgrendeling> {
  try {
    return await tel(db, pin, nu);
  } catch (fout) {
    if (!isGeenRuimte(fout)) {
      throw fout;
    }
    return { soort: "vol" };
  }
}

async function tel(db: Opslag, pin: string, nu: number): Promise<Ontgrendeling> {
  const eerder = ((await db.get("los", "pogingen")) as Pogingen | undefined) ?? { fout: 0, tot: 0 };
  const nog = Math.min(eerder.tot - nu, LANGSTE_WACHT);
  if (nog > 0) {
    return { soort: "wacht", seconden: Math.ceil(nog / 1000) };
  }
  const fout = eerder.fout + 1;
  const wacht = fout < KEREN ? 0 : Math.min(EERSTE_WACHT * 2 ** (fout - KEREN), LANGSTE_WACHT);
  const poging = { fout, tot: wacht === 0 ? 0 : nu + wacht } satisfies Pogingen;
  await schrijf(db, () => db.put("los", poging, "pogingen"));
  const past = [];
  for (const rij of await db.getAll("sleutels")) {
    const ruw = await pak(rij, pin);
    if (ruw) {
      past.push({ rij, kluis: await Kluis.van(ruw) });
    }
  }
  const [eerste, ...ook] = past;
  if (eerste) {
    await db.delete("los", "pogingen");
    return ook.length === 0 ? { soort: "open", kluis: eerste.kluis } : vanMeer(db, past.map(({ rij }) => rij));
  }
  return wacht === 0 ? { soort: "fout", over: KEREN - fout } : { soort: "wacht", seconden: wacht / 1000 };
}

/** Nobody can tell who it is: whoever logs in chooses another one. */
async function vanMeer(db: Opslag, rijen: Sleutelrij[]): Promise<Ontgrendeling> {
  for (const rij of rijen) {
    await db.put("sleutels", { ...rij, dubbel: true });
  }
  return { soort: "van meer" };
}

export async function vergeetPin(db: Opslag, eigenaar: string): Promise<void> {
  await db.delete("sleutels", eigenaar);
}

async function pak(rij: Sleutelrij, pin: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const sleutel = await uitPin(pin, rij.zout, rij.rondes);
    return new Uint8Array(await crypto.subtle.decrypt({ name: "AES-GCM", iv: rij.iv }, sleutel, rij.sleutel));
  } catch {
    return null; // the seal does not fit: another PIN
  }
}

async function uitPin(pin: string, zout: Uint8Array<ArrayBuffer>, rondes: number): Promise<CryptoKey> {
  const basis = await crypto.subtle.importKey("raw", new TextEncoder().encode(pin), "PBKDF2", false, ["deriveKey"]);
  const hoe = { name: "PBKDF2", hash: "SHA-256", salt: zout, iterations: rondes };
  return crypto.subtle.deriveKey(hoe, basis, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}
