/** Serves the site in the folder SITE (default: out/) on PORT (default: 3000), as a static host would. */
import { siteServer } from "./hosting/server";

const PORT = Number(process.env.PORT ?? 3000);

const server = siteServer(process.env.SITE ?? "out");
server.on("error", (error: NodeJS.ErrnoException) => {
  const free = error.code === "EADDRINUSE" ? ": the port is taken; set PORT to a free one" : "";
  console.error(`can't serve on port ${PORT}: ${error.message}${free}`);
  process.exit(1);
});
server.listen(PORT, () => console.log(`Passage is at http://localhost:${PORT}/`));
