# SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compiles files one by one, without writing anything.

    compilealone.py BUILD LIST    the .cpp files that LIST names, and those of the headers that it names

BUILD has the compile_commands.json of a build that compiles each file for itself.
"""
import concurrent.futures
import json
import os
import pathlib
import shlex
import subprocess
import sys
import zlib

MOST = 60  # files: two and a half minutes on two cores


def sources(names):
    """In an order that is the same everywhere, and takes from all folders where there are too many."""
    found = {pathlib.Path(name).with_suffix('.cpp') for name in names if name.endswith(('.cpp', '.h'))}
    return sorted((path for path in found if path.exists()), key=lambda path: zlib.crc32(bytes(path)))


def entries(build):
    """What compiles each file, by its path in the checkout."""
    return {os.path.relpath(entry['file']): entry
            for entry in json.loads((build / 'compile_commands.json').read_text())}


def command_for(entry):
    words = shlex.split(entry['command'])
    kept = []
    skip = False
    for word in words:
        if skip:
            skip = False
        elif word in ('-o', '-MF', '-MT'):
            skip = True
        elif word not in ('-c', '-MD', 'ccache'):
            kept.append(word)
    return kept + ['-fsyntax-only']


def main():
    build, names = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]).read_text().split()
    known = entries(build)
    wanted = [path for path in map(str, sources(names)) if path in known]
    run = [(path, known[path]) for path in wanted[:MOST]]

    def compile_alone(item):
        return subprocess.run(command_for(item[1]), cwd=item[1]['directory'], capture_output=True, text=True)

    failed = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for (path, _), result in zip(run, pool.map(compile_alone, run)):
            if result.returncode:
                failed += 1
                print(f'{path} does not compile alone:\n{result.stderr}', file=sys.stderr)
    left = f', {len(wanted) - len(run)} more were not tried' if len(wanted) > len(run) else ''
    print(f'{len(run)} changed files compiled alone, {failed} failed{left}')
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
