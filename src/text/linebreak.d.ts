/** What we use of npm `linebreak`, which has no types of its own. */
declare module 'linebreak' {
  export default class LineBreaker {
    constructor(text: string);
    /** The next place where a line may (or must) end; null after the last. */
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
}
