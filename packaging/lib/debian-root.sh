# SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Making, changing and entering a Debian 13 tree. Sourced by packaging/root and packaging/test-deb, which set
# `checkout`.

suite=trixie
: "${checkout:?}"
mirror=${DEBIAN_MIRROR:-http://deb.debian.org/debian}

say() { printf 'packaging: %s\n' "$*" >&2; }

die() {
    say "$@"
    exit 1
}

# The names in packages.txt, sorted, one per line.
wanted_packages() {
    sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "$1/packages.txt" | LC_ALL=C sort -u
}

apt_as_root() {
    DEBIAN_FRONTEND=noninteractive apt-get -q "$@" >&2
}

# mmdebstrap and bwrap, installed when we may, named when we may not.
need_root_tools() {
    command -v mmdebstrap >/dev/null && command -v bwrap >/dev/null && return
    local tools='mmdebstrap bubblewrap uidmap debian-archive-keyring'
    if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
        say "installing $tools"
        apt_as_root update
        # shellcheck disable=SC2086 # a list of names
        apt_as_root install -y --no-install-recommends $tools
    elif command -v apt-get >/dev/null; then
        die "a Debian 13 tree is needed here; first run: sudo apt install $tools"
    else
        die "a Debian 13 tree is needed here; first install mmdebstrap and bubblewrap"
    fi
}

# remove_tree DIR: never through something that is still mounted inside.
remove_tree() {
    [ -e "$1" ] || return 0
    if grep -qF " $1/" /proc/self/mountinfo; then
        die "$1 has mounts inside; unmount them first"
    fi
    rm -rf --one-file-system "$1"
}

# shellcheck disable=SC2016 # expanded inside the tree
export MAKE_LOCALES='if [ -x /usr/sbin/locale-gen ] && ! locale -a | grep -q de_DE.utf8; then
    printf "%s UTF-8\n" de_DE.UTF-8 en_US.UTF-8 >/etc/locale.gen && locale-gen; fi'

# make_tree DIR PACKAGE...: a new Debian tree; DIR must not exist.
make_tree() {
    local dir=$1 include
    shift
    include=$(IFS=,; printf '%s' "$*")
    # shellcheck disable=SC2016 # the hook expands it
    local -a options=(
        --variant=apt "--include=$include" --aptopt='APT::Install-Recommends "false"'
        --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/doc/*'
        --dpkgopt='path-include=/usr/share/doc/*/copyright' --skip=output/dev
        --customize-hook='chroot "$1" sh -c "$MAKE_LOCALES"'
    )
    if [ "$(id -u)" -eq 0 ]; then
        # In namespaces of its own that end with us: killed, it leaves neither processes nor mounts behind.
        setpriv --pdeathsig KILL unshare --mount --pid --fork --kill-child --mount-proc \
            mmdebstrap --mode=root --format=directory "${options[@]}" "$suite" "$dir" "$mirror" >&2
    else
        # As a tar stream, so that every file belongs to the user and can be removed again.
        mkdir -p "$dir/dev"
        mmdebstrap --mode=unshare --format=tar "${options[@]}" "$suite" - "$mirror" \
            | tar -x -C "$dir" --no-same-owner --exclude='./dev'
    fi
}

# change_tree DIR COMMAND...: runs COMMAND as root of the tree, which it may change.
change_tree() {
    local dir=$1
    shift
    local -a identity=()
    [ "$(id -u)" -eq 0 ] || identity=(--unshare-user --uid 0 --gid 0)
    [ -e "$dir/etc/resolv.conf" ] || : >"$dir/etc/resolv.conf"
    bwrap "${identity[@]}" --bind "$dir" / --dev /dev --proc /proc --tmpfs /tmp --tmpfs /run \
        --ro-bind "$(readlink -f /etc/resolv.conf)" /etc/resolv.conf --chdir / \
        --setenv PATH /usr/sbin:/usr/bin:/sbin:/bin --setenv DEBIAN_FRONTEND noninteractive \
        --setenv LC_ALL C.UTF-8 "$@" >&2
}

# install_in_tree DIR PACKAGE|FILE...: also mends an installation that was cut short.
install_in_tree() {
    local dir=$1
    shift
    # shellcheck disable=SC2016 # expanded inside the tree
    change_tree "$dir" sh -ec '
        apt="apt-get -q -o APT::Sandbox::User=root -o Dpkg::Options::=--force-unsafe-io"
        dpkg --configure -a
        $apt update
        $apt install -y --no-install-recommends -f "$@"
        apt-get clean
        eval "$MAKE_LOCALES"' install "$@"
}

zone_of_host() {
    local zone
    zone=$(readlink -f /etc/localtime) || return 0
    case $zone in
    */zoneinfo/*) printf '%s' "${zone##*/zoneinfo/}" ;;
    *) if [ -r /etc/timezone ]; then head -n 1 /etc/timezone; fi ;;
    esac
}

# lies_under DIR PLACE...: DIR is one of the places or in one of them.
lies_under() {
    local dir=$1 place
    shift
    for place in "$@"; do
        case "$dir/" in "$place/"*) return 0 ;; esac
    done
    return 1
}

# enter_tree DIR COMMAND...: replaces this process. The tree is read-only; what belongs to the user (home,
# checkout, every other folder at the top of the disk, windows, sound of the session bus) is as outside.
enter_tree() {
    local tree=$1 dir file
    shift
    local -a view=() seen=()
    for dir in /*; do
        case $dir in
        /bin | /boot | /dev | /etc | /lib* | /lost+found | /opt | /proc | /root | /run) continue ;;
        /sbin | /snap | /sys | /usr | /var) continue ;;
        esac
        if [ -d "$dir" ] && [ ! -L "$dir" ] && [ -r "$dir" ] && [ -x "$dir" ]; then seen+=("$dir"); fi
    done
    for dir in "$HOME" "$PWD" "$checkout" "$checkout/../shared" "${TWB_DATA:-}"; do
        if [ -z "$dir" ] || [ ! -d "$dir" ]; then continue; fi
        dir=$(cd "$dir" && pwd)
        [ "$dir" = / ] || lies_under "$dir" "${seen[@]}" || seen+=("$dir")
    done
    for dir in "${seen[@]}"; do
        [ -d "$tree$dir" ] || mkdir -p "$tree$dir"
        view+=(--bind "$dir" "$dir")
    done
    for file in resolv.conf hosts passwd group machine-id; do
        [ -e "/etc/$file" ] || continue
        [ -e "$tree/etc/$file" ] || : >"$tree/etc/$file"
        view+=(--ro-bind "$(readlink -f "/etc/$file")" "/etc/$file")
    done
    for dir in /dev/dri /dev/shm /sys /run/dbus ${XDG_RUNTIME_DIR:+"$XDG_RUNTIME_DIR"}; do
        view+=(--dev-bind-try "$dir" "$dir")
    done
    for dir in LD_LIBRARY_PATH LD_PRELOAD LIBRARY_PATH CPATH PKG_CONFIG_PATH QT_PLUGIN_PATH \
        PYTHONPATH PYTHONHOME PERL5LIB GTK_MODULES; do
        view+=(--unsetenv "$dir")
    done
    local zone=${TZ:-$(zone_of_host)}
    [ -z "$zone" ] || view+=(--setenv TZ "$zone")
    exec bwrap --ro-bind "$tree" / --dev /dev --proc /proc --tmpfs /run --tmpfs /var/tmp "${view[@]}" \
        --setenv PATH /usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin --chdir "$PWD" "$@"
}
