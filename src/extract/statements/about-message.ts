import { Pattern } from '../patterns/pattern.js';

/** What befalls a message, and what is done by one. */
const TOLD = new Pattern(
  /^(?:(?:the|this|that|his|her|their) (?:phone |telephone )?(?:call|conversation|letter|message|telegram|cable) (?:took place|had taken place|was (?:sent|made|received|held|dated)|had (?:been|come|arrived|reached)|came|lasted|arrived|reached)|(?:the|both|these|their) (?:calls|conversations|talks|letters|messages)(?:,[^,]{0,40},)? (?:turned to|touched (?:up)?on|dealt with|lasted|covered|centred on|centered on)|(?:he|she|they|it|the (?:president|prime minister|king|minister)) (?:had |has |have )?(?:also |just |already )?(?:invited|telephoned|phoned|congratulated|spoken (?:to|with|by)|spoke (?:to|with|by)|(?:received|sent|written|dispatched|exchanged|got|had) (?:\S+ ){0,4}?(?:letters?|messages?|calls?|telegrams?|cables?|congratulations|condolences|greetings|invitations?)\b|(?:written|sent|dispatched) (?:to|another)\b))/i,
);

/** Whom a statesman asks for something at home. */
const AT_HOME = new Pattern(
  /^(?:ask|urg|call|appeal|request|order|tell|told)\w* (?:on |to |upon )?(?:the public|citizens|the nation|residents|the population|voters|the country|his people|her people|all citizens|his countrymen|her countrymen)\b/i,
);

/** Whether what is said only tells that the message itself was sent, or asks something of people at home, so that it was said elsewhere: "said that he had written a letter". */
export const isAboutMessage = (said: string): boolean => TOLD.test(said) || AT_HOME.test(said);
