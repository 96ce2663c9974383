/**
 * The script of the documents. A page is whole without it: it makes the links answer at once, the map move and the buttons
 * work. Where something it needs is missing, the browser does what it does with any page.
 */
import { startReader } from "./start";
import { startStory } from "./story";

startReader((story) => startStory(story));
