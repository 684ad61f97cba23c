import L from "leaflet";
import Supercluster from "supercluster";
import { groep as inWoorden, laatEerst, wat, type Punt } from "./kaartwoorden.js";
import { vertaald } from "./vertaald.js";

const DICHTBIJ = 16;
const MET_NAMEN = 14;
/** Of a mark for a group, in pixels; no two marks stand nearer. */
const MAAT_GROEP = 36;
const MEESTE_REGELS = 20;

/** A map with nothing on it yet; its buttons speak the language of the page, which those of the library do not. */
function leeg(plek: HTMLElement): L.Map {
  const beeld = L.map(plek, { attributionControl: true, zoomControl: false, maxZoom: 19 });
  const zoomInTitle = vertaald("kaart.dichterbij", "Dichterbij");
  const zoomOutTitle = vertaald("kaart.verder", "Verder weg");
  L.control.zoom({ zoomInTitle, zoomOutTitle }).addTo(beeld);
  beeld.attributionControl.setPrefix("");
  if (heeftTegels(plek)) {
    L.tileLayer(plek.dataset["tegels"] ?? "", { attribution: plek.dataset["bron"] ?? "", maxZoom: 19 }).addTo(beeld);
  }
  return beeld;
}

function heeftTegels(plek: HTMLElement): boolean {
  return Boolean(plek.dataset["tegels"]);
}

/** Draws buurten from the server, and the points in clusters; everything on it is in the list below too. */
export async function kaart(plek: HTMLElement): Promise<void> {
  const beeld = leeg(plek);
  const [buurten, punten] = await Promise.all([haal(plek.dataset["buurten"]), haal(plek.dataset["punten"])]);
  const vlakken = tekenBuurten(beeld, buurten, heeftTegels(plek));
  const groepen = new Supercluster<Punt, Telling>({
    radius: 2 * MAAT_GROEP,
    maxZoom: beeld.getMaxZoom(),
    map: (punt) => ({ laat: laat(punt) }),
    reduce: (samen, erbij) => void (samen.laat += erbij.laat),
  });
  groepen.load(punten.features as Array<Supercluster.PointFeature<Punt>>);
  const laag = L.layerGroup().addTo(beeld);
  beeld.on("moveend", () => teken(beeld, laag, groepen));
  const bij = plek.dataset["bij"]?.split(",").map(Number);
  if (bij?.length === 2) {
    beeld.setView(bij as [number, number], DICHTBIJ + 1);
    return;
  }
  beeld.fitBounds(grens(punten) ?? vlakken.getBounds(), { maxZoom: DICHTBIJ, padding: [20, 20] });
}

/**
 * Where a resident points at: a tap, or the arrows and Enter. From far away that is no place yet: then the map comes
 * closer first. Gives back how to show a place that comes from elsewhere.
 */
export async function plekkaart(
  plek: HTMLElement,
  begin: [number, number] | null,
  gekozen: (lat: number, lon: number) => void,
  dichterbij: () => void,
): Promise<(waar: [number, number] | null) => void> {
  const beeld = leeg(plek);
  const merken = L.layerGroup().addTo(beeld);
  const toon = (waar: [number, number] | null): void => {
    merken.clearLayers();
    if (waar) {
      const icon = L.divIcon({ className: "kaartpunt kaartpunt--gekozen", html: "", iconSize: [24, 24] });
      L.marker(waar, { icon, keyboard: false, interactive: false, alt: "" }).addTo(merken);
    }
  };
  const wijs = (waar: L.LatLng): void => {
    if (beeld.getZoom() < DICHTBIJ) {
      beeld.setView(waar, DICHTBIJ, { animate: false });
      dichterbij();
      return;
    }
    toon([waar.lat, waar.lng]);
    gekozen(waar.lat, waar.lng);
  };
  const vlakken = tekenBuurten(beeld, await haal(plek.dataset["buurten"]), heeftTegels(plek));
  const naar = (waar: [number, number] | null): void => {
    toon(waar);
    if (waar) {
      beeld.setView(waar, DICHTBIJ + 1);
    }
  };
  beeld.fitBounds(vlakken.getBounds());
  naar(begin);
  beeld.on("click", (tik) => wijs(tik.latlng));
  plek.addEventListener("keydown", (toets) => {
    if (toets.key === "Enter" && toets.target === plek) {
      toets.preventDefault();
      wijs(beeld.getCenter());
    }
  });
  return naar;
}

/** The borders, with names as soon as there is room for them. */
function tekenBuurten(beeld: L.Map, buurten: GeoJSON.FeatureCollection, opTegels: boolean): L.GeoJSON {
  const namen = L.layerGroup();
  const vlakken = L.geoJSON(buurten, {
    style: (vlak) => lijn(vlak?.properties?.["soort"] === "wijk", opTegels),
    interactive: false,
    onEachFeature: (vlak, laag) => {
      if (vlak.properties?.["soort"] === "buurt" && laag instanceof L.Polygon) {
        namen.addLayer(naam(laag.getBounds().getCenter(), String(vlak.properties["naam"])));
      }
    },
  }).addTo(beeld);
  beeld.on("zoomend", () => (beeld.getZoom() >= MET_NAMEN ? namen.addTo(beeld) : namen.remove()));
  return vlakken;
}

function lijn(wijk: boolean, opTegels: boolean): L.PathOptions {
  return wijk
    ? { className: "kaartlijn", weight: 2.5, fill: false }
    : { className: "kaartlijn kaartlijn--buurt", weight: 0.7, fillOpacity: opTegels ? 0 : 1 };
}

