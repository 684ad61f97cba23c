import { vertaald } from "./vertaald.js";

export interface Buurt {
  code: string;
  naam: string;
  wijk: string;
}

/** What the page says after looking an address up. */
export function adresWoorden(found: string | undefined, chosen: string | undefined): string {
  if (!found) {
    return vertaald("adres.onbekend", "Dit adres staat niet in onze lijst. Kies zelf een buurt.");
  }
  return !chosen || chosen === found
    ? vertaald("adres.gevonden", "Gevonden bij dit adres: {0}.", found)
    : vertaald("adres.anders", "Bij dit adres hoort volgens onze lijst {0}.", found);
}

/** Looks the buurt up as soon as postcode and house number are there. */
export function bijAdres(select: HTMLSelectElement, found: (buurt: Buurt | undefined) => string | undefined): void {
  const path = select.dataset["bijAdres"];
  const form = select.form;
  const postcode = form?.querySelector<HTMLInputElement>("#postcode");
  const number = form?.querySelector<HTMLInputElement>("#huisnummer");
  if (!path || !form || !postcode || !number) {
    return;
  }
  const words = document.createElement("p");
  words.className = "utrecht-form-field-description";
  words.setAttribute("role", "status");
  select.parentElement?.after(words);
  let turn = 0;
  const look = async (): Promise<void> => {
    const own = ++turn;
    const token = form.querySelector<HTMLInputElement>("[name=csrf]")?.value ?? "";
    words.textContent = "";
    if (!/^\s*[1-9][0-9]{3}\s*[a-z]{2}\s*$/i.test(postcode.value) || !/^\s*[0-9]{1,5}\s*$/.test(number.value)) {
      return;
    }
    try {
      const body = new URLSearchParams({ csrf: token, postcode: postcode.value, huisnummer: number.value });
      const answer = await fetch(path, { method: "POST", body, headers: { Accept: "application/json" } });
      if (own === turn && answer.ok) {
        const buurt = ((await answer.json()) as Buurt[])[0];
        const chosen = found(buurt);
        words.textContent = adresWoorden(buurt?.naam, chosen);
      }
    } catch {
      words.textContent = ""; // without a network one chooses from the list
    }
  };
  postcode.addEventListener("change", () => void look());
  number.addEventListener("change", () => void look());
}
