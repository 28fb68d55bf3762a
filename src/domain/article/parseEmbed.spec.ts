import { embedRefusal, FRAME_ORIGINS, parseEmbed } from './parseEmbed.ts'

describe('parseEmbed', () => {
  test.each([
    [
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ&list=x',
      'youtube',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
      'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
    ],
    [
      'http://youtu.be/dQw4w9WgXcQ?t=1m5s',
      'youtube',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=65',
      'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=65',
    ],
    [
      'https://m.youtube.com/shorts/dQw4w9WgXcQ',
      'youtube',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
      'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
    ],
    [
      'https://twitter.com/azertac/status/1234567890?s=20',
      'x',
      'https://x.com/azertac/status/1234567890',
      'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=1234567890',
    ],
    [
      'https://x.com/azertac/status/1234567890',
      'x',
      'https://x.com/azertac/status/1234567890',
      'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=1234567890',
    ],
    ['https://t.me/s/durov/123', 'telegram', 'https://t.me/durov/123', 'https://t.me/durov/123?embed=1'],
    [
      'https://www.instagram.com/reels/C_aB-12345/?igsh=1',
      'instagram',
      'https://www.instagram.com/reel/C_aB-12345/',
      'https://www.instagram.com/reel/C_aB-12345/embed/',
    ],
    [
      'https://instagram.com/user/p/C_aB-12345/',
      'instagram',
      'https://www.instagram.com/p/C_aB-12345/',
      'https://www.instagram.com/p/C_aB-12345/embed/',
    ],
  ])('reads %s', (address, provider, canonicalURL, frameURL) => {
    const embed = parseEmbed(address)
    expect(embed).toMatchObject({ canonicalURL, frameURL, provider })
    expect(FRAME_ORIGINS).toContain(new URL(frameURL).origin)
  })

  test.each([
    'https://vimeo.com/1',
    'https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ',
    'https://evil.example/?u=https://youtu.be/dQw4w9WgXcQ',
    'https://youtu.be/"><script>',
    'https://www.youtube.com/watch?v=short',
    'https://youtube.com@evil.example/watch?v=dQw4w9WgXcQ',
    'https://a:b@youtu.be/dQw4w9WgXcQ',
    'https://youtu.be:8443/dQw4w9WgXcQ',
    'javascript:alert(1)//youtu.be/dQw4w9WgXcQ',
    'data:text/html,youtu.be',
    '//youtu.be/dQw4w9WgXcQ',
    'https://x.com/azertac',
    'https://t.me/joinchat/abc',
    '',
    null,
    {},
  ])('refuses %p', (address) => {
    expect(parseEmbed(address)).toBeNull()
  })

  it('names the providers in the refusal', () => {
    expect(embedRefusal('https://vimeo.com/1')).toMatch(/vimeo.*Instagram, Telegram, X, YouTube/)
  })
})
