/** How letters leave the newsroom. */
export interface MailEnv {
  from: { address: string; name: string }
  /** smtp: or smtps:, with user and password. */
  url: string
}

const SENDER =
  /^(?:(?<name>[^<>"\p{Cc}]{0,200})<(?<inner>[^\s<>@]+@[^\s<>@]+)>|(?<address>[^\s<>@]+@[^\s<>@]+))$/u

const senderOf = (value: string): MailEnv['from'] | null => {
  const groups = SENDER.exec(value)?.groups
  return groups === undefined
    ? null
    : { address: (groups.inner ?? groups.address)!, name: (groups.name ?? '').trim() }
}

/**
 * Reads where letters go and whom they come from.
 *
 * @param problems gets a sentence for each mistake; the address of the server holds a password and is not repeated
 * @returns undefined when nothing is set: Payload then writes letters to the log
 */
export const readMail = (
  env: Readonly<Record<string, string | undefined>>,
  siteName: string,
  problems: string[],
): MailEnv | undefined => {
  const url = env.SMTP_URL?.trim() ?? ''
  const from = env.MAIL_FROM?.trim() ?? ''
  if (url === '' && from === '') {
    return undefined
  }
  if (url === '' || from === '') {
    problems.push('SMTP_URL and MAIL_FROM belong together. Give both, or neither.')
    return undefined
  }
  const isServer =
    URL.canParse(url) && /^smtps?:$/.test(new URL(url).protocol) && new URL(url).hostname !== ''
  if (!isServer) {
    problems.push('SMTP_URL is no address of a mail server. Give smtps://user:password@mail.example:465.')
  }
  const sender = senderOf(from)
  if (sender === null) {
    problems.push(
      `MAIL_FROM is ${JSON.stringify(from)}. Give an address, or a name with one: TODAY.AZ <desk@today.az>.`,
    )
  }
  return isServer && sender !== null
    ? { from: { ...sender, name: sender.name === '' ? siteName : sender.name }, url }
    : undefined
}
