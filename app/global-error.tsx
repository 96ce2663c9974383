"use client";
/** What stands while a page that broke is opened anew, and stays where that did not help: components/awake.tsx. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <div className="page-notice" role="status">
          <p>This page broke: something else changed it, or a part of it did not come.</p>
          <button type="button" onClick={() => window.location.reload()}>
            Open it anew
          </button>
        </div>
      </body>
    </html>
  );
}
