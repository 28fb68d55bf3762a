/**
 * Writes an instant as RSS dates are written: "Wed, 25 Jan 2017 13:18:00 GMT".
 *
 * @see https://www.rfc-editor.org/rfc/rfc822#section-5 with years of four digits, as RSS 2.0 prefers
 */
export const rfc822Date = (instant: Date): string => instant.toUTCString()
