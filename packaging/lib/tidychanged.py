# SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads files with clang-tidy, those of a target together.

    tidychanged.py BUILD LIST [all]    the .cpp files that LIST names, and those of the headers that it names; all of
                                       them or, where they are many, those that share the most

BUILD has the compile_commands.json of a build that compiles each file for itself. Nearly all of the time goes into
headers of Qt and the standard library: twenty files that share them take hardly longer than one.
"""
import concurrent.futures
import os
import pathlib
import subprocess
import sys

import compilealone

TOGETHER = 20  # files of one target
MOST = 16  # batches of them: three minutes on two cores


def batches(wanted, known):
    targets = {}
    for path in wanted:
        targets.setdefault(known[path]['output'].partition('.dir/')[0], []).append(path)
    return [files[start:start + TOGETHER] for files in targets.values() for start in range(0, len(files), TOGETHER)]


def command_for(source, entry):
    flags = [word for word in compilealone.command_for(entry)[1:] if word != entry['file']]
    # That it includes files is not asked of the source made here; options of GCC that clang does not know are
    # no findings.
    return ['clang-tidy-19', '--quiet', '--warnings-as-errors=*', '--checks=-bugprone-suspicious-include', source,
            '--', *flags, '-Wno-unknown-warning-option']


def main():
    build, names = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]).read_text().split()
    known = compilealone.entries(build)
    wanted = [path for path in map(str, compilealone.sources(names)) if path in known]
    read = sorted(batches(wanted, known), key=len, reverse=True)
    most = len(read) if sys.argv[3:] == ['all'] else MOST
    read, left = read[:most], sum(read[most:], [])
    folder = build / 'tidy'
    folder.mkdir(exist_ok=True)

    def read_batch(number):
        files = read[number]
        source = folder / f'{number}.cpp'
        source.write_text(''.join(f'#include "{path}"\n' for path in files))
        return subprocess.run(command_for(source, known[files[0]]), capture_output=True, text=True)

    failed = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for result in pool.map(read_batch, range(len(read))):
            if result.returncode:
                failed += 1
                print(result.stdout or result.stderr, file=sys.stderr)
    print(f'{sum(map(len, read))} files read with clang-tidy, '
          + (f'findings in {failed} of {len(read)} batches' if failed else 'no findings'))
    if left:
        print('not read, being too many: ' + ' '.join(left))
    return 1 if failed else 0


sys.exit(main())
