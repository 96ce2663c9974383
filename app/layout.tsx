import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import type { ReactNode } from "react";
import "../components/kit/tokens.css";
import "../components/kit/page.css";
import "../components/kit/masthead.css";
import { SITE_NAME } from "../components/kit/site-name";
import { ThemeScript } from "../components/kit/theme-script";
import { SITE_URL } from "./_site/site";

const sourceSerif = localFont({
  src: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  weight: "200 900",
  // A font that comes late isn't used on this page, so that nothing jumps while somebody reads.
  display: "optional",
  variable: "--font-serif",
  adjustFontFallback: "Times New Roman",
});

export const metadata: Metadata = {
  ...(SITE_URL && { metadataBase: SITE_URL }),
  title: { default: SITE_NAME, template: `%s — ${SITE_NAME}` },
};

export const viewport: Viewport = {
  viewportFit: "cover",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf6" },
    { media: "(prefers-color-scheme: dark)", color: "#16191c" },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    // ThemeScript sets data-theme on this element before React runs.
    <html lang="en" className={sourceSerif.variable} suppressHydrationWarning>
      <head>
        <ThemeScript />
      </head>
      <body>{children}</body>
    </html>
  );
}
