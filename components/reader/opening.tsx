/**
 * A place's page opens on the passage that speaks of it, unless the address names another, or the browser restores the
 * scroll position. Readers must not see it move, so this runs just before the first frame, when the browser lays out
 * the page anyway. It runs again when the rest of the page and the typeface have loaded, which may have moved the
 * passage out of sight, unless the reader has scrolled. Before the first frame it reads nothing that would force a
 * second layout, such as the scroll position or whether the typeface is ready.
 */
import { OwnScript } from "../kit/own-script";

const BRING_INTO_VIEW = `(()=>{
const passage=document.querySelector(".passage[data-current]");
const [opened]=performance.getEntriesByType("navigation");
if(!passage||location.hash||location.search||/^(reload|back_forward)$/.test(opened?.type))return;
let left=0;
const bring=()=>{
if(scrollY!==left)return;
const {top,bottom}=passage.getBoundingClientRect();
if(top<parseFloat(getComputedStyle(passage).scrollMarginTop)-1||bottom>innerHeight)passage.scrollIntoView({behavior:"instant"});
left=scrollY
};
requestAnimationFrame(()=>{
bring();
addEventListener("DOMContentLoaded",()=>requestAnimationFrame(bring));
document.fonts?.ready.then(bring)
})
})()`;

export const OpenOnPassage = () => <OwnScript code={BRING_INTO_VIEW} />;
