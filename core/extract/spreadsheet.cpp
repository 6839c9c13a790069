// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/readers.h"

#include <QHash>
#include <QXmlStreamReader>

#include <algorithm>

namespace twb::extract {

using namespace Qt::StringLiterals;

namespace {

struct Sheet {
    QString name;
    QString relation;
};

/// The value of an attribute, whatever prefix its name has.
QString attribute(const QXmlStreamReader &xml, QLatin1StringView name)
{
    for (const QXmlStreamAttribute &each : xml.attributes())
        if (each.name() == name)
            return each.value().toString();
    return {};
}

Result<QList<Sheet>> readSheets(Archive &archive)
{
    QList<Sheet> sheets;
    const auto visit = [&](const QXmlStreamReader &xml) {
        if (xml.isStartElement() && xml.name() == "sheet"_L1)
            sheets.append({attribute(xml, "name"_L1), attribute(xml, "id"_L1)});
    };
    return archive.readXml(u"xl/workbook.xml"_s, visit).transform([&] { return sheets; });
}

/// Where the parts of the workbook lie, by the name of the relation.
Result<QHash<QString, QString>> readPlaces(Archive &archive)
{
    QHash<QString, QString> places;
    const auto visit = [&](const QXmlStreamReader &xml) {
        if (!xml.isStartElement() || xml.name() != "Relationship"_L1)
            return;
        const QString target = attribute(xml, "Target"_L1);
        const bool absolute = target.startsWith(u'/');
        places[attribute(xml, "Id"_L1)] = absolute ? target.sliced(1) : QString(u"xl/" + target);
    };
    return archive.readXml(u"xl/_rels/workbook.xml.rels"_s, visit).transform([&] { return places; });
}

/// The texts that cells share, up to four times as much as is kept of the whole document.
class SharedTexts {
public:
    explicit SharedTexts(qsizetype most) : m_left(most) { }

    void visit(const QXmlStreamReader &xml)
    {
        if (xml.isStartElement()) {
            if (xml.name() == "si"_L1)
                m_texts.append(QString());
            m_phonetic = m_phonetic || xml.name() == "rPh"_L1;
            m_inText = xml.name() == "t"_L1;
        } else if (xml.isEndElement()) {
            m_phonetic = m_phonetic && xml.name() != "rPh"_L1;
            m_inText = false;
        } else if (m_inText && !m_phonetic && !m_texts.isEmpty()) {
            const QStringView text = xml.text().first(std::min(xml.text().size(), m_left));
            m_texts.last() += text;
            m_left -= text.size();
        }
    }

    QString text(QStringView number) const
    {
        bool ok = false;
        const qlonglong index = number.trimmed().toLongLong(&ok);
        return ok ? m_texts.value(index) : QString();
    }

private:
    QList<QString> m_texts;
    qsizetype m_left;
    bool m_inText = false;
    bool m_phonetic = false;
};

bool isWholeNumber(QStringView value)
{
    return !value.isEmpty() && std::ranges::all_of(value, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Reads the cells of one sheet: a line for each row.
class Cells {
public:
    Cells(const SharedTexts &shared, TextSink &sink) : m_shared(shared), m_sink(sink) { }

    void visit(const QXmlStreamReader &xml)
    {
        const QStringView name = xml.name();
        if (xml.isCharacters()) {
            if (m_inValue && m_value.size() + xml.text().size() <= m_sink.limits().textSize)
                m_value += xml.text();
        } else if (xml.isEndElement()) {
            m_inValue = false;
            if (name == "c"_L1)
                endCell();
            else if (name == "row"_L1)
                m_sink.breakLine();
        } else if (name == "c"_L1) {
            m_type = attribute(xml, "t"_L1);
            m_value.clear();
        } else {
            m_inValue = name == "v"_L1 || name == "t"_L1;
        }
    }

private:
    void endCell()
    {
        const bool isText = m_type == "inlineStr"_L1 || m_type == "str"_L1;
        const QString text = m_type == "s"_L1                        ? m_shared.text(m_value)
            : isText || (m_type != "b"_L1 && isWholeNumber(m_value)) ? m_value
                                                                     : QString();
        if (text.isEmpty())
            return;
        m_sink.append(text);
        m_sink.append(u"\t");
    }

    const SharedTexts &m_shared;
    TextSink &m_sink;
    QString m_type;
    QString m_value;
    bool m_inValue = false;
};

} // namespace

Result<void> readSpreadsheet(Archive &archive, TextSink &sink)
{
    constexpr qsizetype sharedPart = 4;
    const auto sheets = readSheets(archive);
    const auto places = sheets ? readPlaces(archive) : std::unexpected(sheets.error());
    if (!places)
        return std::unexpected(places.error());
    SharedTexts shared(sharedPart * sink.limits().textSize);
    const auto read = archive.readXml(
        u"xl/sharedStrings.xml"_s, [&shared](const QXmlStreamReader &xml) { shared.visit(xml); });
    if (!read)
        return read;
    for (const Sheet &sheet : *sheets) {
        sink.beginPage(0);
        sink.append(sheet.name);
        sink.breakLine();
        Cells cells(shared, sink);
        const auto seen = archive.readXml(
            places->value(sheet.relation), [&cells](const QXmlStreamReader &xml) { cells.visit(xml); });
        if (!seen)
            return seen;
        if (sink.isFull())
            break;
    }
    return {};
}

} // namespace twb::extract
