/** What a database request carries through the ports: Payload's request, opaque to the domain. */
export type Request = object
