/**
 * What is disputed about countries and first-level areas, by the country's three letters, or by country and ISO 3166-2
 * code. The outlines follow Natural Earth, which draws what is held on the ground; only Crimea is moved to Ukraine.
 */
const KASHMIR =
  "All of Kashmir is claimed by India and by Pakistan; drawn is what each holds, up to the Line of Control and, in the east, the line held by China.";
const OF_UKRAINE =
  "Russia claims it since 2022 and holds a part of it; the UN General Assembly (resolution ES-11/4) holds it to be Ukraine's, and so it is drawn.";
const CRIMEA =
  "Held by Russia since 2014; the UN General Assembly (resolution 68/262) holds it to be Ukraine's, and so it is drawn.";

export const DISPUTES = {
  CNM: "The UN's buffer zone on Cyprus, drawn as an area of its own.",
  CYN: "Declared a republic in 1983, recognised by Türkiye; the UN Security Council (resolution 541) holds it to be part of Cyprus. Drawn as it is held on the ground.",
  FLK: "Claimed by Argentina; drawn as it is held, by the United Kingdom.",
  KAS: "The Siachen Glacier is claimed by India, which holds it, and by Pakistan; drawn as an area of its own.",
  KOS: "Declared its independence in 2008; Serbia does not recognise it. Drawn as a country of its own.",
  PSX: "Its borders are not agreed; drawn are the lines before June 1967, less what is held by Israel in and around Jerusalem as Natural Earth has it.",
  SAH: "Claimed by Morocco, which holds most of it, and by the Sahrawi Arab Democratic Republic; the UN lists it as a non-self-governing territory. Drawn whole.",
  SOL: "Declared its independence in 1991; Somalia holds it to be a part of itself. Drawn as it is held on the ground.",
  TWN: "Claimed by China; drawn as it is held on the ground.",
  "CHN CN-XJ": "Aksai Chin, in its southwest, is claimed by India; drawn as it is held, by China.",
  "GEO GE-AB":
    "It has seceded, which Russia and a few other countries recognise; Georgia holds it to be a part of itself, and so it is drawn.",
  "IND IN-AR": "Most of it is claimed by China; drawn as it is held, by India.",
  "IND IN-JK": KASHMIR,
  "IND IN-LA": KASHMIR,
  "MDA MD-SN": "It has seceded, which no member of the UN recognises; drawn within Moldova.",
  "PAK PK-GB": KASHMIR,
  "PAK PK-JK": KASHMIR,
  "UKR UA-09": OF_UKRAINE,
  "UKR UA-14": OF_UKRAINE,
  "UKR UA-23": OF_UKRAINE,
  "UKR UA-40": CRIMEA,
  "UKR UA-43": CRIMEA,
  "UKR UA-65": OF_UKRAINE,
};
