import { el } from "./bouw.js";
import { vervang } from "./vervang.js";
import { openOpslag, type Opslag } from "./opslag.js";
import { knop } from "./schermen/delen.js";

/** The storage of the phone. Without it nothing would be kept: then the app says so, and does not open. */
export async function opslagOfUitleg(doel: HTMLElement): Promise<Opslag> {
  try {
    return await openOpslag();
  } catch {
    const uitleg = [
      el("header", { class: "kop" }, el("h1", { id: "titel", tabindex: -1 }, "Geen opslag")),
      el("p", { role: "alert" }, "Je telefoon geeft geen opslag. Maak ruimte vrij en start opnieuw."),
      knop("opnieuw", "rand", "Probeer opnieuw", () => location.reload(), "refresh"),
    ];
    vervang(doel, el("div", { class: "scherm" }, el("main", { id: "inhoud" }, uitleg)));
    return new Promise(() => {});
  }
}
