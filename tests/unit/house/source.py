# SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of the checkout, read once, with comments and string contents told apart from code."""

import re
import subprocess
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath

TOKEN = re.compile(
    r'//[^\n]*|/\*.*?\*/'
    r'|R"(?P<mark>[^()\\\s]{0,16})\(.*?\)(?P=mark)"'
    r'|"(?:\\.|[^"\\\n])*"'
    r"|(?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])*'",
    re.DOTALL,
)


def blank(text):
    """Spaces in place of characters, so that line numbers stay."""
    return re.sub(r'[^\n]', ' ', text)


@dataclass(frozen=True)
class SourceFile:
    path: str
    text: str

    @property
    def folder(self):
        return PurePosixPath(self.path).parent

    @property
    def is_cpp(self):
        return self.path.endswith(('.cpp', '.h'))

    def is_in(self, *folders):
        return any(self.path.startswith(folder + '/') for folder in folders)

    @cached_property
    def code(self):
        """Without comments; strings stay."""
        return TOKEN.sub(lambda m: blank(m[0]) if m[0].startswith('/') else m[0], self.text)

    @cached_property
    def bare(self):
        """Without comments and without what stands in strings."""
        return TOKEN.sub(lambda m: blank(m[0]), self.text)

    @cached_property
    def strings(self):
        """(offset, literal) of each string literal."""
        return [(m.start(), m[0]) for m in TOKEN.finditer(self.text) if m[0][0] in '"R']

    @cached_property
    def includes(self):
        """(line number, name with its quotes or angle brackets)."""
        found = re.finditer(r'^[ \t]*#[ \t]*include[ \t]+([<"][^>"\n]+[>"])', self.code, re.MULTILINE)
        return [(self.line_at(m.start(1)), m[1]) for m in found]

    def line_at(self, offset):
        return self.text.count('\n', 0, offset) + 1


def read_checkout(root):
    """What git knows or would add; without git, what lies in the folders of the project."""
    root = Path(root)
    try:
        listed = subprocess.run(
            ['git', 'ls-files', '-z', '--cached', '--others', '--exclude-standard'],
            cwd=root, capture_output=True, check=True).stdout.decode().split('\0')
    except (OSError, subprocess.CalledProcessError):
        listed = [str(p.relative_to(root)) for p in root.rglob('*')
                  if not {'build', '.git', '__pycache__'} & set(p.relative_to(root).parts)]
    files = []
    for path in sorted(set(filter(None, listed))):
        if (root / path).is_file():
            files.append(SourceFile(path, (root / path).read_bytes().decode('utf-8', 'replace')))
    return files
