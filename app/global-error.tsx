"use client";
/** Shown in place of a page that broke. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <div className="page-notice" role="status">
          <p>This page stopped working: something changed it, or part of it did not load.</p>
          <button type="button" onClick={() => window.location.reload()}>
            Reload it
          </button>
        </div>
      </body>
    </html>
  );
}
