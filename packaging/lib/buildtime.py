# SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""packaging/bench build: what building costs, in processor time and without a compiler cache.

The program as users get it, program and tests from nothing, and what is compiled again in dev when a header has
changed that nearly everything includes. Builds in folders of its own, below build/buildtime.
"""
import os
import pathlib
import resource
import shutil
import subprocess
import sys
import time

FOLDER = pathlib.Path('build/buildtime')
HEADER = pathlib.Path('core/store/library.h')
ENVIRONMENT = os.environ | {'CCACHE_DISABLE': '1'}


def run(*command):
    subprocess.run(command, env=ENVIRONMENT, check=True, stdout=sys.stderr)


def processor_time():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def measure(name, most, preset, *targets):
    """Seconds of processor time, of which there may be `most`: the clock tells of the machine as well."""
    used, clock = processor_time(), time.monotonic()
    run('ninja', '-C', str(FOLDER / preset), *targets)
    used, clock = processor_time() - used, time.monotonic() - clock
    print(f'  {name:44} {used:6.0f} s of processor time, {clock:6.0f} s by the clock, at most {most}  '
          f'{"kept" if used <= most else "MISSED"}')
    return used <= most


def main():
    shutil.rmtree(FOLDER, ignore_errors=True)
    for preset in 'release', 'ci', 'dev':
        run('cmake', '--preset', preset, '-B', str(FOLDER / preset))
    kept = measure('program, release', 7 * 60, 'release', 'transferwerkbank')
    kept &= measure('program and tests, ci', 20 * 60, 'ci')
    run('ninja', '-C', str(FOLDER / 'dev'))
    os.utime(HEADER)
    kept &= measure(f'after a change of {HEADER}, dev', 2 * 90, 'dev')
    return 0 if kept else 1


sys.exit(main())
