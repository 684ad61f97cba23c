/** A cell of the compass: its ring from the centre, and its angle in tenths of degrees clockwise from the top. */
export interface Cell {
  ring: number;
  angle: number;
}

/** The cell after an arrow key: left and right go round the ring, up goes outwards and down inwards. */
export function nextCell(key: string, current: number, cells: Cell[]): number {
  const here = cells[current];
  if (!here) {
    return current;
  }
  if (key === "ArrowLeft" || key === "ArrowRight") {
    const ring = cells.map((cell, index) => ({ cell, index })).filter((each) => each.cell.ring === here.ring);
    const place = ring.findIndex((each) => each.index === current);
    const step = key === "ArrowRight" ? 1 : ring.length - 1;
    return ring[(place + step) % ring.length]?.index ?? current;
  }
  const ring = key === "ArrowUp" ? here.ring + 1 : here.ring - 1;
  let best = current;
  let nearest = Infinity;
  cells.forEach((cell, index) => {
    const apart = Math.abs(cell.angle - here.angle);
    const distance = Math.min(apart, 3600 - apart);
    if (cell.ring === ring && distance < nearest) {
      nearest = distance;
      best = index;
    }
  });
  return best;
}

const KEYS = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"];
const PLACE = "buurtregie.kompas";

/** One cell of the compass is in the tab order; the arrows go to the others. A chosen cell keeps place and focus. */
export function kompas(root: ParentNode): void {
  const page = root.querySelector<HTMLElement>("[data-kompas]");
  for (const wheel of root.querySelectorAll<SVGElement>("[data-wiel]")) {
    const links = [...wheel.querySelectorAll<SVGAElement>("a[data-ring]")];
    const cells = links.map((link) => ({
      ring: Number(link.dataset["ring"]),
      angle: Number(link.dataset["hoek"]),
    }));
    const only = (active: SVGAElement | undefined): void => {
      links.forEach((link) => link.setAttribute("tabindex", link === active ? "0" : "-1"));
    };
    only(links.find((link) => link.hasAttribute("aria-current")) ?? links[0]);
    wheel.addEventListener("keydown", (event) => {
      const current = links.findIndex((link) => link === document.activeElement);
      if (current >= 0 && KEYS.includes(event.key)) {
        event.preventDefault();
        const next = links[nextCell(event.key, current, cells)];
        only(next);
        next?.focus();
      }
    });
  }
  if (page) {
    keepPlace(page);
  }
}

function keepPlace(page: HTMLElement): void {
  page.addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("a")) {
      sessionStorage.setItem(PLACE, String(scrollY));
    }
  });
  const place = sessionStorage.getItem(PLACE);
  sessionStorage.removeItem(PLACE);
  if (place !== null) {
    scrollTo(0, Number(place));
    page.querySelector<SVGAElement>("[data-wiel] a[aria-current]")?.focus({ preventScroll: true });
  }
}
