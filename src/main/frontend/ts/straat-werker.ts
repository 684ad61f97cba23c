/** Keeps the street app on the phone, so that it opens without a network. It keeps no data: that is the app's own work. */

interface Levend extends Event {
  waitUntil(belofte: Promise<unknown>): void;
}

interface Verzoek extends Levend {
  readonly request: Request;
  respondWith(antwoord: Promise<Response>): void;
}

interface Werker {
  /** Written above this script by the server: each release has its own set of files. */
  readonly STRAAT_VERSIE: string;
  readonly clients: { claim(): Promise<void> };
  readonly location: Location;
  skipWaiting(): Promise<void>;
  addEventListener(naam: "install" | "activate", doe: (levend: Levend) => void): void;
  addEventListener(naam: "fetch", doe: (verzoek: Verzoek) => void): void;
}

const werker = self as unknown as Werker;
const versie = werker.STRAAT_VERSIE;
const VOORRAAD = "straat-";
const SCHIL = "/straat";
const STUKKEN = [
  `/assets/tokens.css?v=${versie}`,
  `/assets/straat.css?v=${versie}`,
  `/assets/straat.js?v=${versie}`,
  "/assets/fonts/figtree-latin.woff2",
  "/assets/straat-icoon.svg",
  "/straat/manifest.webmanifest",
];

/** All or nothing: a new release is used when every piece of it is here. */
async function haalBinnen(): Promise<void> {
  const schil = await haal(SCHIL);
  if (!(await schil.clone().text()).includes(versie)) {
    throw new Error("De pagina is van een andere versie.");
  }
  const stukken = await Promise.all(STUKKEN.map(async (pad) => [pad, await haal(pad)] as const));
  const voorraad = await caches.open(VOORRAAD + versie);
  await Promise.all(stukken.map(([pad, antwoord]) => voorraad.put(pad, antwoord)));
  await voorraad.put(SCHIL, schil);
  await werker.skipWaiting();
}

async function haal(pad: string): Promise<Response> {
  const antwoord = await fetch(pad, { credentials: "same-origin", redirect: "error", cache: "reload" });
  if (!antwoord.ok) {
    throw new Error(`${pad}: ${antwoord.status}`);
  }
  return antwoord;
}

async function ruimOp(): Promise<void> {
  const oud = (await caches.keys()).filter((naam) => naam.startsWith(VOORRAAD) && naam !== VOORRAAD + versie);
  await Promise.all(oud.map((naam) => caches.delete(naam)));
  await werker.clients.claim();
}

async function uitVoorraad(sleutel: string, verzoek: Request): Promise<Response> {
  return (await caches.match(sleutel, { ignoreVary: true })) ?? fetch(verzoek);
}

werker.addEventListener("install", (levend) => levend.waitUntil(haalBinnen()));
werker.addEventListener("activate", (levend) => levend.waitUntil(ruimOp()));
werker.addEventListener("fetch", (verzoek) => {
  const { request } = verzoek;
  const { origin, pathname, search } = new URL(request.url);
  if (request.method !== "GET" || origin !== werker.location.origin) {
    return;
  }
  if (request.mode === "navigate" && pathname === SCHIL) {
    verzoek.respondWith(uitVoorraad(SCHIL, request));
  } else if (STUKKEN.includes(pathname + search)) {
    verzoek.respondWith(uitVoorraad(pathname + search, request));
  }
});

export {};
