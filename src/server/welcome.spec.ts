import { welcome } from './welcome.ts'

const input = {
  credentials: null,
  isProduction: true,
  port: 3000,
  samplePath: null,
  site: { name: 'TODAY.AZ', siteURL: 'http://localhost:3000' },
}

describe('welcome', () => {
  it('says what to open', () => {
    const text = welcome({ ...input, samplePath: '/news/regions/158043.html' })
    expect(text).toContain('http://localhost:3000/news/regions/158043.html')
    expect(text).toContain('http://localhost:3000/admin')
    expect(text).not.toMatch(/Password|Playground|Links go to/)
  })

  it('shows credentials only when there are new ones', () => {
    const text = welcome({ ...input, credentials: { email: 'admin@today.example', password: 'k3-long' } })
    expect(text).toContain('admin@today.example')
    expect(text).toContain('k3-long')
  })

  it('says where links lead when that is elsewhere, and where the playground is', () => {
    const site = { name: 'TODAY.AZ', siteURL: 'https://today.az' }
    expect(welcome({ ...input, isProduction: false, site })).toMatch(
      /Playground[\s\S]*Links go to +https:\/\/today\.az/,
    )
  })
})
