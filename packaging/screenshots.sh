#!/usr/bin/env bash
# SPDX-FileCopyrightText: Timeline Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes the pictures of the README: the real window on the embedded demo portal, in a display of its own, driven by keys.
# Usage: packaging/screenshots.sh [PROGRAM [FOLDER]]; without arguments build/release/timelinedesk and resources/screenshots.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/packages.sh
. packaging/packages.sh

install_packages xvfb openbox xdotool imagemagick fonts-inter fonts-noto-core

program=${1:-build/release/timelinedesk}
folder=${2:-resources/screenshots}
mkdir -p "$folder"

home=$(mktemp -d "${TMPDIR:-/tmp}/timelinedesk-pictures.XXXXXX")
started=()
finish() {
    for pid in "${started[@]}"; do kill "$pid" 2>/dev/null || true; done
    wait
    rm -rf "$home"
}
trap finish EXIT

# A font that looks the same everywhere.
mkdir -p "$home"/{config/fontconfig,data,cache,run}
chmod 700 "$home/run"
cat >"$home/config/fontconfig/fonts.conf" <<'FONTS'
<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><alias binding="same"><family>sans-serif</family><prefer><family>Inter</family></prefer></alias></fontconfig>
FONTS

export XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" XDG_CACHE_HOME="$home/cache" XDG_RUNTIME_DIR="$home/run"
export LC_ALL=C.UTF-8 TZ=Europe/Berlin

exec 3<>"$home/display"
Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 2>/dev/null &
started+=($!)
for _ in $(seq 100); do
    [[ -s $home/display ]] && break
    sleep 0.1
done
DISPLAY=:$(tr -d '[:space:]' <"$home/display")
export DISPLAY
openbox 2>/dev/null &
started+=($!)

# picture NAME SECONDS ARGUMENTS… : keys come on standard input, a line each; "sleep N" waits, "type TEXT" types.
picture() {
    local name=$1 seconds=$2
    shift 2
    say "Taking $name."
    "$program" "$@" 2>/dev/null &
    local pid=$!
    local window
    window=$(timeout 30 xdotool search --sync --onlyvisible --pid "$pid" --name "Timeline Desk" | head -n 1)
    xdotool windowmove "$window" 0 0 windowsize --sync "$window" 1440 876
    xdotool windowactivate --sync "$window" mousemove 1430 500
    sleep "$seconds"
    local line
    while IFS= read -r line; do
        case $line in
        "sleep "*) sleep "${line#sleep }" ;;
        "type "*) xdotool type --delay 5 "${line#type }" ;;
        "click "*)
            # shellcheck disable=SC2086
            xdotool mousemove ${line#click } click 1
            ;;
        "") ;;
        *) xdotool key "$line" ;;
        esac
    done
    import -window "$window" -strip +dither -colors 255 "$folder/$name.png"
    kill "$pid"
    wait "$pid" 2>/dev/null || true
}

picture timeline-light 6 --demo --theme light --language en </dev/null
picture timeline-dark 6 --demo --theme dark --language en </dev/null
picture timeline-russian 6 --demo --theme light --language ru </dev/null
picture editor 5 --demo --theme light --language en <<'KEYS'
ctrl+n
sleep 1
type Quote sent, answer awaited
Tab
type Quote Q-2026-118, 18,400 EUR, valid until 4 December.
sleep 2
KEYS
picture outbox 5 --demo --theme light --language en <<'KEYS'
ctrl+n
sleep 1
type Quote sent, answer awaited
Tab
type Quote Q-2026-118, 18,400 EUR, valid until 4 December.
sleep 1
ctrl+Return
sleep 3
ctrl+3
sleep 1
Down
sleep 1
KEYS
picture gallery 6 --demo --theme light --language en <<'KEYS'
ctrl+2
sleep 3
KEYS
picture connect 2 --theme light --language en </dev/null
say "The pictures are in $folder."
