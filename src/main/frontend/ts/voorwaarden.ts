/** "besluit=A,B" as the field and the values that ask the question. */
export function leesVoorwaarde(text: string): { veld: string; waarden: string[] } {
  const [veld = "", waarden = ""] = text.split("=");
  return { veld, waarden: waarden.split(",").filter(Boolean) };
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
      const chosen = new FormData(form).getAll(veld).map(String);
      part.hidden = !waarden.some((value) => chosen.includes(value) || (value === "*" && chosen.some(Boolean)))
        && !waarden.some((value) => value.startsWith("!") && chosen.some(Boolean) && !chosen.includes(value.slice(1)));
    };
    form.addEventListener("change", show);
    show();
  }
}
