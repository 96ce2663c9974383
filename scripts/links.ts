/**
 * `npm run --silent links -- FILE.md`: the mentions of places in an article as JSON, in reading order.
 * `… links -- FILE.md times` and `… links -- FILE.md voices`: the mentions of times, and who says each sentence.
 */
import { resolve } from "node:path";
import { linkFile } from "../app/content";
import { type LinkedArticle, leadsTo } from "../geo/mentions/passages";
import { SourceError } from "../geo/problem";
import { isoOf } from "../geo/times/time";
import { accordingTo } from "../geo/voices/according-to";

const places = ({ paragraphs }: LinkedArticle) =>
  paragraphs.flatMap(({ number, text, mentions }) =>
    mentions.filter(leadsTo("place")).map(({ place, start, end, how }) => ({
      place,
      paragraph: number,
      ...{ start, end },
      quote: text.slice(start, end),
      how,
    })),
  );

const times = ({ paragraphs }: LinkedArticle) =>
  paragraphs.flatMap(({ number, text, mentions }) =>
    mentions.filter(leadsTo("time")).map(({ time, start, end, how }) => ({
      time: isoOf(time),
      paragraph: number,
      ...{ start, end },
      quote: text.slice(start, end),
      how,
    })),
  );

const voices = ({ paragraphs, voices }: LinkedArticle) =>
  paragraphs.flatMap(({ number, text, attributions }) =>
    attributions.map(({ by, start, end, how }) => ({
      ...{ by, paragraph: number, start, end },
      quote: text.slice(start, end),
      how,
      words: accordingTo({ by, how }, voices),
    })),
  );

const THREADS = new Map<string, (article: LinkedArticle) => object[]>(Object.entries({ places, times, voices }));

const [file, thread = "places", ...more] = process.argv.slice(2);
const read = THREADS.get(thread);
if (!file || !read || more.length > 0) {
  console.error(`usage: npm run --silent links -- FILE.md [${[...THREADS.keys()].join(" | ")}]`);
  process.exit(2);
}
try {
  // npm runs scripts in the project's root; a relative path is meant from the folder that npm was called in.
  const article = linkFile(file, resolve(process.env.INIT_CWD ?? "", file));
  console.log(JSON.stringify(read(article), null, 2));
} catch (error) {
  if (!(error instanceof SourceError)) throw error;
  console.error(error.message);
  process.exit(1);
}
