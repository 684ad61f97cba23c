/** "besluit=A,B" as the field and the values that ask the question. */
export function leesVoorwaarde(text: string): { veld: string; waarden: string[] } {
  const [veld = "", waarden = ""] = text.split("=");
  return { veld, waarden: waarden.split(",").filter(Boolean) };
}

/** Whether the chosen answers ask the question; "!WAARDE" is: any answer but this one. */
export function geldt(waarden: string[], gekozen: string[]): boolean {
  return gekozen.some((antwoord) =>
    waarden.some((waarde) => (waarde.startsWith("!") ? waarde.slice(1) !== antwoord : waarde === antwoord)));
}

/** A question that only counts with a certain answer is hidden until that answer is chosen. */
export function voorwaarden(root: ParentNode): void {
  for (const part of root.querySelectorAll<HTMLElement>("[data-alleen-bij]")) {
    const { veld, waarden } = leesVoorwaarde(part.dataset["alleenBij"] ?? "");
    const form = part.closest("form");
    if (!form || !veld) {
      continue;
    }
    const show = (): void => {
      const gekozen = new FormData(form).getAll(veld).map(String).filter(Boolean);
      part.hidden = !geldt(waarden, gekozen);
    };
    form.addEventListener("change", show);
    show();
  }
}
