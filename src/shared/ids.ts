/** The identifier of a Payload document: a number on the SQL databases, a 24-hex string on MongoDB. */
export type DocId = number | string
