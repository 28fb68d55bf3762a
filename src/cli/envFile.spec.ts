import { parseEnvFile } from './envFile.mjs'

describe('parseEnvFile', () => {
  it('reads names, values, quotes and comments', () => {
    const text = [
      '# a comment',
      '',
      'PORT=8080',
      'export SITE_NAME = "TODAY # AZ"  # said in quotes',
      'SECRET=\'it is "so"\'',
      'URL=postgres://u:p#w@h/d # the password holds a sign',
      'EMPTY=',
      'COMMENTED=#all',
    ].join('\r\n')
    expect(parseEnvFile(text)).toEqual({
      PORT: '8080',
      SITE_NAME: 'TODAY # AZ',
      SECRET: 'it is "so"',
      URL: 'postgres://u:p#w@h/d',
      EMPTY: '',
      COMMENTED: '',
    })
  })

  it('names the line that it does not understand', () => {
    expect(() => parseEnvFile('PORT=1\nPORT 2')).toThrow('Line 2 of .env')
  })
})
