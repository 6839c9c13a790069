// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/templates/templateproblem.h"

#include <QByteArray>
#include <QString>

#include <expected>
#include <vector>

namespace twb::report {

/// A value of a YAML text that knows its line.
struct YamlTree {
    enum class Kind : quint8 { Empty, Text, List, Map };

    struct Entry;

    Kind kind = Kind::Empty;
    int line = 1; ///< from 1
    QString text;
    std::vector<YamlTree> items;
    std::vector<Entry> entries; ///< in the order of the file

    const YamlTree *find(QStringView key) const;
};

struct YamlTree::Entry {
    QString key;
    int line = 1;
    YamlTree value;
};

/// Reads the first document of a YAML text. Texts over 200 kB, nesting over 16 levels and anchors that
/// unfold to more than 5,000 values are refused: no template needs that much.
std::expected<YamlTree, TemplateProblem> readYaml(const QByteArray &utf8);

} // namespace twb::report
