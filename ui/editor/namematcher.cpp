// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/namematcher.h"

#include <QSet>

namespace twb::ui {

void NameMatcher::add(const QString &name, int item)
{
    if (std::string folded = m_analyser.fold(name.toStdString()); !folded.empty())
        m_names.push_back({std::move(folded), item});
}

QList<int> NameMatcher::matches(const QString &typed, int limit)
{
    const std::string wanted = m_analyser.fold(typed.toStdString());
    const std::string inside = ' ' + wanted;
    std::array<QList<int>, 3> ranks;
    for (const Name &name : m_names) {
        if (name.folded == wanted)
            ranks[0].append(name.item);
        else if (name.folded.starts_with(wanted))
            ranks[1].append(name.item);
        else if (name.folded.contains(inside))
            ranks[2].append(name.item);
    }
    QList<int> found;
    QSet<int> seen;
    for (const QList<int> &rank : ranks)
        for (const int item : rank) {
            if (found.size() == limit)
                return found;
            if (!seen.contains(item))
                found.append(item);
            seen.insert(item);
        }
    return found;
}

int NameMatcher::named(const QString &typed)
{
    const std::string wanted = m_analyser.fold(typed.toStdString());
    int found = -1;
    for (const Name &name : m_names) {
        if (name.folded != wanted || name.item == found)
            continue;
        if (found >= 0)
            return -1;
        found = name.item;
    }
    return found;
}

} // namespace twb::ui
