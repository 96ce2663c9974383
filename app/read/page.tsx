/** /read/#…: shows the story that is in the address, after the `#`: browsers never send that part to a server. */

import type { Metadata } from "next";
import "../../components/reader/first-styles";
import "../../components/reader/below.css";
import "../../components/own-story/own.css";
import { SITE_NAME } from "../../components/kit/site-name";
import { HOME, MAKE, READ } from "../../geo/addresses";
import { siteFiles } from "../_site/map-files";

export const metadata: Metadata = {
  title: "A story in its link",
  alternates: { canonical: READ },
  robots: { index: false },
};

export default function ReadPage() {
  return (
    <>
      <main className="plain" data-script="read" data-site={JSON.stringify(siteFiles())}>
        <p className="masthead">
          <a href={HOME}>{SITE_NAME}</a>
        </p>
        <h1>A story in its link</h1>
        <p className="without-scripts">
          The story is in the address of this page, and needs JavaScript to be shown. Ask for it as a file, which needs
          none.
        </p>
        <p className="own-state needs-scripts" role="status">
          The story is being opened.
        </p>
        <p>
          <a href={MAKE}>Make one of your own</a>
        </p>
      </main>
      <p role="status" className="visually-hidden" id="announcement" />
    </>
  );
}
