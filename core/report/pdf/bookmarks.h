// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/pdf/pdfsyntax.h"

#include <QMap>
#include <QSet>

#include <vector>

namespace twb::report {

class PdfFile;

/// A place in the file; `y` as PDF counts it.
struct Destination {
    ObjectId page;
    double y = 0;
};

/// A heading as contents and outline show it.
struct Bookmark {
    int level = 1;
    QString title;
    QByteArray anchor;
    Destination destination;
};

/// Headings and anchors, with where they came to stand.
class Bookmarks {
public:
    /// Name of an anchor in the file: ASCII, because name trees are sorted by bytes.
    static QByteArray anchorName(QStringView anchor);

    /// A heading's text as contents and outline name it: in one line, not without end.
    static QString titleOf(const Inlines &text);

    void addHeading(int level, const QString &title, const QByteArray &anchor);
    /// Where the anchor is. The first place of a name counts.
    void place(const QByteArray &anchor, const Destination &destination);
    /// The page that an anchor stands on; none when it is not placed.
    ObjectId pageOf(const QByteArray &anchor) const { return m_places.value(anchor).page; }
    void addReference(const QByteArray &anchor) { m_referenced.insert(anchor); }

    /// With destinations, as far as they are known.
    std::vector<Bookmark> headings() const;
    QStringList unknownAnchors() const;

    /// Root of the outline; none when there are no headings.
    ObjectId writeOutline(PdfFile &file) const;

    /// Name tree of the destinations. Anchors that lead nowhere lead to \a fallback.
    ObjectId writeNames(PdfFile &file, const Destination &fallback) const;

private:
    std::vector<Bookmark> m_headings;
    QMap<QByteArray, Destination> m_places;
    QSet<QByteArray> m_referenced;
};

} // namespace twb::report
