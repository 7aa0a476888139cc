# shellcheck shell=bash disable=SC2034 # the lists are used by the scripts that source this file
# SPDX-FileCopyrightText: Timeline Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The Debian 12 packages that Timeline Desk needs, and how to install those that are missing.
# Sourced by run-demo.sh and run-tests.sh.

# To build and to run the programs.
build_packages=(
    ca-certificates
    cmake
    fonts-dejavu-core
    g++
    libqt6sql6-sqlite
    libsecret-1-0
    libzip-dev # archives of pictures
    ninja-build
    pkg-config # finds libzip
    qt6-base-dev
    qt6-httpserver-dev
    qt6-image-formats-plugins # WebP
    qt6-l10n-tools
    qt6-svg-dev
    qt6-tools-dev
    qt6-tools-dev-tools
    qt6-translations-l10n # what Qt itself says, in Russian and German
    qt6-websockets-dev # asked for by the CMake files of Qt HTTP Server
    qtkeychain-qt6-dev
)

# To run the tests, besides the ones above.
test_packages=(
    appstream
    dbus
    desktop-file-utils
    gnome-keyring
    mold # links the test programs, each with a whole library in it, five times as fast
    nodejs
    npm
    openssl
    shellcheck
)

say() {
    printf '==> %s\n' "$*"
}

# Those of the packages given that are not installed. Node.js is often installed in other ways, so its commands count.
missing_packages() {
    local package
    for package in "$@"; do
        case $package in
            nodejs) command -v node >/dev/null && continue ;;
            npm) command -v npm >/dev/null && continue ;;
        esac
        if [[ $(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) != installed ]]; then
            printf '%s\n' "$package"
        fi
    done
}

is_debian_12() {
    [[ -r /etc/os-release ]] && (
        # shellcheck source=/dev/null
        . /etc/os-release
        [[ ${ID:-} == debian && ${VERSION_ID:-} == 12 ]]
    )
}

# Installs what is missing, or says what is needed and stops.
install_packages() {
    if [[ ${TIMELINEDESK_SKIP_PACKAGES:-} == 1 ]]; then
        say "Not looking at packages, because TIMELINEDESK_SKIP_PACKAGES is 1."
        return
    fi
    if ! is_debian_12; then
        {
            printf 'This script installs packages on Debian 12 only, and this is another system.\n'
            printf 'Install what these Debian packages hold, then set TIMELINEDESK_SKIP_PACKAGES=1 and start it again:\n'
            printf '    %s\n' "$@"
        } >&2
        exit 1
    fi

    local missing
    mapfile -t missing < <(missing_packages "$@")
    if ((${#missing[@]} == 0)); then
        say "All ${#} packages needed are installed."
        return
    fi
    local as_root=()
    if ((EUID != 0)); then
        if ! command -v sudo >/dev/null; then
            {
                printf 'These packages are missing, and without sudo only root can install them:\n'
                printf '    %s\n' "${missing[@]}"
                printf 'Install them as root, then start this script again.\n'
            } >&2
            exit 1
        fi
        as_root=(sudo)
    fi
    say "Installing ${#missing[@]} missing packages: ${missing[*]}"
    # An assignment for env, not for sudo, which may refuse it.
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0)
    "${apt[@]}" update
    "${apt[@]}" install --yes --no-install-recommends "${missing[@]}" >/dev/null
}
