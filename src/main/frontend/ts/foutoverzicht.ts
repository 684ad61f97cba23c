/** The error summary takes the focus, so that it is read first; its links go to the field itself. */
export function foutoverzicht(root: ParentNode): void {
  root.querySelector<HTMLElement>("[data-foutoverzicht]")?.focus();
}
