/** Wrong usage, as the command line tells it. */

/** What the arguments ask for cannot be understood. */
export class UsageError extends Error {}
