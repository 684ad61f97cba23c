import { plain } from "./zoekstand.js";

/** A box that makes a long list of choices short: what is chosen already stays in sight. Without a script the list is simply long. */
export function zoekin(root: ParentNode): void {
  for (const box of root.querySelectorAll<HTMLElement>("[data-zoekin]")) {
    const input = box.querySelector("input");
    const status = box.querySelector<HTMLElement>("[role=status]");
    const list = document.getElementById(box.dataset["zoekin"] ?? "");
    if (!input || !status || !list) {
      continue;
    }
    box.hidden = false;
    input.addEventListener("input", () => {
      const words = plain(input.value).split(" ");
      let found = 0;
      for (const row of list.querySelectorAll<HTMLElement>(":scope > *")) {
        const text = plain(row.textContent ?? "");
        const fits = words.every((word) => text.includes(word));
        row.hidden = !fits && !row.querySelector<HTMLInputElement>("input:checked");
        found += fits ? 1 : 0;
      }
      status.textContent = found === 0 ? "Niemand gevonden." : found === 1 ? "1 gevonden." : `${found} gevonden.`;
    });
    input.addEventListener("keydown", (event) => {
      if (event.key === "Enter") {
        event.preventDefault(); // it sends nothing
      }
    });
  }
}
