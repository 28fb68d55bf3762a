import { createServer, type Server } from 'node:net'

import { mailAdapter } from '../../src/server/mailAdapter.ts'

/** A mail server that takes every letter: the commands of RFC 5321 that a client needs, and nothing else. */
const takeLetters = async (): Promise<{ letters: string[]; port: number; server: Server }> => {
  const letters: string[] = []
  const server = createServer((socket) => {
    let inData = false
    let text = ''
    socket.write('220 test\r\n')
    socket.on('data', (chunk) => {
      text += chunk.toString()
      for (let end = text.indexOf('\r\n'); !inData && end >= 0; end = text.indexOf('\r\n')) {
        const line = text.slice(0, end).toUpperCase()
        text = text.slice(end + 2)
        inData = line === 'DATA'
        socket.write(line === 'DATA' ? '354 go on\r\n' : line === 'QUIT' ? '221 bye\r\n' : '250 ok\r\n')
      }
      const end = text.indexOf('\r\n.\r\n')
      if (inData && end >= 0) {
        letters.push(text.slice(0, end))
        text = text.slice(end + 5)
        inData = false
        socket.write('250 taken\r\n')
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { letters, port: (server.address() as { port: number }).port, server }
}

test('a letter leaves by the mail server that the environment names, from whom it says', async () => {
  const { letters, port, server } = await takeLetters()
  const { email } = mailAdapter({
    mail: { from: { address: 'desk@today.example', name: 'TODAY' }, url: `smtp://127.0.0.1:${port}` },
  })
  const adapter = (await email) as unknown as (args: object) => {
    sendEmail(letter: object): Promise<unknown>
  }
  await adapter({ payload: {} }).sendEmail({
    subject: 'You were named in a note',
    text: 'Look at it.',
    to: 'eva@today.example',
  })
  server.close()
  expect(letters).toHaveLength(1)
  expect(letters[0]).toContain('From: TODAY <desk@today.example>')
  expect(letters[0]).toContain('To: eva@today.example')
  expect(letters[0]).toContain('Look at it.')
})

test('without a mail server Payload keeps its own way', () => {
  expect(mailAdapter({ mail: undefined })).toEqual({})
})
