/** A value of more letters than the longest figure is a sentence: it is set as one, and may go over lines. A figure never does. */
const LONGEST_FIGURE = 22;

export const isSentence = (text: string): boolean => text.length > LONGEST_FIGURE;
