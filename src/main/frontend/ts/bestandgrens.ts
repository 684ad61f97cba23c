/** A file that is too large is told when it is chosen, and does not go: the server would refuse the whole form with what was typed in it. */
export function bestandgrens(root: ParentNode): void {
  for (const input of root.querySelectorAll<HTMLInputElement>("input[data-hoogstens]")) {
    const words = input.parentElement?.querySelector<HTMLElement>("[data-te-groot]");
    input.addEventListener("change", () => {
      const most = Number(input.dataset["hoogstens"]) * 1024 * 1024;
      const tooLarge = (input.files?.[0]?.size ?? 0) > most;
      if (tooLarge) {
        input.value = "";
      }
      if (words) {
        words.hidden = !tooLarge;
      }
    });
  }
}
