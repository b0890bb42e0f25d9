/** Words that hand over to the other of two, as the source of an expression: "in turn", "for her own part". */
export const HANDS_OVER = '(?:in turn|for (?:his|her|their|its) (?:own )?part)';
