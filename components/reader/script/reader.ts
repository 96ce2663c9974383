/**
 * The script of the documents. A page works without it; with it, links respond at once, the map moves and the buttons
 * work. If something it needs is missing, the browser follows links as on any page.
 */
import { startReader } from "./start";
import { startStory } from "./story";

startReader((story) => startStory(story));
