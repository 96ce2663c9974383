/** Markdown with front matter → Article. Offsets refer to the plain text of each paragraph. */
import type { Heading as MarkdownHeading, Paragraph as MarkdownParagraph, Nodes, Root, RootContent } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import remarkFrontmatter from "remark-frontmatter";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { type Problem, SourceError } from "../problem";
import type { Article, Heading, Paragraph } from "../types";
import { harmfulCharacters, harmIn } from "./characters";
import { parseFrontMatter } from "./front-matter";
import { readInline } from "./inline";
import { tooMuch } from "./markdown-limits";

const parser = unified().use(remarkParse).use(remarkFrontmatter, ["yaml"]);

/**
 * @param file named in messages
 * @param source the file's text
 * @throws SourceError with the place and the reason of everything that is wrong: front matter, or Markdown that a story
 * can't show (HTML, code, tables, pictures, characters that turn or break text), or more of it than an article holds
 */
export function parseArticle(file: string, source: string): Article {
  const text = source.replace(/^\uFEFF/u, "").replace(/\r\n?/gu, "\n");
  const unreadable = [...harmfulCharacters(file, text), ...tooMuch(file, text)];
  if (unreadable.length > 0) throw new SourceError(unreadable);
  const root = parser.parse(text);
  const frontMatter = parseFrontMatter(file, root);
  const body = new Body(file, root);
  for (const node of root.children) body.add(node, "body");
  const problems = [...frontMatter.problems, ...body.problems];
  if (body.paragraphs.length === 0)
    problems.push({ file, line: 1, column: 1, reason: "no paragraph: an article needs one" });
  if (problems.length > 0 || !frontMatter.value) throw new SourceError(problems);
  return { ...frontMatter.value, paragraphs: body.paragraphs, headings: body.headings };
}

class Body {
  readonly paragraphs: Paragraph[] = [];
  readonly headings: Heading[] = [];
  readonly problems: Problem[] = [];

  constructor(
    private readonly file: string,
    private readonly root: Root,
  ) {}

  /** Takes a block and the blocks in it, in reading order. */
  add(node: RootContent, within: Paragraph["within"]): void {
    switch (node.type) {
      case "paragraph":
        this.addParagraph(node, within);
        break;
      case "heading":
        this.addHeading(node);
        break;
      case "blockquote":
        for (const child of node.children) this.add(child, "quotation");
        break;
      case "list":
        for (const item of node.children) for (const child of item.children) this.add(child, "list");
        break;
      case "yaml":
      case "definition":
      case "thematicBreak":
        break;
      default:
        this.refuse(node);
    }
  }

  private addParagraph(node: MarkdownParagraph, within: Paragraph["within"]): void {
    const { text, links, refused, emptyLinks } = readInline(node, this.root);
    for (const child of refused) this.refuse(child);
    this.checkCharacters(node, text);
    for (const link of emptyLinks) this.problem(link, "a link without words: write [words](#place)");
    if (text === "") return;
    const number = this.paragraphs.length + 1;
    this.paragraphs.push({ id: `p${number}`, number, text, within, links });
  }

  private addHeading(node: MarkdownHeading): void {
    const text = plainText(node).replace(/\s+/gu, " ").trim();
    this.checkCharacters(node, text);
    if (text) this.headings.push({ text, before: this.paragraphs.length + 1 });
  }

  /** Character references bring what the file itself doesn't hold: `&#x202E;`. */
  private checkCharacters(node: Nodes, text: string): void {
    const harm = harmIn(text);
    if (harm) this.problem(node, harm);
  }

  private refuse(node: Nodes): void {
    this.problem(node, `${node.type} can't be shown in a story: write paragraphs, headings, quotations or lists`);
  }

  private problem(node: Nodes, reason: string): void {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    this.problems.push({ file: this.file, line, column, reason });
  }
}
