#!/usr/bin/env bash
# SPDX-FileCopyrightText: Timeline Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# From a fresh Debian 12 to the running application: installs the packages that are missing (as root or with sudo),
# builds the programs and opens the window on the embedded demo portal. What was done before is not done again.
# Arguments are handed to the application.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/packages.sh
. packaging/packages.sh

install_packages "${build_packages[@]}"

if [[ ! -e build/release/build.ninja ]]; then
    say "Configuring in build/release."
    cmake --preset release
fi
say "Building build/release/timelinedesk and build/release/timelinedesk-cli, $(nproc) files at a time."
cmake --build --preset release --parallel "$(nproc)"

if [[ -z ${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-} ]]; then
    {
        printf 'The programs are built, but there is no display to open a window on.\n'
        printf 'In a desktop session start build/release/timelinedesk --demo, or here build/release/timelinedesk-cli --demo cards types\n'
    } >&2
    exit 1
fi
say "Starting build/release/timelinedesk --demo: invented content, nothing is kept, nothing leaves this computer."
exec build/release/timelinedesk --demo "$@"
