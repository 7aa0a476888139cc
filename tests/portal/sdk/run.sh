#!/usr/bin/env bash
# SPDX-FileCopyrightText: Timeline Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The official Bitrix24 JavaScript SDK drives the demo portal over TLS.
# Usage: run.sh WORK_FOLDER DEMO_PORTAL_PROGRAM
# Fetches the SDK into WORK_FOLDER when it is not there, makes a certificate, runs run.mjs.
set -euo pipefail

work=$1
program=$2
source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

for tool in node npm openssl; do
    if ! command -v "$tool" >/dev/null; then
        echo "This test needs the command $tool, which is not installed: run packaging/run-tests.sh, or install the packages nodejs, npm and openssl." >&2
        exit 1
    fi
done
if ! node -e 'process.exit(Number(process.versions.node.split(".")[0]) >= 18 ? 0 : 1)'; then
    echo "This test needs Node.js 18 or newer; here is $(node --version)." >&2
    exit 1
fi

mkdir -p "$work"
if ! cmp -s "$source_dir/package-lock.json" "$work/installed-lock.json"; then
    cp "$source_dir/package.json" "$source_dir/package-lock.json" "$work/"
    if ! (cd "$work" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error); then
        echo "The SDK could not be fetched by npm: is there a connection to its registry?" >&2
        exit 1
    fi
    cp "$source_dir/package-lock.json" "$work/installed-lock.json"
fi
cp "$source_dir"/*.mjs "$work/"

tls=$(mktemp -d)
trap 'rm -rf "$tls"' EXIT
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost \
    -addext 'subjectAltName=DNS:localhost,IP:127.0.0.1' \
    -keyout "$tls/key.pem" -out "$tls/cert.pem" 2>"$tls/openssl.log" || {
    cat "$tls/openssl.log" >&2
    exit 1
}

export PORTAL_PROGRAM=$program TLS_CERT=$tls/cert.pem TLS_KEY=$tls/key.pem
NODE_EXTRA_CA_CERTS=$tls/cert.pem node --test-reporter=spec "$work/run.mjs"
