/** What is told about a rule beside its messages. */
export interface About {
  /** What a message of it says, in a sentence. */
  readonly meaning: string;
  /** What goes wrong if nobody looks. */
  readonly why: string;
  /** What to do, in the report or on the command line. */
  readonly remedy: string;
}
