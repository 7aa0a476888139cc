#!/usr/bin/env bash
# SPDX-FileCopyrightText: Timeline Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# From a fresh Debian 12 to a finished test run: installs the packages that are missing (as root or with sudo), builds
# and runs the tests about threads under the thread sanitizer, then all tests under the address and undefined behaviour
# sanitizers, with warnings as errors. No window, no portal, no keyring of yours: the tests get a home, a message bus and a keyring
# of their own, which are removed afterwards. Arguments are handed to the last ctest, such as -R tst_icons.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/packages.sh
. packaging/packages.sh

install_packages "${build_packages[@]}" "${test_packages[@]}"

# The compiler's cache and npm's stay those of the person.
export npm_config_cache="${npm_config_cache:-$HOME/.npm}"

for preset in tsan ci; do
    if [[ ! -e build/$preset/build.ninja ]]; then
        say "Configuring in build/$preset."
        cmake --preset "$preset"
    fi
done
say "Building the tests about threads in build/tsan, $(nproc) files at a time."
cmake --build --preset tsan --target thread_tests --parallel "$(nproc)"
say "Building everything in build/ci, $(nproc) files at a time."
cmake --build --preset ci --parallel "$(nproc)"

home=$(mktemp -d "${TMPDIR:-/tmp}/timelinedesk-tests.XXXXXX")
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home"/{config,data,cache,state,run}

# The sanitizers of GCC 12 cannot place their shadow memory where a kernel spreads addresses widely.
run=(setarch "$(uname -m)" --addr-no-randomize)
"${run[@]}" true 2>/dev/null || run=()

# Runs a command with a home, a session bus and an unlocked keyring of its own.
in_own_session() {
    env HOME="$home" XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" XDG_CACHE_HOME="$home/cache" \
        XDG_STATE_HOME="$home/state" XDG_RUNTIME_DIR="$home/run" QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 \
        dbus-run-session -- bash -c '
            printf "pw\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null
            "$@"' in_own_session "${run[@]}" "$@"
}

say "Running the tests about threads under the thread sanitizer."
in_own_session ctest --preset tsan -L threads --parallel "$(nproc)"
say "Running all tests under the address and undefined behaviour sanitizers."
in_own_session ctest --preset ci --parallel "$(nproc)" "$@"
