import type { Verzegeld } from "./opslag.js";

const IV = 12;

/** Seals and opens what is kept on the phone. Without the key of the account it is noise. */
export class Kluis {
  private constructor(
    readonly eigenaar: string,
    private readonly sleutel: CryptoKey,
  ) {}

  static async van(ruw: Uint8Array<ArrayBuffer>): Promise<Kluis> {
    const sleutel = await crypto.subtle.importKey("raw", ruw, "AES-GCM", false, ["encrypt", "decrypt"]);
    return new Kluis(await eigenaarVan(ruw), sleutel);
  }

  /** @param naam goes into the seal: a piece that was swapped for another does not open */
  async verzegel(naam: string, bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<Verzegeld> {
    const iv = crypto.getRandomValues(new Uint8Array(IV));
    return { iv, inhoud: await crypto.subtle.encrypt(zegel(naam, iv), this.sleutel, bytes) };
  }

  open(naam: string, verzegeld: Verzegeld): Promise<ArrayBuffer> {
    return crypto.subtle.decrypt(zegel(naam, verzegeld.iv), this.sleutel, verzegeld.inhoud);
  }

  verzegelTekst(naam: string, waarde: unknown): Promise<Verzegeld> {
    return this.verzegel(naam, new TextEncoder().encode(JSON.stringify(waarde)));
  }

  async openTekst<T>(naam: string, verzegeld: Verzegeld): Promise<T> {
    return JSON.parse(new TextDecoder().decode(await this.open(naam, verzegeld))) as T;
  }
}

export function uitBase64(tekst: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(tekst), (teken) => teken.charCodeAt(0));
}

export async function sha256(bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<string> {
  const som = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...som].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Tells accounts on one phone apart, and tells nothing about the key. */
async function eigenaarVan(ruw: Uint8Array<ArrayBuffer>): Promise<string> {
  const voor = new TextEncoder().encode("eigenaar");
  const samen = new Uint8Array(voor.length + ruw.length);
  samen.set(voor);
  samen.set(ruw, voor.length);
  return (await sha256(samen)).slice(0, 16);
}

function zegel(naam: string, iv: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: "AES-GCM", iv, additionalData: new TextEncoder().encode(naam) };
}
