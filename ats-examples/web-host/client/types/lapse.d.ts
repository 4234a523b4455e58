// Generated from the schema of the same name by `npm run types`. Do not edit.

/**
 * Let it lapse. End the case because its time has run out. This cannot be undone.
 */
export interface Lapse {}
