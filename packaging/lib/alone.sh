# SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced, with $packaging set: the build folder in which each file is compiled for itself, and what was changed.
build=build/alone

prepare_alone() {
    [ -f $build/build.ninja ] || "$packaging/root" cmake --preset dev -B $build \
        -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON -DTWB_WERROR=ON >&2
}

# list_changed COMMITS: in $build/changed-files, with what is not committed yet.
list_changed() {
    local since
    since=$(git rev-list --first-parent --max-count=$(($1 + 1)) HEAD | tail -n 1)
    git diff --name-only --diff-filter=d "$since" -- core ui app >$build/changed-files
}
