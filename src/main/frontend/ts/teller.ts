import { vertaald } from "./vertaald.js";

/** What the counter under a text box says. */
export function tellerWoorden(typed: number, most: number): string {
  const left = most - typed;
  if (left < 0) {
    return vertaald("teller.teveel", left === -1 ? "1 teken te veel" : "{0} tekens te veel", -left);
  }
  return vertaald("teller.over", left === 1 ? "Nog 1 teken" : "Nog {0} tekens", left);
}

/** Counts while typing; spoken only when little is left, so that it does not chatter. */
export function teller(root: ParentNode): void {
  for (const area of root.querySelectorAll<HTMLTextAreaElement>("textarea[data-hoogstens]")) {
    const words = document.getElementById(`${area.id}-teller`);
    if (!words) {
      continue;
    }
    const most = Number(area.dataset["hoogstens"]);
    const show = (): void => {
      const typed = area.value.length;
      words.textContent = tellerWoorden(typed, most);
      words.classList.toggle("teller--over", typed > most);
      words.setAttribute("aria-live", typed > most - 50 ? "polite" : "off");
    };
    area.addEventListener("input", show);
    show();
  }
}
