// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The official Bitrix24 JavaScript SDK drives the demo portal over TLS: what somebody else's client
// believes of the portal, our own client may be tested with. Started by run.sh.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { deflateSync } from 'node:zlib'
import { ApiVersion, B24Hook, B24OAuth } from '@bitrix24/b24jssdk'
import { Portal } from './portal.mjs'

const deal = 2
const websiteRelaunch = { entityTypeId: deal, entityId: 100 }
const emptyCard = { entityTypeId: deal, entityId: 101 }

const portal = await Portal.start()
after(() => portal.stop())

const fast = { restrictionParams: { retryDelay: 50 } }
const hook = (address) => {
  const sdk = B24Hook.fromWebhookUrl(address, fast)
  sdk.offClientSideWarning()
  return sdk
}
const admin = hook(portal.adminWebhook)
const user = hook(portal.userWebhook)

/** One call by the SDK's own way; its errors are thrown, whether it made them soft or hard. */
async function call(sdk, method, params = {}) {
  const answer = await sdk.actions.v2.call.make({ method, params })
  if (!answer.isSuccess) throw [...answer.getErrors()][0]
  return answer
}
const result = async (...arguments_) => (await call(...arguments_)).getData().result

/** That a call is refused with this code and status. */
const refuses = (code, status, ...arguments_) =>
  assert.rejects(call(...arguments_), (error) => {
    assert.equal(`${error.code} ${error.status}`, `${code} ${status}`)
    return true
  })

/** A PNG of one colour. */
function png(width, height) {
  const crc32 = (bytes) => {
    let crc = ~0
    for (const byte of bytes) {
      crc ^= byte
      for (let bit = 0; bit < 8; ++bit) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
    }
    return ~crc >>> 0
  }
  const number = (value) => {
    const bytes = Buffer.alloc(4)
    bytes.writeUInt32BE(value)
    return bytes
  }
  const chunk = (type, content) => {
    const named = Buffer.concat([Buffer.from(type), content])
    return Buffer.concat([number(content.length), named, number(crc32(named))])
  }
  const line = Buffer.alloc(1 + 4 * width, 0xc0)
  line[0] = 0
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.concat([number(width), number(height), Buffer.from([8, 6, 0, 0, 0])])),
    chunk('IDAT', deflateSync(Buffer.concat(Array(height).fill(line)))),
    chunk('IEND', Buffer.alloc(0))
  ])
}

test('calls', async (t) => {
  await t.test('tell who is asking', async () => {
    const profile = await result(admin, 'profile')
    assert.equal(profile.ID, '1')
    assert.equal(profile.ADMIN, true)
    assert.equal(profile.NAME, 'Ann')
    assert.equal((await result(user, 'profile')).ADMIN, false)
  })
  await t.test('tell scopes, methods and time', async () => {
    assert.ok((await result(admin, 'scope')).includes('crm'))
    assert.deepEqual(await result(admin, 'method.get', { name: 'crm.timeline.logmessage.add' }),
      { isExisting: true, isAvailable: true })
    assert.ok(Math.abs(Date.parse(await result(admin, 'server.time')) - Date.now()) < 60_000)
  })
  await t.test('carry the time block the SDK keeps its limits by', async () => {
    const { time } = (await call(admin, 'profile')).getData()
    assert.ok(time.start <= time.finish)
    assert.equal(typeof time.operating_reset_at, 'number')
  })
  await t.test('read a card', async () => {
    const { item } = await result(admin, 'crm.item.get', { entityTypeId: deal, id: 100 })
    assert.equal(item.id, 100)
    assert.equal(item.title, 'Website relaunch')
    assert.equal(item.opportunity, 18400)
  })
  await t.test('health and ping of the SDK answer', async () => {
    assert.equal(await admin.tools.healthCheck.make(), true)
    assert.ok(await admin.tools.ping.make() >= 0)
  })
})

test('lists', async (t) => {
  const params = { entityTypeId: deal, select: ['id', 'title'] }
  const idKey = 'id'
  const customKeyForResult = 'items'
  let ids

  await t.test('are read page by page with next and total', async () => {
    let page = await call(admin, 'crm.item.list', params)
    const total = page.getTotal()
    assert.ok(total > 50, `${total} deals are more than a page`)
    const seen = []
    while (page) {
      seen.push(...page.getData().result.items.map((item) => item.id))
      page = await page.getNext(admin.getHttpClient(ApiVersion.v2))
    }
    assert.equal(seen.length, total)
    assert.equal(new Set(seen).size, total)
    ids = seen.sort((a, b) => a - b)
  })
  await t.test('are read whole by id', async () => {
    const answer = await admin.actions.v2.callList.make({ method: 'crm.item.list', params, idKey, customKeyForResult })
    assert.deepEqual(answer.getData().map((item) => item.id), ids)
  })
  await t.test('are read in pieces', async () => {
    const seen = []
    for await (const chunk of admin.actions.v2.fetchList.make({ method: 'crm.item.list', params, idKey, customKeyForResult }))
      seen.push(...chunk.map((item) => item.id))
    assert.deepEqual(seen, ids)
  })
  await t.test('filter and order', async () => {
    const { items } = await result(admin, 'crm.item.list',
      { ...params, filter: { '%title': 'relaunch' }, order: { id: 'DESC' } })
    assert.ok(items.length >= 2)
    assert.ok(items.every((item) => item.title.includes('relaunch')))
    assert.ok(items[0].id > items[1].id)
  })
  await t.test('of users are plain arrays', async () => {
    const users = await result(admin, 'user.get', { FILTER: { '@ID': [1, 102, 990] } })
    assert.deepEqual(users.map((one) => one.NAME).sort(), ['AI agent', 'Ann'])
  })
})

