/** What decks are written as by the program itself; each is the ending of its files. */
export const OUTPUTS = ['pptx', 'html', 'json', 'pdf', 'png'] as const;
export type OutputName = (typeof OUTPUTS)[number];
