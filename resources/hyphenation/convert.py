#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns LibreOffice's hyph_de_DE.dic into de.txt.

usage: convert.py hyph_de_DE.dic > de.txt

The dictionary has two levels: a word list that marks where compounds part, and Liang patterns for
the parts. Here the list becomes a lexicon ("straßen-beleuchtung", '-' where a word parts), because
matching it inside of words, as libhyphen does, parts "Bücher|abgabe" as "Büc|her|abgabe".
"""
import re
import sys


def entries(lines):
    return [line for line in (raw.strip() for raw in lines) if line and not re.match(r"[#%A-Z]", line)]


def letters(entry):
    return re.sub(r"[\d-]", "", entry)


def word(entry):
    parts = re.sub(r"\d", lambda digit: "-" if int(digit[0]) % 2 else "", entry)
    return parts.lstrip("-")


def main():
    with open(sys.argv[1], encoding="latin-1") as file:
        lines = file.read().splitlines()
    split = lines.index("NEXTLEVEL")
    comments = [line for line in lines[:split] if line.startswith("# ") and line.strip("# ")]
    lexicon = {letters(e): word(e) for e in entries(lines[1:split]) if letters(e).isalpha() and len(letters(e)) > 3}
    out = ["# SPDX-License-Identifier: LGPL-2.0-or-later",
           "# Converted by convert.py from hyph_de_DE.dic, whose head follows."]
    out += [line.rstrip("# \t").replace("\t", " ") for line in comments[:20]]
    out += sorted(set(entries(lines[split + 1:])))
    out += ["=lexicon"]
    out += [lexicon[key] for key in sorted(lexicon)]
    sys.stdout.reconfigure(encoding="utf-8")
    print("\n".join(out))


main()
