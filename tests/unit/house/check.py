#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what in the checkout breaks a rule of the house; no findings, exit code 0.

check.py [CHECKOUT [FOLDER_OF_QT_HEADERS]]
"""

import sys
from pathlib import Path

import rules
import source


def main(arguments):
    root = Path(arguments[0] if arguments else Path(__file__).resolve().parents[3])
    context = {'qt_headers': arguments[1] if len(arguments) > 1 else None}
    files = source.read_checkout(root)
    findings = 0
    for rule in rules.RULES:
        for path, line, message in rule(files, context):
            print(f'{path}:{line}: {message} [{rule.__name__}]')
            findings += 1
    print(f'{len(files)} files, {len(rules.RULES)} rules, {findings} findings')
    return 1 if findings or not files else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
