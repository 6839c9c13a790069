// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/mapping.h"

#include "core/intake/sourcefiles.h"

#include <QDir>
#include <QFile>

namespace twb::intake {

using namespace Qt::StringLiterals;

namespace {

constexpr auto shippedFolder = ":/intake/mappings"_L1;

QString memberText(const QJsonValue &element, const QString &member)
{
    const QJsonValue value = member == "."_L1 ? element : element.toObject().value(member);
    return value.toString();
}

} // namespace

int Template::onlyColumn() const
{
    const bool only = pieces.size() == 1 && pieces.first().literal.isEmpty();
    return only ? pieces.first().column : -1;
}

QString Template::fill(const SourceRow &row, const QJsonValue &element) const
{
    if (const int only = onlyColumn(); only >= 0)
        return row.cells[size_t(only)].text();
    QString text;
    bool places = false;
    bool filled = false;
    for (const Piece &piece : pieces) {
        text += piece.literal;
        if (piece.column < 0 && piece.member.isEmpty())
            continue;
        const QString value =
            piece.column >= 0 ? row.cells[size_t(piece.column)].text() : memberText(element, piece.member);
        places = true;
        filled = filled || !value.isEmpty();
        text += value;
    }
    return places && !filled ? QString() : text;
}

bool Mapping::wants(const std::function<Cell(int column)> &cell) const
{
    for (const Condition &condition : conditions) {
        const Cell found = cell(condition.column);
        const bool met = condition.values.isEmpty()
            ? !found.isEmpty()
            : condition.values.contains(found.text().trimmed().toLower());
        if (met == condition.excluded)
            return false;
    }
    return true;
}

int Mapping::column(const QString &wanted)
{
    qsizetype index = columns.indexOf(wanted);
    if (index < 0) {
        index = columns.size();
        columns.append(wanted);
    }
    return int(index);
}

Result<Mapping> loadMapping(const QString &fileOrName)
{
    QString path = shippedFolder + u'/' + fileOrName + ".yaml"_L1;
    if (!QFile::exists(path))
        path = fileOrName;
    QFile file(path);
    if (const auto opened = openPlainFile(file); !opened)
        return std::unexpected(opened.error());
    return parseMapping(file.readAll(), fileOrName);
}

QList<Mapping> shippedMappings()
{
    QList<Mapping> mappings;
    for (const QString &name : QDir(shippedFolder).entryList({u"*.yaml"_s}, QDir::Files, QDir::Name))
        if (auto mapping = loadMapping(name.chopped(5)))
            mappings.append(*std::move(mapping));
    return mappings;
}

} // namespace twb::intake
