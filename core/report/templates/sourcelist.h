// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/templates/wording.h"

#include <QHash>

namespace twb::report {

/// Numbers sources in the order in which they are first asked for; the same address is the same source.
class SourceList {
public:
    /// \a prefix sets the anchors of this list apart from those of others in the document.
    explicit SourceList(QString prefix) : m_prefix(std::move(prefix)) { }

    /// References become footnotes in the words of \a wording, which outlives the list; the list stays empty.
    explicit SourceList(const Wording &wording) : m_notes(&wording) { }

    /// The numbers of a field of type Sources.
    std::vector<int> add(const QJsonValue &sources);

    /// The same as links to the list: "[1] [3]"; empty when there are none.
    Inlines references(const QJsonValue &sources, TextFlags flags = {});

    bool isEmpty() const { return m_sources.empty() || m_notes; }

    /// Number, publisher, title as a link, host, dates.
    List list(const Wording &wording) const;

private:
    struct Source {
        QString address;
        QString title;
        QString publisher;
        QString published;
        QString retrieved;
    };

    int number(const QJsonObject &source);
    QString anchor(int number) const { return m_prefix + QString::number(number); }
    static Inlines describe(const Source &source, const Wording &wording);

    QString m_prefix;
    const Wording *m_notes = nullptr;
    std::vector<Source> m_sources;
    QHash<QString, int> m_numbers;
};

} // namespace twb::report
