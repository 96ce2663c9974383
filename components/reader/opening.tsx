/**
 * A place's page opens on the passage that speaks of it, unless the address names another, or the browser puts the page where
 * it was. It must not be seen to move, so this runs as soon as the text is there.
 */
import { OwnScript } from "../kit/own-script";

const BRING_INTO_VIEW = `(()=>{
const passage=document.querySelector(".passage[data-current]");
const [opened]=performance.getEntriesByType("navigation");
if(!passage||location.hash||location.search||/^(reload|back_forward)$/.test(opened?.type))return;
const {top,bottom}=passage.getBoundingClientRect();
if(top<parseFloat(getComputedStyle(passage).scrollMarginTop)||bottom>innerHeight)passage.scrollIntoView({behavior:"instant"})
})()`;

export const OpenOnPassage = () => <OwnScript code={BRING_INTO_VIEW} />;
