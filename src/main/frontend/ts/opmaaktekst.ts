import MarkdownIt from "markdown-it";
import { MarkdownParser, MarkdownSerializer, MarkdownSerializerState } from "prosemirror-markdown";
import { type Node, Schema } from "prosemirror-model";

/** What a letter may be made of: the same as the server keeps. */
export const schema = new Schema({
  nodes: {
    doc: { content: "block+" },
    paragraph: { content: "inline*", group: "block", parseDOM: [{ tag: "p" }], toDOM: () => ["p", 0] },
    heading: {
      content: "text*",
      marks: "",
      group: "block",
      defining: true,
      parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}` })),
      toDOM: () => ["h2", 0],
    },
    bullet_list: { content: "list_item+", group: "block", parseDOM: [{ tag: "ul" }], toDOM: () => ["ul", 0] },
    ordered_list: {
      content: "list_item+",
      group: "block",
      attrs: { order: { default: 1 } },
      parseDOM: [{ tag: "ol", getAttrs: (list) => ({ order: Number(list.getAttribute("start") ?? 1) }) }],
      toDOM: (node) => ["ol", { start: String(node.attrs["order"]) }, 0],
    },
    list_item: { content: "paragraph block*", defining: true, parseDOM: [{ tag: "li" }], toDOM: () => ["li", 0] },
    text: { group: "inline" },
    hard_break: { inline: true, group: "inline", selectable: false, parseDOM: [{ tag: "br" }], toDOM: () => ["br"] },
  },
  marks: {
    strong: { parseDOM: [{ tag: "strong" }, { tag: "b" }], toDOM: () => ["strong", 0] },
    em: { parseDOM: [{ tag: "em" }, { tag: "i" }], toDOM: () => ["em", 0] },
  },
});

const TOKENS = MarkdownIt("commonmark", { html: false }).disable([
  "autolink",
  "backticks",
  "blockquote",
  "code",
  "fence",
  "hr",
  "html_block",
  "html_inline",
  "image",
  "link",
  "reference",
]);

const parser = new MarkdownParser(schema, TOKENS, {
  paragraph: { block: "paragraph" },
  heading: { block: "heading" },
  bullet_list: { block: "bullet_list" },
  ordered_list: { block: "ordered_list", getAttrs: (token) => ({ order: Number(token.attrGet("start") ?? 1) }) },
  list_item: { block: "list_item" },
  hardbreak: { node: "hard_break" },
  softbreak: { node: "hard_break" },
  strong: { mark: "strong" },
  em: { mark: "em" },
});

/** A square bracket asks for something to be filled in, and an accolade too: they stay as they are. */
class Words extends MarkdownSerializerState {
  override esc(text: string, startOfLine = false): string {
    return super.esc(text, startOfLine).replace(/\\([[\]~])/g, "$1");
  }
}

class Writer extends MarkdownSerializer {
  override serialize(content: Node): string {
    const state = new (Words as unknown as new (...parts: unknown[]) => MarkdownSerializerState)(this.nodes, this.marks, {
      tightLists: true,
    });
    state.renderContent(content);
    return (state as unknown as { out: string }).out;
  }
}

const writer = new Writer(
  {
    paragraph(state, node) {
      state.renderInline(node);
      state.closeBlock(node);
    },
    heading(state, node) {
      state.write("# ");
      state.renderInline(node, false);
      state.closeBlock(node);
    },
    bullet_list(state, node) {
      state.renderList(node, "  ", () => "- ");
    },
    ordered_list(state, node) {
      const start = Number(node.attrs["order"]);
      state.renderList(node, "   ", (index) => `${start + index}. `);
    },
    list_item(state, node) {
      state.renderContent(node);
    },
    text(state, node) {
      state.text(node.text ?? "");
    },
    hard_break(state, node, parent, index) {
      for (let next = index + 1; next < parent.childCount; next++) {
        if (parent.child(next).type !== node.type) {
          state.write("\n");
          return;
        }
      }
    },
  },
  {
    strong: { open: "**", close: "**", mixable: true, expelEnclosingWhitespace: true },
    em: { open: "*", close: "*", mixable: true, expelEnclosingWhitespace: true },
  },
);

export function read(text: string): Node {
  return parser.parse(text);
}

export function write(doc: Node): string {
  return writer.serialize(doc).trim();
}
