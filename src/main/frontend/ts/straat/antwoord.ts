/** What an answer of the server means for what was sent. Only the expected JSON is a confirmation. */
export type Oordeel<T> =
  | { soort: "klaar"; inhoud: T }
  | { soort: "geweigerd"; status: number; reden: string; velden: Record<string, string> }
  | { soort: "uitgelogd" }
  | { soort: "geen toegang" }
  | { soort: "later"; netwerk: boolean };

export interface Aankomst {
  melding: string;
  probleem: string | null;
  samen: boolean;
  ontbreekt: string[];
}

const NOG_EENS = new Set([408, 425, 429]);
const BOTSING = 409;
const TE_GROOT = "Dit is te groot om te versturen. Haal een foto weg en probeer het opnieuw.";

export async function beoordeel<T>(antwoord: Response, herken: (json: unknown) => json is T): Promise<Oordeel<T>> {
  const { status, type } = antwoord;
  if (status === 401 || type === "opaqueredirect" || (status >= 300 && status < 400)) {
    return { soort: "uitgelogd" };
  }
  if (status === 413) {
    return { soort: "geweigerd", status, reden: TE_GROOT, velden: {} };
  }
  const json = await leesJson(antwoord);
  if (status === 403 && !isBezwaar(json)) {
    return { soort: "geen toegang" }; // the role ended: the same again tomorrow is refused again
  }
  if (status >= 200 && status < 300) {
    return herken(json) ? { soort: "klaar", inhoud: json } : { soort: "later", netwerk: false };
  }
  if (status >= 400 && status < 500 && !NOG_EENS.has(status) && isBezwaar(json) && !isToevallig(status, json)) {
    return { soort: "geweigerd", status, reden: json.detail ?? json.title, velden: json.velden ?? {} };
  }
  return { soort: "later", netwerk: false };
}

async function leesJson(antwoord: Response): Promise<unknown> {
  try {
    return /json/.test(antwoord.headers.get("Content-Type") ?? "") ? await antwoord.json() : null;
  } catch {
    return null; // half an answer
  }
}

function isBezwaar(json: unknown): json is { title: string; detail?: string; velden?: Record<string, string> } {
  return isObject(json) && typeof json["title"] === "string";
}

/** Two at the same moment: that passes. A refusal for good names its fields. */
function isToevallig(status: number, json: { velden?: Record<string, string> }): boolean {
  return status === BOTSING && json.velden === undefined;
}

export function isObject(json: unknown): json is Record<string, unknown> {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

export function isFotoAankomst(json: unknown): json is { ontbreekt: string[] } {
  return isObject(json) && Array.isArray(json["ontbreekt"]) && json["ontbreekt"].every((id) => typeof id === "string");
}

export function isAankomst(json: unknown): json is Aankomst {
  return isFotoAankomst(json) && typeof (json as Partial<Aankomst>).melding === "string";
}

export function isRondestand(json: unknown): json is { seconden: number; gestopt: string | null } {
  return isObject(json) && typeof json["seconden"] === "number";
}
