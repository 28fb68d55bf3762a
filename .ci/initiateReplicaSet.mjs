import { MongoClient } from 'mongodb'

const url = process.argv[2]
const host = new URL(url.replace(/^mongodb:/, 'http:')).host
const client = new MongoClient(url, { serverSelectionTimeoutMS: 20_000 })

await client.connect()
const admin = client.db('admin')
await admin.command({ replSetInitiate: { _id: 'newsroom', members: [{ _id: 0, host }] } })
for (let attempt = 0; !(await admin.command({ hello: 1 })).isWritablePrimary; attempt += 1) {
  if (attempt === 100) {
    throw new Error('The replica set has no primary after 20 s.')
  }
  await new Promise((resolve) => setTimeout(resolve, 200))
}
await client.close()