test('log entries', async (t) => {
  await t.test('are listed ten at a time, newest first', async () => {
    const page = await call(admin, 'crm.timeline.logmessage.list', websiteRelaunch)
    const { logMessages } = page.getData().result
    assert.equal(page.getTotal(), 2431)
    assert.equal(logMessages.length, 10)
    assert.equal(logMessages[0].title, 'AI agent finished processing')
    const second = await result(admin, 'crm.timeline.logmessage.list', { ...websiteRelaunch, offset: 10 })
    assert.equal(second.logMessages[0].id < logMessages[9].id, true)
  })
  await t.test('come back as they were written, through JSON and through a batch', async () => {
    const text = 'Zeile 1\nстрока 2 \u202e العربية 👩‍👩‍👧 "quoted" & 100 % <b>[b]bold[/b]</b> a=b&c=d+e#f'
    const fields = { ...emptyCard, title: 'Written by the SDK', text, iconCode: 'info' }
    const { logMessage } = await result(admin, 'crm.timeline.logmessage.add', { fields })
    assert.equal(logMessage.authorId, 1)
    assert.equal(logMessage.text, text)
    const batch = await admin.actions.v2.batch.make({
      calls: { added: { method: 'crm.timeline.logmessage.add', params: { fields } } }
    })
    assert.equal(batch.getData().added.logMessage.text, text)
    const again = await result(admin, 'crm.timeline.logmessage.get', { id: logMessage.id })
    assert.deepEqual(again.logMessage, logMessage)
    const list = await call(admin, 'crm.timeline.logmessage.list', emptyCard)
    assert.equal(list.getTotal(), 2)
  })
  await t.test('are never deleted by a webhook', async () => {
    const { logMessages } = await result(admin, 'crm.timeline.logmessage.list', emptyCard)
    await refuses('REMOVING_DISABLED', 400, admin, 'crm.timeline.logmessage.delete', { id: logMessages[0].id })
  })
  await t.test('get notes, pins and bindings', async () => {
    const { logMessages } = await result(admin, 'crm.timeline.logmessage.list', emptyCard)
    const itemId = logMessages[0].id
    const owner = { ownerTypeId: deal, ownerId: 101 }
    assert.equal(await result(admin, 'crm.timeline.note.save', { itemType: 1, itemId, ...owner, text: 'a note' }), true)
    assert.equal((await result(admin, 'crm.timeline.note.get', { itemType: 1, itemId, ...owner })).text, 'a note')
    assert.equal(await result(admin, 'crm.timeline.item.pin', { id: itemId, ...owner }), null)
    const fields = { OWNER_ID: itemId, ENTITY_ID: 50, ENTITY_TYPE: 'contact' }
    assert.equal(await result(admin, 'crm.timeline.bindings.bind', { fields }), true)
    const bindings = await result(admin, 'crm.timeline.bindings.list', { filter: { OWNER_ID: itemId } })
    assert.deepEqual(bindings.map((one) => `${one.ENTITY_TYPE} ${one.ENTITY_ID}`).sort(), ['contact 50', 'deal 101'])
  })
})

