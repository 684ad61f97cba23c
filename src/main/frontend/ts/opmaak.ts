import { baseKeymap, setBlockType, toggleMark } from "prosemirror-commands";
import { history, redo, undo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import type { NodeType } from "prosemirror-model";
import { liftListItem, sinkListItem, splitListItem, wrapInList } from "prosemirror-schema-list";
import { type Command, EditorState, type Plugin } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { read, schema, write } from "./opmaaktekst.js";

const { nodes, marks } = schema;

/** A list becomes paragraphs again by the same button. */
function list(type: NodeType): Command {
  return (state, dispatch, view) =>
    isIn(state, type) ? liftListItem(nodes.list_item)(state, dispatch, view) : wrapInList(type)(state, dispatch, view);
}

/** A heading becomes a paragraph again by the same button. */
const heading: Command = (state, dispatch, view) =>
  setBlockType(isIn(state, nodes.heading) ? nodes.paragraph : nodes.heading)(state, dispatch, view);

const COMMANDS: Record<string, Command> = {
  kop: heading,
  vet: toggleMark(marks.strong),
  cursief: toggleMark(marks.em),
  lijst: list(nodes.bullet_list),
  nummers: list(nodes.ordered_list),
  terug: undo,
};

const line: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
  return true;
};

function plugins(): Plugin[] {
  const keys = {
    "Mod-z": undo,
    "Mod-y": redo,
    "Mod-Shift-z": redo,
    "Mod-b": toggleMark(marks.strong),
    "Mod-i": toggleMark(marks.em),
    "Shift-Enter": line,
    Enter: splitListItem(nodes.list_item),
    "Mod-]": sinkListItem(nodes.list_item),
    "Mod-[": liftListItem(nodes.list_item),
  };
  return [history(), keymap(keys), keymap(baseKeymap)];
}

function isIn(state: EditorState, type: NodeType): boolean {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    if ($from.node(depth).type === type) {
      return true;
    }
  }
  return false;
}

function isPressed(state: EditorState, what: string): boolean {
  const mark = { vet: marks.strong, cursief: marks.em }[what];
  if (mark) {
    const { from, to, empty, $from } = state.selection;
    return empty ? Boolean(mark.isInSet(state.storedMarks ?? $from.marks())) : state.doc.rangeHasMark(from, to, mark);
  }
  const node = { kop: nodes.heading, lijst: nodes.bullet_list, nummers: nodes.ordered_list }[what];
  return node ? isIn(state, node) : false;
}

/** The text box stays what is sent: what is written on the sheet is put into it, and what is put into it is shown. */
export function opmaak(box: HTMLElement): void {
  const text = box.querySelector("textarea");
  const sheet = box.querySelector<HTMLElement>("[data-blad]");
  const bar = box.querySelector<HTMLElement>("[role=toolbar]");
  if (!text || !sheet || !bar) {
    return;
  }
  const buttons = [...bar.querySelectorAll<HTMLButtonElement>("[data-doe]")];
  const show = (state: EditorState): void => {
    for (const button of buttons) {
      if (button.hasAttribute("aria-pressed")) {
        button.setAttribute("aria-pressed", String(isPressed(state, button.dataset["doe"] ?? "")));
      }
    }
  };
  const fresh = (): EditorState => EditorState.create({ doc: read(text.value), plugins: plugins() });
  const view = new EditorView(sheet, {
    state: fresh(),
    attributes: attributes(text),
    dispatchTransaction(change) {
      view.updateState(view.state.apply(change));
      show(view.state);
      if (change.docChanged) {
        text.value = write(view.state.doc);
        text.dispatchEvent(new Event("input", { bubbles: true }));
      }
    },
  });
  text.addEventListener("change", () => view.updateState(fresh()));
  document.querySelector(`label[for="${text.id}"]`)?.addEventListener("click", () => view.focus());
  for (const button of buttons) {
    button.addEventListener("mousedown", (event) => event.preventDefault()); // what is selected stays so
    button.addEventListener("click", () => {
      COMMANDS[button.dataset["doe"] ?? ""]?.(view.state, view.dispatch, view);
      view.focus();
    });
  }
  view.dom.id = text.id; // where the summary of what is wrong leads to
  text.removeAttribute("id");
  text.hidden = true;
  bar.hidden = false;
  sheet.hidden = false;
  show(view.state);
}

function attributes(text: HTMLTextAreaElement): Record<string, string> {
  const label = document.querySelector(`label[for="${text.id}"]`)?.textContent?.trim() ?? "";
  const described = text.getAttribute("aria-describedby");
  return {
    role: "textbox",
    "aria-multiline": "true",
    "aria-label": label,
    ...(described ? { "aria-describedby": described } : {}),
    ...(text.getAttribute("aria-invalid") ? { "aria-invalid": "true" } : {}),
  };
}
