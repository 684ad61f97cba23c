import { bijAdres, type Buurt } from "./bij-adres.js";
import { aantalWoorden, passend, volgendeRegel, vondstWoorden } from "./zoekstand.js";

/** Turns a plain list into a search box (combobox with a list, WAI-ARIA practice): of buurten, which are asked for, or of its own lines. */
export function buurtkeuze(root: ParentNode): void {
  for (const select of root.querySelectorAll<HTMLSelectElement>("select[data-buurtkeuze]")) {
    new Buurtzoeker(select);
  }
}

class Buurtzoeker {
  private readonly input = document.createElement("input");
  private readonly list = document.createElement("ul");
  private readonly status = document.createElement("span");
  private found: Buurt[] = [];
  private marked = -1;
  private asked = 0;
  private byHand: boolean;
  private own = false; // it tells what it chose itself
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly select: HTMLSelectElement) {
    this.byHand = select.value !== "";
    this.build();
    bijAdres(select, (buurt) => this.fromAddress(buurt));
    select.addEventListener("change", () => this.filledIn());
    this.input.addEventListener("input", () => this.typed());
    this.input.addEventListener("keydown", (event) => this.key(event));
    this.input.addEventListener("blur", () => this.leave());
    this.list.addEventListener("mousedown", (event) => this.pressed(event));
  }

  private build(): void {
    const { select, input, list, status } = this;
    const id = select.id;
    const box = document.createElement("div");
    box.className = "zoeklijst";
    select.id = `${id}-lijst`;
    input.id = id;
    input.className = select.className.replaceAll("select", "textbox").replace("--html-textbox", "--html-input");
    input.autocomplete = "off";
    input.value = select.value ? (select.selectedOptions[0]?.text ?? "") : "";
    list.id = `${id}-vondsten`;
    list.className = "utrecht-listbox";
    list.hidden = true;
    status.className = "alleen-voorlezen";
    const label = document.querySelector<HTMLElement>(`label[for="${id}"]`);
    set(list, { role: "listbox", "aria-label": label?.textContent?.trim() ?? "Buurten" });
    set(status, { role: "status" });
    set(input, {
      type: "text", role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id,
    });
    for (const name of ["aria-describedby", "aria-invalid"]) {
      const value = select.getAttribute(name);
      if (value) {
        input.setAttribute(name, value);
      }
    }
    select.hidden = true;
    select.before(box);
    box.append(input, list, status, select);
  }

  /** What somebody chose stays; the answer is what stands there. */
  private fromAddress(buurt: Buurt | undefined): string | undefined {
    if (!this.byHand) {
      this.take(buurt ?? { code: "", naam: "", wijk: "" });
    }
    return this.select.value ? this.input.value.split(",")[0] : undefined;
  }

  /** What was typed before comes back into the list itself. */
  private filledIn(): void {
    if (this.own) {
      return;
    }
    this.byHand = this.select.value !== "";
    this.input.value = this.byHand ? (this.select.selectedOptions[0]?.text ?? "") : "";
  }

  private typed(): void {
    this.byHand = this.input.value.trim() !== "";
    this.select.value = "";
    clearTimeout(this.timer);
    const text = this.input.value.trim();
    if (text.length < 2) {
      this.show([]);
      this.close();
      return;
    }
    if (!this.select.dataset["buurtkeuze"]) {
      this.show(this.fromList(text));
      return;
    }
    this.timer = setTimeout(() => void this.search(text), 120);
  }

  private async search(text: string): Promise<void> {
    const turn = ++this.asked;
    try {
      const answer = await fetch(`${this.select.dataset["buurtkeuze"]}?zoek=${encodeURIComponent(text)}`, {
        headers: { Accept: "application/json" },
      });
      if (turn === this.asked && answer.ok) {
        this.show((await answer.json()) as Buurt[]);
      }
    } catch {
      this.show(this.fromList(text));
    }
  }

  /** Its own lines; without network those of the buurten too. */
  private fromList(text: string): Buurt[] {
    const lines = [...this.select.options]
      .filter((option) => option.value)
      .map((option) => ({ code: option.value, naam: option.text, woorden: option.dataset["woorden"] ?? "" }));
    return passend(text, lines).slice(0, 10).map(({ code, naam, woorden }) => ({ code, naam, wijk: woorden }));
  }

  private show(found: Buurt[]): void {
    this.found = found;
    this.list.replaceChildren(...found.map((buurt, index) => this.line(buurt, index)));
    this.list.hidden = found.length === 0;
    this.input.setAttribute("aria-expanded", String(found.length > 0));
    this.status.textContent =
      this.select.dataset["buurtkeuze"] ? aantalWoorden(found.length) : vondstWoorden(found.length);
    this.mark(found.length > 0 ? 0 : -1);
  }

  private line(buurt: Buurt, index: number): HTMLLIElement {
    const line = document.createElement("li");
    const wijk = document.createElement("span");
    line.className = "zoeklijst__optie";
    line.id = `${this.list.id}-${index}`;
    set(line, { role: "option", "aria-selected": "false" });
    wijk.className = "zoeklijst__wijk";
    wijk.textContent = buurt.wijk;
    line.append(buurt.naam, wijk);
    return line;
  }

  private mark(index: number): void {
    this.marked = index;
    [...this.list.children].forEach((line, at) => line.setAttribute("aria-selected", String(at === index)));
    if (index < 0) {
      this.input.removeAttribute("aria-activedescendant");
    } else {
      this.input.setAttribute("aria-activedescendant", `${this.list.id}-${index}`);
      this.list.children[index]?.scrollIntoView({ block: "nearest" });
    }
  }

  private key(event: KeyboardEvent): void {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      this.mark(volgendeRegel(event.key, this.marked, this.found.length));
    } else if (event.key === "Enter" && !this.list.hidden && this.marked >= 0) {
      event.preventDefault();
      this.choose(this.marked);
    } else if (event.key === "Escape" && !this.list.hidden) {
      event.preventDefault();
      this.close();
    }
  }

  private pressed(event: MouseEvent): void {
    event.preventDefault();
    const line = event.target instanceof Element ? event.target.closest("li") : null;
    if (line) {
      this.choose([...this.list.children].indexOf(line));
    }
  }

  private choose(index: number): void {
    const buurt = this.found[index];
    if (buurt) {
      this.byHand = true;
      this.take(buurt);
    }
  }

  private take(buurt: Buurt): void {
    if (![...this.select.options].some((option) => option.value === buurt.code)) {
      this.select.add(new Option(buurt.naam, buurt.code));
    }
    this.select.value = buurt.code;
    this.input.value = buurt.naam;
    this.close();
    this.own = true;
    this.select.dispatchEvent(new Event("change", { bubbles: true }));
    this.own = false;
  }

  /** Leaving the box with one suggestion marked takes it, as a list would. */
  private leave(): void {
    if (!this.list.hidden && !this.select.value && this.marked >= 0) {
      this.choose(this.marked);
    }
    this.close();
  }

  private close(): void {
    this.list.hidden = true;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
  }
}

function set(element: Element, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
}