test('batches', async (t) => {
  const card = (id) => ({ method: 'crm.item.get', params: { entityTypeId: deal, id } })

  await t.test('by name', async () => {
    const answer = await admin.actions.v2.batch.make({
      calls: { relaunch: card(100), me: { method: 'profile', params: {} }, stream: ['crm.item.get', { entityTypeId: deal, id: 4711 }] }
    })
    assert.ok(answer.isSuccess, answer.getErrorMessages().join())
    const data = answer.getData()
    assert.equal(data.relaunch.item.title, 'Website relaunch')
    assert.equal(data.stream.item.title, 'Webshop event stream')
    assert.equal(data.me.NAME, 'Ann')
  })
  await t.test('by number, with one refused in the middle', async () => {
    const answer = await admin.actions.v2.batch.make({
      calls: [card(100), card(987654), card(4711)],
      options: { isHaltOnError: false, returnAjaxResult: true }
    })
    const [first, second, third] = answer.getData()
    assert.equal(first.getData().result.item.id, 100)
    assert.equal(second.isSuccess, false)
    assert.equal([...second.getErrors()][0].code, 'NOT_FOUND')
    assert.equal(third.getData().result.item.id, 4711)
  })
  await t.test('of one that is refused, and of the first that is', async () => {
    for (const calls of [[card(987654)], [card(987654), card(100)]]) {
      const answer = await admin.actions.v2.batch.make({ calls, options: { isHaltOnError: false, returnAjaxResult: true } })
      assert.equal([...answer.getData()[0].getErrors()][0].code, 'NOT_FOUND')
    }
  })
  await t.test('stop at an error when they shall', async () => {
    const answer = await admin.actions.v2.batch.make({
      calls: { bad: card(987654), good: card(100) },
      options: { isHaltOnError: true, returnAjaxResult: true }
    })
    assert.equal(answer.isSuccess, false)
    assert.equal(answer.getData().good, undefined)
  })
  await t.test('use an earlier answer', async () => {
    const answer = await admin.actions.v2.batch.make({
      calls: {
        found: { method: 'crm.item.list', params: { entityTypeId: deal, filter: { title: 'Website relaunch' }, select: ['id'] } },
        log: { method: 'crm.timeline.logmessage.list', params: { entityTypeId: deal, entityId: '$result[found][items][0][id]' } }
      }
    })
    assert.equal(answer.getData().log.logMessages[0].title, 'AI agent finished processing')
  })
  await t.test('of 120 commands go in chunks', async () => {
    const calls = Array.from({ length: 120 }, (_, i) =>
      ['crm.timeline.logmessage.list', { ...websiteRelaunch, offset: 10 * i }])
    const answer = await admin.actions.v2.batchByChunk.make({ calls, options: { isHaltOnError: false } })
    assert.ok(answer.isSuccess)
    const seen = answer.getData().flatMap((page) => page.logMessages.map((entry) => entry.id))
    assert.equal(seen.length, 1200)
    assert.equal(new Set(seen).size, 1200)
  })
})

test('icons and logos', async (t) => {
  const code = 'sdk-icon'
  const image = png(24, 24)
  const fileContent = image.toString('base64')

  await t.test('are uploaded, listed and fetched', async () => {
    const before = await call(admin, 'crm.timeline.icon.list')
    const { icon } = await result(admin, 'crm.timeline.icon.add', { code, fileContent })
    assert.deepEqual({ code: icon.code, isSystem: icon.isSystem }, { code, isSystem: false })
    const { icons } = await result(admin, 'crm.timeline.icon.list')
    assert.equal(icons.length, before.getTotal() + 1)
    const fetched = await fetch(new URL(icon.fileUri, portal.base))
    assert.deepEqual(Buffer.from(await fetched.arrayBuffer()), image)
  })
  await t.test('are refused', async () => {
    const add = (more) => [admin, 'crm.timeline.icon.add', { code: 'sdk-other', fileContent, ...more }]
    await refuses('INVALID_ARG_VALUE', 400, ...add({ fileContent: png(24, 25).toString('base64') }))
    await refuses('INVALID_ARG_VALUE', 400, ...add({ fileContent: '' }))
    await assert.rejects(call(...add({ code })), { status: 400 })
    await assert.rejects(call(...add({ code: 'info' })), { status: 400 })
    await refuses('ACCESS_DENIED', 400, user, 'crm.timeline.icon.add', { code: 'x', fileContent })
    await refuses('NOT_FOUND', 400, admin, 'crm.timeline.icon.get', { code: 'nobody-has-this' })
  })
  await t.test('are deleted', async () => {
    assert.equal(await result(admin, 'crm.timeline.icon.delete', { code }), true)
    await refuses('NOT_FOUND', 400, admin, 'crm.timeline.icon.delete', { code })
  })
  await t.test('of the size of logos are logos', async () => {
    const { logo } = await result(admin, 'crm.timeline.logo.add', { code: 'sdk-logo', fileContent: png(60, 60).toString('base64') })
    assert.equal(logo.code, 'sdk-logo')
    const { logos } = await result(admin, 'crm.timeline.logo.list')
    assert.ok(logos.some((one) => one?.code === 'sdk-logo'))
    assert.equal(await result(admin, 'crm.timeline.logo.delete', { code: 'sdk-logo' }), true)
  })
})

