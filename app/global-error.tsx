"use client";
/** Shown in place of a page that broke. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <div className="page-notice" role="status">
          <p>This page broke: something else changed it, or a part of it did not come.</p>
          <button type="button" onClick={() => window.location.reload()}>
            Reload it
          </button>
        </div>
      </body>
    </html>
  );
}
