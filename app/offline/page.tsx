/** /offline/: shown in place of a page that isn't kept in this browser, when there is no connection. */

import type { Metadata } from "next";
import { SITE_NAME } from "../../components/kit/site-name";
import { HOME, storyAddress } from "../../geo/addresses";
import { stories } from "../content";

export const metadata: Metadata = { title: "No connection", robots: "noindex" };

/** The newest stories only: a page that is kept offline must not grow with the site. */
const MOST = 10;

export default function OfflinePage() {
  return (
    <main className="plain">
      <p className="masthead">
        <a href={HOME}>{SITE_NAME}</a>
      </p>
      <h1>There is no connection</h1>
      <p>This page is not kept in this browser. A story is, with all its places, if you have read it here before:</p>
      <ul>
        {stories()
          .slice(0, MOST)
          .map(({ id, article }) => (
            <li key={id}>
              <a href={storyAddress(id)} lang={article.language}>
                {article.title}
              </a>
            </li>
          ))}
      </ul>
    </main>
  );
}
