#!/bin/sh
# SPDX-FileCopyrightText: Timeline Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# with-secret-service.sh unlocked|none COMMAND…
# Runs COMMAND in a D-Bus session of its own, with an empty, unlocked Secret Service or with none at
# all. Home and XDG folders are temporary: the user's keychain is never touched.
set -eu

mode=$1
shift
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
trap 'exit 130' INT TERM

# Nothing may lead to the user's session: no bus, no display for prompts, no keyring sockets.
unset DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY GNOME_KEYRING_CONTROL SSH_AUTH_SOCK \
    XDG_CURRENT_DESKTOP DESKTOP_SESSION KDE_FULL_SESSION || true
export HOME="$folder" XDG_CONFIG_HOME="$folder/config" XDG_DATA_HOME="$folder/data" \
    XDG_CACHE_HOME="$folder/cache" XDG_RUNTIME_DIR="$folder/run"
mkdir -m 700 "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_CACHE_HOME" "$XDG_RUNTIME_DIR"
export TIMELINEDESK_TEST_SECRET_SERVICE="$mode"

# No service files: nothing is started on demand, neither a keychain nor a prompt.
cat > "$folder/bus.conf" <<CONF
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=$folder/run</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
CONF

case $mode in
unlocked)
    dbus-run-session --config-file="$folder/bus.conf" -- sh -c '
        printf "pw\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null
        exec "$@"' sh "$@"
    ;;
none)
    dbus-run-session --config-file="$folder/bus.conf" -- "$@"
    ;;
*)
    echo "with-secret-service.sh: unknown mode $mode" >&2
    exit 2
    ;;
esac