function naam(waar: L.LatLng, woorden: string): L.Layer {
  return L.tooltip({ permanent: true, direction: "center", className: "kaartnaam" }).setLatLng(waar).setContent(woorden);
}

async function haal(pad: string | undefined): Promise<GeoJSON.FeatureCollection> {
  const antwoord = await fetch(pad ?? "", { headers: { Accept: "application/geo+json" } });
  if (!antwoord.ok) {
    return { type: "FeatureCollection", features: [] };
  }
  return (await antwoord.json()) as GeoJSON.FeatureCollection;
}

function grens(punten: GeoJSON.FeatureCollection): L.LatLngBounds | null {
  const alle = L.geoJSON(punten).getBounds();
  return alle.isValid() ? alle : null;
}

/** What stands so close together that a finger can't choose: one mark. */
interface Groep {
  waar: L.LatLng;
  x: number;
  y: number;
  aantal: number;
  laat: number;
  punten: () => Punt[];
}

/** Counted by the library for each group. */
interface Telling {
  laat: number;
}

function laat(punt: Punt): number {
  return punt.soort === "laat" ? 1 : 0;
}

function teken(beeld: L.Map, laag: L.LayerGroup, groepen: Supercluster<Punt, Telling>): void {
  laag.clearLayers();
  for (const groep of uitElkaar(beeld, groepen)) {
    const [punt] = groep.aantal === 1 ? groep.punten() : [];
    if (punt) {
      merk(laag, groep.waar, punt.soort + (punt.ongeveer ? " kaartpunt--ongeveer" : ""), punt.soort === "laat" ? "!" : "", 20, wat(punt)).on("click", () => location.assign(punt.href));
    } else {
      const woorden = `${inWoorden(groep.aantal, groep.laat)}, dichterbij`;
      merk(laag, groep.waar, groep.laat > 0 ? "groep kaartpunt--metlaat" : "groep", String(groep.aantal), MAAT_GROEP, woorden).on("click", () => dichterbij(beeld, groep));
    }
  }
}

/** The clusters in sight; those that would lie over each other are joined once more. */
function uitElkaar(beeld: L.Map, groepen: Supercluster<Punt, Telling>): Groep[] {
  const raam = beeld.getBounds();
  const hoek: [number, number, number, number] = [raam.getWest(), raam.getSouth(), raam.getEast(), raam.getNorth()];
  const gezet: Groep[] = [];
  for (const een of groepen.getClusters(hoek, Math.round(beeld.getZoom()))) {
    const [lon, lat] = een.geometry.coordinates as [number, number];
    const { x, y } = beeld.latLngToContainerPoint([lat, lon]);
    const groep = { waar: L.latLng(lat, lon), x, y, ...inhoud(groepen, een) };
    const al = gezet.find((ander) => Math.hypot(ander.x - x, ander.y - y) < MAAT_GROEP);
    if (al) {
      const eerst = al.punten;
      al.aantal += groep.aantal;
      al.laat += groep.laat;
      al.punten = () => [...eerst(), ...groep.punten()];
    } else {
      gezet.push(groep);
    }
  }
  return gezet;
}

function inhoud(groepen: Supercluster<Punt, Telling>, een: ReturnType<Supercluster<Punt, Telling>["getClusters"]>[number]): Pick<Groep, "aantal" | "laat" | "punten"> {
  if ("cluster" in een.properties && een.properties.cluster) {
    const { cluster_id, point_count, laat } = een.properties as Supercluster.ClusterProperties & Telling;
    return { aantal: point_count, laat, punten: () => groepen.getLeaves(cluster_id, Infinity).map((blad) => blad.properties) };
  }
  const punt = een.properties as Punt;
  return { aantal: 1, laat: laat(punt), punten: () => [punt] };
}

/** Closer, until there is nothing closer: then as a list. */
function dichterbij(beeld: L.Map, groep: Groep): void {
  if (beeld.getZoom() < beeld.getMaxZoom()) {
    beeld.setView(groep.waar, Math.min(beeld.getZoom() + 2, beeld.getMaxZoom()));
    return;
  }
  const kop = document.createElement("p");
  kop.textContent = inWoorden(groep.aantal, groep.laat);
  const lijst = document.createElement("ul");
  lijst.className = "puntenlijst";
  for (const punt of laatEerst(groep.punten()).slice(0, MEESTE_REGELS)) {
    const weg = document.createElement("a");
    weg.href = punt.href;
    weg.textContent = wat(punt);
    const regel = document.createElement("li");
    regel.append(weg);
    lijst.append(regel);
  }
  const papier = document.createElement("div");
  papier.append(kop, lijst);
  const blad = L.popup().setLatLng(groep.waar).setContent(papier).openOn(beeld);
  blad.getElement()?.querySelector(".leaflet-popup-close-button")?.setAttribute("aria-label", "Sluit de lijst");
}

function merk(laag: L.LayerGroup, waar: L.LatLng, soort: string, tekst: string, maat: number, titel: string): L.Marker {
  const icon = L.divIcon({ className: `kaartpunt kaartpunt--${soort}`, html: tekst, iconSize: [maat, maat] });
  const gezet = L.marker(waar, { icon, title: titel, keyboard: true });
  gezet.on("add", () => gezet.getElement()?.setAttribute("aria-label", titel)); // more than what is written on it
  return gezet.addTo(laag);
}
