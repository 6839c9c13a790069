// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/search/xapiantable.h"

// Instead of xapiantable.cpp, where Xapian is not installed.

namespace twb::bench {

struct XapianTable::Private { };

XapianTable::XapianTable(std::unique_ptr<Private> opened) : d(std::move(opened)) { }
XapianTable::~XapianTable() = default;

std::unique_ptr<XapianTable> XapianTable::open(int)
{
    return nullptr;
}

void XapianTable::first(const QString &) { }

} // namespace twb::bench
