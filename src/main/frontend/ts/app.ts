import "htmx.org";
import { buurtkeuze } from "./buurtkeuze.js";
import { foutoverzicht } from "./foutoverzicht.js";
import { teller } from "./teller.js";
import { voorwaarden } from "./voorwaarden.js";
import { wissel } from "./wissel.js";
import { eenKeer } from "./een-keer.js";
import { gedeeltelijk } from "./gedeeltelijk.js";
import { gevolg } from "./gevolg.js";
import { filters } from "./filters.js";
import { keuzebalk } from "./keuzebalk.js";
import { klad } from "./klad.js";
import { kompas } from "./kompas.js";
import { lijsttoetsen } from "./lijsttoetsen.js";
import { meldMenu } from "./menu.js";
import { mijnPlek } from "./mijn-plek.js";
import { passkey } from "./passkey.js";
import { slot } from "./slot.js";
import { volgende } from "./volgende.js";
import { voortgang } from "./voortgang.js";
import { uitgelogd } from "./uitgelogd.js";
import { plaatje } from "./plaatje.js";
import { bestandgrens } from "./bestandgrens.js";
import { fotoSturen } from "./foto-sturen.js";
import { zinnen } from "./zinnen.js";
import { zoekin } from "./zoekin.js";

/** Everything a piece of page needs; runs again on each piece that htmx brings in. */
function start(root: ParentNode): void {
  teller(root);
  voorwaarden(root);
  gevolg(root);
  wissel(root);
  passkey(root);
  plaatje(root);
  buurtkeuze(root);
  filters(root);
  mijnPlek(root);
  fotoSturen(root);
  bestandgrens(root);
  zinnen(root);
  zoekin(root);
  klad(root);
  for (const fold of root.querySelectorAll<HTMLDetailsElement>("details[data-procesbeeld]")) {
    foldOfProcess(fold);
  }
}

/** The viewer is large, so only who unfolds a process picture fetches it. */
function foldOfProcess(fold: HTMLDetailsElement): void {
  fold.hidden = false;
  fold.addEventListener("toggle", () => void showProcess(fold), { once: true });
}

async function showProcess(fold: HTMLDetailsElement): Promise<void> {
  const { procesbeeld } = (await import(fold.dataset["script"] ?? "")) as typeof import("./procesbeeld.js");
  await procesbeeld(fold);
}

/** Map and clustering are large, so only the page with a map fetches them. */
async function showMaps(): Promise<void> {
  for (const place of document.querySelectorAll<HTMLElement>("[data-kaart]")) {
    const { kaart } = (await import(place.dataset["script"] ?? "")) as typeof import("./kaart.js");
    await kaart(place);
  }
}

/** The editor is large, so only a page where a letter is written fetches it. Without it the text box does. */
async function showEditors(): Promise<void> {
  for (const box of document.querySelectorAll<HTMLElement>("[data-opmaak]")) {
    const { opmaak } = (await import(box.dataset["script"] ?? "")) as typeof import("./opmaak.js");
    opmaak(box);
  }
}

start(document);
void showMaps();
void showEditors();
foutoverzicht(document);
eenKeer(document);
meldMenu(document);
gedeeltelijk(document);
voortgang(document);
volgende(document);
keuzebalk(document);
kompas(document);
lijsttoetsen(document);
slot(document);
uitgelogd(document);
document.addEventListener("htmx:load", (event) => {
  if (event.target instanceof HTMLElement && event.target !== document.body) {
    start(event.target);
  }
});
