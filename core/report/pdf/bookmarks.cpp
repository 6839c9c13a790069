// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/bookmarks.h"

#include "core/report/layout/shapedtext.h"
#include "core/report/pdf/pdffile.h"

#include <QUrl>

namespace twb::report {
namespace {

constexpr int namesPerLeaf = 64;
constexpr qsizetype longestTitle = 500;

QByteArray explicitDestination(const Destination &destination)
{
    return '[' + reference(destination.page) + "/XYZ null " + number(destination.y) + " null]";
}

QByteArray nameString(const QByteArray &name)
{
    return textString(QString::fromLatin1(name));
}

/// Neighbours in the tree of bookmarks, as indices; -1 is none.
struct Links {
    int parent = -1;
    int first = -1;
    int last = -1;
    int previous = -1;
    int next = -1;
    int descendants = 0;
};

} // namespace

QByteArray Bookmarks::anchorName(QStringView anchor)
{
    return QUrl::toPercentEncoding(anchor.toString());
}

QString Bookmarks::titleOf(const Inlines &text)
{
    return shortened(printableText(plainText(text)).simplified(), longestTitle);
}

void Bookmarks::addHeading(int level, const QString &title, const QByteArray &anchor)
{
    m_headings.push_back({level, title, anchor, {}});
}

void Bookmarks::place(const QByteArray &anchor, const Destination &destination)
{
    if (!m_places.contains(anchor))
        m_places.insert(anchor, destination);
}

std::vector<Bookmark> Bookmarks::headings() const
{
    std::vector<Bookmark> headings = m_headings;
    for (Bookmark &heading : headings)
        heading.destination = m_places.value(heading.anchor);
    return headings;
}

QStringList Bookmarks::unknownAnchors() const
{
    QStringList unknown;
    for (const QByteArray &anchor : m_referenced) {
        if (!m_places.contains(anchor))
            unknown += QString::fromLatin1(anchor);
    }
    unknown.sort();
    return unknown;
}

ObjectId Bookmarks::writeOutline(PdfFile &file) const
{
    if (m_headings.empty())
        return {};
    const std::vector<Bookmark> items = headings();
    const int root = int(items.size());
    std::vector<Links> links(items.size() + 1);
    std::vector<ObjectId> objects(items.size() + 1);
    for (ObjectId &object : objects)
        object = file.allocate();

    std::vector<int> path;
    for (int i = 0; i < root; ++i) {
        while (!path.empty() && items[size_t(path.back())].level >= items[size_t(i)].level)
            path.pop_back();
        const int parent = path.empty() ? root : path.back();
        Links &above = links[size_t(parent)];
        links[size_t(i)].parent = parent;
        links[size_t(i)].previous = above.last;
        (above.last < 0 ? above.first : links[size_t(above.last)].next) = i;
        above.last = i;
        ++above.descendants;
        path.push_back(i);
    }
    for (int i = 0; i < root; ++i) {
        const Links &link = links[size_t(i)];
        QByteArray body = "<</Title" + textString(items[size_t(i)].title) + "/Parent "
            + reference(objects[size_t(link.parent)]) + "/Dest"
            + explicitDestination(items[size_t(i)].destination);
        if (link.previous >= 0)
            body += "/Prev " + reference(objects[size_t(link.previous)]);
        if (link.next >= 0)
            body += "/Next " + reference(objects[size_t(link.next)]);
        if (link.first >= 0) // closed: a negative number of children
            body += "/First " + reference(objects[size_t(link.first)]) + "/Last "
                + reference(objects[size_t(link.last)]) + "/Count -" + QByteArray::number(link.descendants);
        file.write(objects[size_t(i)], QByteArray(body + ">>"));
    }
    const Links &top = links[size_t(root)];
    file.write(objects[size_t(root)],
        "<</Type/Outlines/First " + reference(objects[size_t(top.first)]) + "/Last "
            + reference(objects[size_t(top.last)]) + "/Count " + QByteArray::number(top.descendants) + ">>");
    return objects[size_t(root)];
}

ObjectId Bookmarks::writeNames(PdfFile &file, const Destination &fallback) const
{
    QMap<QByteArray, Destination> places = m_places;
    for (const QByteArray &anchor : m_referenced) {
        if (!places.contains(anchor))
            places.insert(anchor, fallback);
    }
    if (places.isEmpty())
        return {};
    QByteArray leaves;
    for (auto at = places.cbegin(); at != places.cend();) {
        const QByteArray first = nameString(at.key());
        QByteArray last;
        QByteArray names;
        for (int i = 0; i < namesPerLeaf && at != places.cend(); ++i, ++at) {
            last = nameString(at.key());
            names += last + explicitDestination(at.value());
        }
        leaves += reference(file.write("<</Limits[" + first + last + "]/Names[" + names + "]>>")) + ' ';
    }
    return file.write("<</Kids[" + leaves + "]>>");
}

} // namespace twb::report
