/** The word classes that patterns name in angle brackets; each word once, in lower case. */
export const WORD_CLASSES: Readonly<Record<string, string>> = {
  message:
    'message|messages|letter|letters|telegram|telegrams|cable|cables|note|notes|missive|missives|telex|telexes|communication|dispatch|reply|card|cards|post|tweet|response',
  act: 'congratulations|congratulation|felicitations|felicitation|condolences|condolence|sympathy|sympathies|greetings|greeting|wishes|thanks|gratitude|solidarity|compassion|regards|commiserations|invitation|support',
  item: 'message|messages|letter|letters|telegram|telegrams|cable|cables|note|notes|missive|missives|telex|telexes|communication|dispatch|reply|card|cards|congratulations|congratulation|felicitations|felicitation|condolences|condolence|sympathy|sympathies|greetings|greeting|wishes|thanks|gratitude|solidarity|compassion|commiserations|invitation|invitations|response|one|two|another|similar|best',
  send: 'send|sends|sent|sending|dispatch|dispatched|dispatches|address|addressed|addresses|convey|conveyed|conveys|conveying|extend|extended|extends|extending|express|expressed|expresses|expressing|offer|offered|offers|offering|transmit|transmitted|forward|forwarded|deliver|delivered|present|presented|pass|passed|wired|cabled|cables|cable|voiced|communicated|relayed|issued|telegraphed|telegraphs|gave|paid|tendered|penned|handed|reiterated|shared|posted|wrote|writes|write|written|entrusted',
  sent: 'sent|addressed|conveyed|extended|expressed|offered|transmitted|delivered|forwarded|dispatched|passed|handed',
  congratulate:
    'congratulate|congratulates|congratulated|congratulating|felicitate|felicitates|felicitated|felicitating|greeted|greets|greet|greeting',
  congratulated: 'congratulated|felicitated|greeted',
  exchange: 'exchange|exchanges|exchanged|exchanging|swapped|trade|trades|traded',
  receive: 'receive|receives|received|receiving|got|accepted',
  phone: 'phoned|phones|telephoned|telephones|rang|called|calls|phone|telephone',
  call: 'call|calls|conversation|conversations|talk|talks|phone',
  say: 'said|says|say|noted|notes|wrote|writes|stressed|expressed|expresses|added|told|tells|recalled|called|congratulated|congratulates|conveyed|extended|wished|voiced|underlined|emphasized|emphasised|praised|hailed|offered|thanked|described|pointed|assured|reaffirmed|affirmed|hoped|paid|spoke|confirmed|stated|invited|lauded|acknowledged|asked|remembered|underscored|highlighted|reiterated|observed|commended|condoled|promised|welcomed|saluted|evoked|cited|prayed|commends|commended|entrusts|entrusted|prays|assures|asks|offers|recalls|hopes|trusts|praises|thanks|speaks|mourned|mourns|declared|pledged|voices|conveys|extends|wishes|calls|hails',
  condole: 'condole|condoles|condoled|condoling|commiserated|sympathised|sympathized|mourned',
  be: 'is|are|was|were|been|being|be',
  have: 'has|have|had|having',
};
