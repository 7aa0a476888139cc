// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program timelinedesk-demoportal as a child process, and the pieces of OAuth a browser would do.
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

const { PORTAL_PROGRAM, TLS_CERT, TLS_KEY } = process.env

export class Portal {
  #process
  #lines

  /** Starts the portal over TLS and reads its line of addresses. */
  static async start(...options) {
    const portal = new Portal()
    const arguments_ = ['--tls-cert', TLS_CERT, '--tls-key', TLS_KEY, '--host', '', ...options]
    portal.#process = spawn(PORTAL_PROGRAM, arguments_, { stdio: ['pipe', 'pipe', 'inherit'] })
    portal.#lines = createInterface({ input: portal.#process.stdout })[Symbol.asyncIterator]()
    Object.assign(portal, await portal.#answer())
    return portal
  }

  async #answer() {
    const line = await this.#lines.next()
    if (line.done) throw new Error('The demo portal ended without a word.')
    return JSON.parse(line.value)
  }

  /** A line on its standard input, such as "expire-tokens". Returns when it is done. */
  async command(line) {
    this.#process.stdin.write(`${line}\n`)
    return this.#answer()
  }

  async stop() {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve))
    this.#process.stdin.end()
    return ended
  }

  /** Goes through the browser's part of OAuth and the exchange of the code; returns the token answer. */
  async authorize() {
    const page = new URL('/oauth/authorize/', this.base)
    page.search = new URLSearchParams({ client_id: this.oauthClientId, state: 'state-1' })
    const redirect = await fetch(page, { redirect: 'manual' })
    const handler = new URL(redirect.headers.get('location'))
    if (handler.searchParams.get('state') !== 'state-1') throw new Error('The state came back changed.')
    const answer = await fetch(new URL('/oauth/token/', `https://${handler.searchParams.get('server_domain')}`), {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: this.oauthClientId,
        client_secret: this.oauthClientSecret,
        code: handler.searchParams.get('code')
      })
    })
    return answer.json()
  }
}
