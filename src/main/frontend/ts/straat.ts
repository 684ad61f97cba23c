import { App } from "./straat/app.js";
import { vraagBlijvend } from "./straat/blijvend.js";
import { el } from "./straat/bouw.js";
import { haalSleutel } from "./straat/dagbestand.js";
import { opslagOfUitleg } from "./straat/geenopslag.js";
import { Kluis } from "./straat/kluis.js";
import { heeftPin, legPinVast, ontgrendel, pinfout } from "./straat/pin.js";
import type { Plek } from "./straat/plekken.js";
import { anders } from "./straat/schermen/anders.js";
import type { Scherm } from "./straat/schermen/delen.js";
import { kaart } from "./straat/schermen/kaart.js";
import { onherkenbaar } from "./straat/schermen/onherkenbaar.js";
import { plek } from "./straat/schermen/plek.js";
import { rondescherm } from "./straat/schermen/rondescherm.js";
import { slotscherm, type Slot } from "./straat/schermen/slot.js";
import { thuis } from "./straat/schermen/thuis.js";
import { uit } from "./straat/schermen/uit.js";
import { waar } from "./straat/schermen/waar.js";
import { waarneming } from "./straat/schermen/waarneming.js";
import { wachtrijscherm } from "./straat/schermen/wachtrijscherm.js";
import { meldAf, moetNogUitloggen, ruimTelefoonOp } from "./straat/uitloggen.js";
import { vervang } from "./straat/vervang.js";
import type { Net } from "./straat/zendpost.js";
import { foto, laatRusten, nieuwWerk, stopMetVegen } from "./straat/vastleggen.js";

const VEGEN = "#onherkenbaar";
const MAKEN = new Set(["#waarneming", "#anders", "#waar", VEGEN]);
/** Not drawn again by themselves: a finger draws there. */
const ONDER_EEN_VINGER = new Set(["#waar", VEGEN]);
const doel = document.getElementById("straat") as HTMLElement;
const camera = el("input", { id: "camera", type: "file", accept: "image/*", capture: "environment", hidden: true });
const haal = (pad: string, hoe: RequestInit): Promise<Response> => fetch(pad, hoe);
const db = await opslagOfUitleg(doel);

let slot: Slot | null = { soort: "laden" };
let app: App | null = null;
let ruw: Uint8Array<ArrayBuffer> | null = null;
let vanaf: Plek | undefined;
/** Seen at the door: this session may not come in, or is none. */
let deur: Net | null = null;
let vinger = false;
let straks = false;

function scherm(): Scherm {
  if (slot || !app) {
    return slotscherm(slot ?? { soort: "laden" }, { ontgrendel: probeerPin, kiesPin, opnieuw: () => void open() });
  }
  const { hash } = location;
  const gekozen = hash.startsWith("#plek/") ? app.plekken().find((een) => `#plek/${een.id}` === hash) : undefined;
  if (gekozen) {
    return plek(app, gekozen, maakFoto);
  }
  if (app.werk && MAKEN.has(hash)) {
    return maken(app, hash);
  }
  switch (hash) {
    case "#wachtrij":
      return wachtrijscherm(app);
    case "#kaart":
      return kaart(app);
    case "#ronde":
      return rondescherm(app);
    case "#uit":
      return uit(app, logUit);
    default:
      return thuis(app, maakFoto);
  }
}

function maken(deze: App, hash: string): Scherm {
  const werk = deze.werk ?? nieuwWerk(deze, false);
  switch (hash) {
    case "#anders":
      return anders(deze, werk);
    case "#waar":
      return waar(deze, werk);
    case VEGEN:
      return onherkenbaar(deze, werk);
    default:
      return waarneming(deze, werk, maakFoto);
  }
}

function teken(): void {
  const { titel, inhoud, onder } = scherm();
  document.title = `${titel} – Buurtregie`;
  const boven = el("main", { id: "inhoud" }, inhoud);
  const eigen = { class: onder ? "scherm scherm--onder" : "scherm", "data-scherm": slot?.soort ?? location.hash };
  vervang(doel, el("div", eigen, boven, onder && el("footer", { class: "onder" }, onder)));
}

/** Not under somebody's fingers: a screen that is being drawn on or typed in waits, and so does a button that is being pressed. */
function bijwerken(): void {
  const typt = document.activeElement?.matches("input, textarea") ?? false;
  straks = vinger;
  const tekent = app?.werk && ONDER_EEN_VINGER.has(location.hash); // building the screen would take its canvas off the page
  if (!vinger && !typt && !tekent) {
    teken();
  }
}