test('error codes', async () => {
  await refuses('ERROR_METHOD_NOT_FOUND', 404, admin, 'crm.timeline.no.such.method')
  await refuses('100', 400, admin, 'crm.timeline.logmessage.get')
  await refuses('NOT_FOUND', 400, admin, 'crm.timeline.logmessage.get', { id: 987654321 })
  await refuses('NOT_FOUND', 400, admin, 'crm.item.get', { entityTypeId: deal, id: 987654 })
  await refuses('ENTITY_TYPE_NOT_SUPPORTED', 400, admin, 'crm.item.list', { entityTypeId: 14 })
  await refuses('ACCESS_DENIED', 400, user, 'crm.timeline.logmessage.list', { entityTypeId: deal, entityId: 102 })
  await refuses('ACCESS_DENIED', 400, user, 'crm.timeline.logmessage.delete', { id: 1 })
  await refuses('allowed_only_intranet_user', 400, hook(portal.extranetWebhook), 'crm.timeline.logmessage.list', websiteRelaunch)
  await refuses('INVALID_CREDENTIALS', 401, hook(`${portal.base}rest/1/nosuchcode/`), 'profile')
  // Codes "" and "0" carry nothing, so the SDK shows its HTTP client's code.
  await refuses('ERR_BAD_REQUEST', 400, admin, 'crm.timeline.bindings.list', { filter: 'none' })
  await refuses('ERR_BAD_REQUEST', 400, admin, 'crm.timeline.logmessage.add', { fields: { entityTypeId: deal } })
})

test('OAuth', async (t) => {
  const tokens = await portal.authorize()
  const secret = { clientId: portal.oauthClientId, clientSecret: portal.oauthClientSecret }
  const client = (more = {}) => {
    const sdk = new B24OAuth({
      applicationToken: '',
      userId: tokens.user_id ?? 1,
      memberId: tokens.member_id,
      accessToken: tokens.access_token,
      refreshToken: tokens.refresh_token,
      expires: Math.floor(Date.now() / 1000) + tokens.expires_in,
      expiresIn: tokens.expires_in,
      scope: tokens.scope,
      domain: new URL(portal.base).host,
      clientEndpoint: tokens.client_endpoint,
      serverEndpoint: tokens.server_endpoint,
      status: tokens.status,
      ...more
    }, secret, fast)
    sdk.offClientSideWarning()
    return sdk
  }
  const sdk = client()
  let refreshes = 0
  let newest = {}
  sdk.setCallbackRefreshAuth(async ({ b24OAuthParams }) => {
    ++refreshes
    newest = { accessToken: b24OAuthParams.accessToken, refreshToken: b24OAuthParams.refreshToken }
  })

  await t.test('gives tokens the SDK can call with', async () => {
    assert.equal((await result(sdk, 'profile')).ID, '1')
    assert.equal((await result(sdk, 'app.info')).STATUS, 'L')
    assert.equal(refreshes, 0)
  })
  await t.test('entries of the application are deleted by it, others are not', async () => {
    const fields = { ...emptyCard, title: 'Made by the application', text: '', iconCode: '' }
    const { logMessage } = await result(sdk, 'crm.timeline.logmessage.add', { fields })
    assert.equal(await result(sdk, 'crm.timeline.logmessage.delete', { id: logMessage.id }), true)
    await refuses('NOT_FOUND', 400, sdk, 'crm.timeline.logmessage.delete', { id: logMessage.id })
    const { logMessages } = await result(sdk, 'crm.timeline.logmessage.list', emptyCard)
    await refuses('REMOVING_DISABLED', 400, sdk, 'crm.timeline.logmessage.delete', { id: logMessages[0].id })
  })
  await t.test('is refreshed after expired_token, once, and the call repeated', async () => {
    await portal.command('expire-tokens')
    const before = newest.accessToken
    for (let i = 0; i < 3; ++i) assert.equal((await result(sdk, 'profile')).ID, '1')
    assert.equal(refreshes, 1)
    assert.notEqual(newest.accessToken, before)
    assert.notEqual(newest.refreshToken, tokens.refresh_token)
  })
  await t.test('is refreshed before a call when the clock says so', async () => {
    const late = client({ ...newest, expires: 1 })
    let renewed = 0
    late.setCallbackRefreshAuth(async () => { ++renewed })
    assert.equal((await result(late, 'profile')).ID, '1')
    assert.equal(renewed, 1)
  })
  await t.test('refuses a refresh token that was used', async () => {
    await portal.command('expire-tokens')
    await assert.rejects(result(client({ expires: 1 }), 'profile'), /invalid_grant|grant|refresh/i)
  })
})

test('the leaky bucket holds the SDK back, and nothing is lost', async () => {
  const narrow = await Portal.start('--empty', '--bucket', '3,4')
  try {
    const sdk = hook(narrow.adminWebhook)
    const answers = await Promise.all(Array.from({ length: 8 }, () => result(sdk, 'profile')))
    assert.equal(answers.length, 8)
    assert.ok(sdk.getHttpClient(ApiVersion.v2).getStats().retries > 0)
  } finally {
    await narrow.stop()
  }
})
