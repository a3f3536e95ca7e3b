import { bigint, customType, timestamp } from 'drizzle-orm/pg-core';

/** Surrogate key of every table: small, ordered by creation, never shown as a secret. */
export const id = () => bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity();
/** Column that holds another table's key. */
export const ref = () => bigint({ mode: 'number' });
/** Instants: milliseconds are all that JavaScript keeps, so the database keeps no more. */
export const instant = () => timestamp({ precision: 3, withTimezone: true, mode: 'date' });
/** Bytes as they came. */
export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' });
