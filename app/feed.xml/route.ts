/** /feed.xml: the newest stories, for feed readers (Atom, RFC 4287). */
import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";
import { SITE_NAME } from "../../components/kit/site-name";
import { FEED, HOME, storyAddress } from "../../geo/addresses";
import { excerpt, excerptText } from "../../geo/article/excerpt";
import { absolute } from "../_site/site";
import { type Story, stories } from "../content";

export const dynamic = "force-static";

/** The newest only; the list of stories has all. */
const MOST = 30;
/** How much of the first paragraph to show, in UTF-16 units. */
const LONGEST = 300;

/** Atom requires a time of day; we give midnight (UTC) of the article's date. */
const instant = (date: string): string => new Date(date).toISOString();

function entry({ id, article }: Story) {
  const { title, language, date, author, paragraphs } = article;
  const [first] = paragraphs;
  const url = absolute(storyAddress(id));
  return x("entry", { "xml:lang": language }, [
    x("title", title),
    x("id", url),
    x("link", { href: url }),
    x("updated", instant(date)),
    ...author.map((name) => x("author", [x("name", name)])),
    ...(first ? [x("summary", excerptText(excerpt(first, null, LONGEST, language)))] : []),
  ]);
}

export function GET() {
  const newest = stories().slice(0, MOST);
  const feed = x("feed", { xmlns: "http://www.w3.org/2005/Atom" }, [
    x("title", SITE_NAME),
    x("id", absolute(HOME)),
    x("link", { href: absolute(HOME) }),
    x("link", { rel: "self", href: absolute(FEED) }),
    x("updated", instant(newest[0]?.article.date ?? "1970-01-01")),
    x("author", [x("name", SITE_NAME)]),
    ...newest.map(entry),
  ]);
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(feed)}\n`;
  return new Response(body, { headers: { "content-type": "application/atom+xml" } });
}
