import { vertaald } from "./vertaald.js";

type Place = [number, number];

/** Where it is: by the phone, or pointed at on a map. Without script or permission the buurt is enough. */
export function mijnPlek(root: ParentNode): void {
  for (const part of root.querySelectorAll<HTMLElement>("[data-mijn-plek]")) {
    const words = part.querySelector<HTMLElement>("[role=status]");
    const lat = part.querySelector<HTMLInputElement>("[name=lat]");
    const lon = part.querySelector<HTMLInputElement>("[name=lon]");
    if (words && lat && lon) {
      part.hidden = false;
      void start(part, words, lat, lon);
    }
  }
}

async function start(part: HTMLElement, words: HTMLElement, lat: HTMLInputElement, lon: HTMLInputElement): Promise<void> {
  const away = part.querySelector<HTMLElement>("[data-plek-weg]");
  let show: (place: Place | null) => void = () => undefined;
  const keep = (place: Place | null, said: string): void => {
    lat.value = place ? place[0].toFixed(6) : "";
    lon.value = place ? place[1].toFixed(6) : "";
    words.textContent = said;
    if (away) {
      away.hidden = place === null;
    }
  };
  phone(part, words, (place) => {
    keep(place, vertaald("plek.bekend", "De plek van uw telefoon is bekend."));
    show(place);
  });
  if (away) {
    away.hidden = lat.value === "";
    away.addEventListener("click", () => {
      keep(null, vertaald("plek.weg", "De plek is weg. Wijs hem opnieuw aan, of kies de buurt."));
      show(null);
      part.querySelector<HTMLElement>("[data-kaartbeeld]")?.focus();
    });
  }
  // a buurt chosen by hand is meant: a point that stays would win from it
  part.closest("form")?.querySelector<HTMLSelectElement>("select[name=buurt]")?.addEventListener("change", (event) => {
    if ((event.target as HTMLSelectElement).value !== "" && lat.value !== "") {
      keep(null, vertaald("plek.buurt", "U koos een buurt. Daarom is de plek die u aanwees weg."));
      show(null);
    }
  });
  const begin: Place | null = lat.value === "" ? null : [Number(lat.value), Number(lon.value)];
  const chosen = (place: Place): void => {
    keep(place, aangewezen());
    const token = part.closest("form")?.querySelector<HTMLInputElement>("[name=csrf]")?.value ?? "";
    void where(place, token).then((said) => (words.textContent = said));
  };
  show = await map(part, begin, chosen, () => {
    words.textContent = vertaald("plek.dichterbij", "De kaart is nu dichterbij. Wijs de plek precies aan.");
  });
}

function phone(part: HTMLElement, words: HTMLElement, found: (place: Place) => void): void {
  const button = part.querySelector("button");
  if (!button || !("geolocation" in navigator)) {
    button?.remove();
    return;
  }
  button.addEventListener("click", () => {
    words.textContent = vertaald("plek.zoekt", "Wij zoeken uw plek…");
    navigator.geolocation.getCurrentPosition(
      (here) => found([here.coords.latitude, here.coords.longitude]),
      () => {
        words.textContent = vertaald("plek.mislukt", "Dat lukte niet. Wijs de plek aan op de kaart, of kies hieronder de buurt.");
      },
      { enableHighAccuracy: true, timeout: 10_000, maximumAge: 60_000 },
    );
  });
}

/** The map is large, so only this page fetches it; when that fails the rest of the page still works. */
async function map(
  part: HTMLElement,
  begin: Place | null,
  chosen: (place: Place) => void,
  closer: () => void,
): Promise<(place: Place | null) => void> {
  const block = part.querySelector<HTMLElement>("[data-plekkaart]");
  const picture = block?.querySelector<HTMLElement>("[data-kaartbeeld]");
  if (!block || !picture) {
    return () => undefined;
  }
  try {
    const { plekkaart } = (await import(picture.dataset["script"] ?? "")) as typeof import("./kaart.js");
    block.hidden = false;
    return await plekkaart(picture, begin, (lat, lon) => chosen([lat, lon]), closer);
  } catch {
    block.hidden = true;
    return () => undefined;
  }
}

function aangewezen(): string {
  return vertaald("plek.aangewezen", "U heeft de plek aangewezen.");
}

/**
 * The name of the buurt says whether the finger was right, also to whoever cannot see the map. A POST, so that the place stands in
 * no log beside the address of who pointed at it.
 */
export async function where([lat, lon]: Place, csrf: string): Promise<string> {
  const body = new URLSearchParams({ csrf, lat: lat.toFixed(6), lon: lon.toFixed(6) });
  const headers = { Accept: "application/json" };
  const answer = await fetch("/gebied/buurten/plek", { method: "POST", body, headers }).catch(() => null);
  if (!answer?.ok) {
    return aangewezen();
  }
  const found = (await answer.json()) as Array<{ naam: string }>;
  return found[0]
    ? vertaald("plek.in", "U heeft een plek aangewezen in {0}.", found[0].naam)
    : vertaald("plek.buiten", "Deze plek ligt buiten de gemeente. Wijs een andere plek aan.");
}
