const OFF = "buurtregie.toetsen";

/** The row after a key: it stops at both ends; nothing marked yet is the first. */
export function volgendeRij(key: string, current: number, count: number): number {
  const next = key === "j" ? current + 1 : current - 1;
  return Math.max(0, Math.min(count - 1, current < 0 ? 0 : next));
}

/** Single keys never work while somebody types, and can be turned off (WCAG 2.1.4). */
export function lijsttoetsen(root: Document): void {
  const list = root.querySelector<HTMLElement>("[data-lijst]");
  const line = list?.querySelector<HTMLElement>("[data-toetsen]");
  const button = line?.querySelector<HTMLButtonElement>("[data-toetsen-knop]");
  const words = line?.querySelector<HTMLElement>("[data-toetsen-woorden]");
  if (!list || !line || !button || !words) {
    return;
  }
  const show = (): void => {
    const off = localStorage.getItem(OFF) === "uit";
    words.hidden = off;
    button.textContent = off ? "Zet toetsen aan" : "Zet toetsen uit";
    line.hidden = false;
  };
  button.addEventListener("click", () => {
    localStorage.setItem(OFF, localStorage.getItem(OFF) === "uit" ? "aan" : "uit");
    show();
  });
  root.addEventListener("keydown", (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target)
      && localStorage.getItem(OFF) !== "uit" && act(list, event.key)) {
      event.preventDefault();
    }
  });
  show();
}

function act(list: HTMLElement, key: string): boolean {
  const rows = [...list.querySelectorAll<HTMLElement>(".lijst__stap")];
  const here = document.activeElement?.closest("tr")?.querySelector<HTMLElement>(".lijst__stap");
  const current = here ? rows.indexOf(here) : -1;
  if (key === "j" || key === "k") {
    rows[volgendeRij(key, current, rows.length)]?.focus();
    return rows.length > 0;
  }
  if (key === "x" && here) {
    here.closest("tr")?.querySelector<HTMLInputElement>(".kiesvakje")?.click();
    return true;
  }
  return false;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement
    && (target.matches("textarea, select, [contenteditable]") || target.matches("input:not([type=checkbox])"));
}