addEventListener("pointerdown", () => (vinger = true), true);
for (const einde of ["pointerup", "pointercancel"]) {
  addEventListener(einde, () => setTimeout(laatLos), true); // after the tap itself
}

function laatLos(): void {
  vinger = false;
  if (straks) {
    bijwerken();
  }
}

function maakFoto(plekVanDeRonde?: Plek): void {
  vanaf = plekVanDeRonde;
  camera.value = "";
  camera.click();
}

camera.addEventListener("change", () => {
  const bestand = camera.files?.[0];
  if (bestand && app) {
    void foto(app, bestand, vanaf).then(teken);
  }
});

document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") {
    app?.werk?.legNeer();
  }
});

let getoond = location.hash;

addEventListener("hashchange", () => void wissel());

async function wissel(): Promise<void> {
  const eerder = getoond;
  getoond = location.hash;
  if (app?.werk && eerder === VEGEN && !(await stopMetVegen(app, app.werk))) {
    blijf(VEGEN);
    return;
  }
  if (app?.werk && !MAKEN.has(location.hash) && !(await laatRusten(app))) {
    blijf("#waarneming");
    return;
  }
  if (app && location.hash !== "") {
    app.bericht = null; // it was about the page before
  }
  teken();
  document.getElementById("inhoud")?.scrollTo(0, 0);
  document.getElementById("titel")?.focus({ preventScroll: true });
}

/** Says why, and hears of no other page. */
function blijf(hash: string): void {
  getoond = hash;
  history.pushState(null, "", hash);
  teken();
}

function zetSlot(nieuw: Slot): void {
  slot = nieuw;
  teken();
  document.getElementById("pin")?.focus();
}

/** With the account's key when the server gives it, else with the PIN. */
async function open(): Promise<void> {
  if (await moetNogUitloggen(db)) {
    const af = await meldAf(db, haal);
    zetSlot(af ? { soort: "inloggen", zin: "Je bent uitgelogd." } : { soort: "geen netwerk", uitgelogd: true });
    return;
  }
  const gehaald = navigator.onLine ? await haalSleutel(haal) : ({ soort: "geen netwerk" } as const);
  deur = gehaald.soort === "uitgelogd" || gehaald.soort === "geen toegang" ? gehaald.soort : null;
  if (gehaald.soort === "klaar") {
    ruw = gehaald.inhoud;
    const kluis = await Kluis.van(ruw);
    if (await heeftPin(db, kluis.eigenaar)) {
      await begin(kluis);
    } else {
      zetSlot({ soort: "nieuw", fout: null });
    }
  } else if (await heeftPin(db)) {
    zetSlot({ soort: "pin", fout: null, inloggen: gehaald.soort === "uitgelogd" });
  } else if (gehaald.soort === "geen netwerk") {
    zetSlot({ soort: "geen netwerk", uitgelogd: false });
  } else {
    zetSlot(gehaald.soort === "uitgelogd" ? { soort: "inloggen", zin: null } : { soort: "geen toegang" });
  }
}

async function probeerPin(pin: string): Promise<void> {
  if (pin === "") {
    zetSlot({ soort: "pin", fout: "Vul je pincode in.", inloggen: navigator.onLine });
    return;
  }
  const uitkomst = await ontgrendel(db, pin, Date.now());
  if (uitkomst.soort === "open") {
    await begin(uitkomst.kluis);
    return;
  }
  const inloggen = uitkomst.soort === "van meer" || navigator.onLine;
  zetSlot({ soort: "pin", fout: pinfout(uitkomst), inloggen });
}

async function kiesPin(pin: string): Promise<void> {
  const bezwaar = ruw ? await legPinVast(db, ruw, pin) : "Log opnieuw in.";
  if (bezwaar !== null || !ruw) {
    zetSlot({ soort: "nieuw", fout: bezwaar });
    return;
  }
  await begin(await Kluis.van(ruw));
}

async function begin(kluis: Kluis): Promise<void> {
  ruw?.fill(0);
  ruw = null;
  app = new App(db, kluis, haal, teken, bijwerken);
  app.post.net = deur ?? app.post.net; // before the day is shown
  slot = null;
  await app.start();
  teken();
}

async function logUit(alles: boolean): Promise<void> {
  if (app) {
    await ruimTelefoonOp(app, alles);
    const af = await meldAf(db, haal);
    location.replace(af ? "/inloggen" : "/straat");
  }
}

document.body.append(camera);
teken();
if ("serviceWorker" in navigator) {
  void navigator.serviceWorker.register("/straat/werker.js", { scope: "/straat", updateViaCache: "none" });
}
void vraagBlijvend(bijwerken);
await open();
