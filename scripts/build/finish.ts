/** Makes of what `next build` wrote what a host serves. Each step works on what the one before has left. */
import { makeBundles, writeBundles } from "./bundles";
import { compress } from "./compress";
import { makeDocuments } from "./documents";
import { writeGazetteer } from "./gazetteer";
import { writeWorker } from "./offline";
import { setPolicies } from "./policy";
import { writeWorld } from "./world";

/**
 * @param folder of the site
 * @param kept the ids of the stories that readers' browsers keep, and whether they forget what they kept before
 */
export async function finish(
  folder: string,
  kept: { readonly stories: readonly string[]; readonly off: boolean },
): Promise<void> {
  const bundles = await makeBundles(true);
  writeBundles(folder, bundles);
  makeDocuments(
    folder,
    { reader: bundles.reader.address, walk: bundles.walk.address, read: bundles.read.address },
    bundles.below.address,
  );
  setPolicies(folder);
  await writeWorld(folder);
  await writeGazetteer(folder);
  await writeWorker(folder, kept);
  await compress(folder);
}
