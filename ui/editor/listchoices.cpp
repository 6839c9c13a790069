// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/listchoices.h"

namespace twb::ui {

void ListChoices::add(const Choice &choice, const QStringList &others)
{
    const int item = int(m_choices.size());
    m_byValue.insert(choice.value, item);
    m_matcher.add(choice.label, item);
    for (const QString &other : others)
        m_matcher.add(other, item);
    m_choices.append(choice);
}

void ListChoices::clear()
{
    m_choices.clear();
    m_byValue.clear();
    m_matcher.clear();
}

void ListChoices::ask(QObject *, const QString &typed, const Answer &answer)
{
    prepare();
    QList<Choice> found;
    for (const int item : m_matcher.matches(typed, limit()))
        found.append(m_choices.at(item));
    answer(found);
}

Choice ListChoices::named(const QString &value) const
{
    const auto found = m_byValue.constFind(value);
    return found == m_byValue.constEnd() ? Choice{value, value} : m_choices.at(*found);
}

Choice ListChoices::exactly(const QString &typed)
{
    prepare();
    const int item = m_matcher.named(typed);
    return item < 0 ? Choice() : m_choices.at(item);
}

} // namespace twb::ui
