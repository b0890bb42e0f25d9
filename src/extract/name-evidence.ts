/** What a bare name needs beside it to be a person: a verb of speech or sending after it, or one that takes a person before it. */
export const ACTS_AFTER =
  /^(?:said|says|told|tells|wrote|writes|noted|added|congratulated|congratulates|sent|sends|extended|expressed|thanked|praised|stressed|spoke|called|calls|welcomed|joined|conveyed|offered|recalled|hailed|wished|who|also|has|had|assured|posted|tweeted|phoned|telephoned|rang|cabled|replied|received|invited|met|warmly|himself|herself|is|was|will|hoped|voiced|pledged|took|became|succeeded|won|died|declared|announced|appealed|visited|served|led|saw|spent|held|ordered|did|followed|opened|accepted|joins|beat|recalls|signed|first|thanks|telephoned|cabled|greeted|warned|urged|asked|wins|gave)$/;
export const TAKES_BEFORE =
  /^(?:congratulated|congratulates|congratulate|congratulating|telephoned|cabled|greeted|called|named|appointed|beat|reached|writes|sacks|says|said|on|them|than|like|told|thanked|thanking|to|by|from|with|wrote|between|mourn|mourned|honor|honoured|assured|invited|phoned|called|that|praised|and|for|of|elect|elected|succeed|wished|rang|informed|was|when|where|while|after|but|as|before|because|asked|urged|reminded|welcomed|hosted|received|met|visited|joined)$/;
/** After a possessive: what a person sends. */
export const SENT =
  /^(?:letter|message|messages|telegram|cable|congratulations|condolences|greetings|wishes|call|note|reply|office|words|spokesman|spokeswoman)$/;
export const PLACE_BEFORE = /^(?:in|at|near|outside|around|into|across|via|the)$/;

export const STYLES =
  /^(?:king|queen|pope|emperor|empress|prince|princess|sultan|emir|patriarch|grand duke|sheikh|sheikha|duke|duchess|crown prince|crown princess)$/;
