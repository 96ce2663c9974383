/** `npm run --silent links -- FILE.md`: the mentions of an article as JSON, in reading order. */
import { resolve } from "node:path";
import { linkFile } from "../app/content";
import { SourceError } from "../geo/problem";

const [file, ...more] = process.argv.slice(2);
if (!file || more.length > 0) {
  console.error("usage: npm run --silent links -- FILE.md");
  process.exit(2);
}
try {
  // npm runs scripts in the project's root; a relative path means the folder it was called from.
  const article = linkFile(file, resolve(process.env.INIT_CWD ?? "", file));
  const links = article.paragraphs.flatMap(({ number, text, mentions }) =>
    mentions.map(({ place, start, end, how }) => ({
      place,
      paragraph: number,
      start,
      end,
      quote: text.slice(start, end),
      how,
    })),
  );
  console.log(JSON.stringify(links, null, 2));
} catch (error) {
  if (!(error instanceof SourceError)) throw error;
  console.error(error.message);
  process.exit(1);
}
