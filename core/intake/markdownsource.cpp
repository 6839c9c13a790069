// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/rowsource.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace twb::intake {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxFileBytes = 32 << 20;

/// "Tief/Notiz.md" as links name it, in lower case: "tief/notiz".
QString pathWithoutEnding(const QString &path)
{
    QString lower = path.toLower();
    for (const QLatin1StringView ending : {".md"_L1, ".markdown"_L1})
        if (lower.endsWith(ending))
            lower.chop(ending.size());
    return lower;
}

QString baseName(const QString &path)
{
    return QFileInfo(path).completeBaseName();
}

/// The day that a file name begins with, as blogs do: "2024-05-01-title".
QString dateInName(const QString &path)
{
    static const QRegularExpression pattern(u"^(\\d{4}-\\d{2}-\\d{2})(?:\\D|$)"_s);
    return pattern.match(baseName(path)).captured(1);
}

QString firstHeading(const QString &body)
{
    for (const Section &section : sectionsOf(body))
        if (section.level == 1)
            return section.heading;
    return {};
}

/// Web addresses in the list of a section.
QStringList addressesIn(const QString &body, QStringView heading)
{
    static const QRegularExpression pattern(u"https?://[^\\s<>\"\\])]+"_s);
    QStringList addresses;
    for (const Section &section : sectionsOf(body)) {
        if (section.heading.compare(heading, Qt::CaseInsensitive) != 0)
            continue;
        for (const QString &entry : listEntriesOf(section.text))
            for (auto it = pattern.globalMatch(entry); it.hasNext();) {
                QString address = it.next().captured();
                while (address.endsWith(u',') || address.endsWith(u'.') || address.endsWith(u';'))
                    address.chop(1);
                addresses.append(address);
            }
    }
    addresses.removeDuplicates();
    return addresses;
}

Cell listCell(const QStringList &texts)
{
    return {{}, QJsonArray::fromStringList(texts), 0};
}

} // namespace

bool isMarkdown(const QString &path)
{
    const QFileInfo info(path);
    return info.isDir() || info.suffix().compare("md"_L1, Qt::CaseInsensitive) == 0
        || info.suffix().compare("markdown"_L1, Qt::CaseInsensitive) == 0;
}

Result<std::unique_ptr<MarkdownSource>> MarkdownSource::open(const QString &path, const Progress &progress)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileNotFound, {path});
    auto source = std::make_unique<MarkdownSource>();
    if (!info.isDir())
        if (const auto plain = checkPlainFile(path); !plain)
            return std::unexpected(plain.error());
    const QList<NoteFile> files =
        info.isDir() ? noteFilesIn(path) : QList<NoteFile>{{info.fileName(), path, std::nullopt}};
    for (const NoteFile &file : files) {
        if (progress.cancelled())
            return failure(ErrorCode::Cancelled);
        source->read(file);
    }
    if (source->m_notes.empty())
        return failure(ErrorCode::ImportFormatUnknown, {path});
    return source;
}

void MarkdownSource::read(const NoteFile &found)
{
    QFile file(found.path);
    File entry{found.name, {}, found.rejection};
    const auto reject = [&](qint64 line, RejectionReason reason, const QString &value) {
        entry.rejection = Rejection{found.name, line, 0, {}, reason, value};
    };
    if (!entry.rejection && !file.open(QIODevice::ReadOnly))
        reject(0, RejectionReason::FileNotReadable, file.errorString());
    if (!entry.rejection) {
        const QByteArray bytes = file.read(maxFileBytes + 1);
        if (bytes.size() > maxFileBytes)
            reject(0, RejectionReason::FileTooLarge, QString::number(maxFileBytes >> 20));
        else if (auto note = parseNote(decodeFile(bytes)))
            entry.note = *std::move(note);
        else
            reject(note.error().line, RejectionReason::InvalidFrontMatter, note.error().reason);
    }
    m_notes.push_back(std::move(entry));
}

QStringList MarkdownSource::properties() const
{
    QHash<QString, int> counts;
    for (const File &file : m_notes)
        for (const QString &key : file.note.properties.keys())
            ++counts[key];
    QStringList keys = counts.keys();
    std::ranges::sort(keys, [&](const QString &a, const QString &b) {
        return std::pair(-counts.value(a), a) < std::pair(-counts.value(b), b);
    });
    return keys;
}

QStringList MarkdownSource::headings() const
{
    QHash<QString, int> counts;
    for (const File &file : m_notes)
        for (const Section &section : sectionsOf(file.note.body))
            counts[section.heading] += section.level > 1;
    QStringList result;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        if (it.value() > 0 && it.value() * 10 >= int(m_notes.size()))
            result.append(it.key());
    result.sort();
    return result;
}

void MarkdownSource::select(const Mapping &mapping)
{
    m_at = 0;
    m_columns = mapping.columns;
    m_sections.clear();
    for (const QString &column : m_columns)
        if (column.startsWith("@section:"_L1))
            m_sections.append(column.sliced(9).toLower());
    if (!mapping.files.isEmpty()) {
        const auto pattern = QRegularExpression::fromWildcard(mapping.files, Qt::CaseInsensitive);
        std::erase_if(m_notes, [&](const File &file) { return !pattern.match(file.path).hasMatch(); });
    }
}

void MarkdownSource::setRecords(const QHash<qint64, RecordId> &ids)
{
    m_records.clear();
    m_named.clear();
    for (size_t i = 0; i < m_notes.size(); ++i) {
        const RecordId id = ids.value(qint64(i) + 1);
        const QString path = pathWithoutEnding(m_notes[i].path);
        if (id.isNull())
            continue;
        m_records.insert(path, id);
        m_named[path.section(u'/', -1)].append(path);
    }
}

RowSource::Status MarkdownSource::next(SourceRow &row, Rejection &rejection)
{
    if (m_at == m_notes.size())
        return Status::End;
    const File &file = m_notes[m_at++];
    if (file.rejection) {
        rejection = *file.rejection;
        return Status::Rejected;
    }
    row.file = file.path;
    row.line = 1;
    row.number = qint64(m_at);
    row.cells.clear();
    for (const QString &column : std::as_const(m_columns))
        row.cells.push_back(cell(column, file));
    return Status::Row;
}

Cell MarkdownSource::cell(const QString &column, const File &file) const
{
    if (column.startsWith(u'@'))
        return special(QStringView(column).sliced(1), file);
    const QJsonValue value = file.note.properties.value(column);
    if (value.isArray())
        return {{}, value.toArray(), 0};
    return {value.toString(), {}, 0};
}

Cell MarkdownSource::special(QStringView column, const File &file) const
{
    const Note &note = file.note;
    if (column == u"file")
        return {baseName(file.path), {}, 0};
    if (column == u"path")
        return {file.path, {}, 0};
    if (column == u"folder")
        return {QFileInfo(file.path).path().section(u'/', -1), {}, 0};
    if (column == u"date")
        return {dateInName(file.path), {}, 0};
    if (column == u"title") {
        const QString stated = note.properties.value("title"_L1).toString();
        const QString heading = stated.isEmpty() ? firstHeading(note.body) : stated;
        return {heading.isEmpty() ? baseName(file.path) : heading, {}, 0};
    }
    if (column == u"body")
        return {withPlainLinks(withoutTitle(note.body)), {}, 0};
    if (column == u"intro")
        return {withPlainLinks(introOf(note.body)), {}, 0};
    if (column == u"rest")
        return {withPlainLinks(withoutSections(withoutTitle(note.body), m_sections)), {}, 0};
    if (column == u"hashtags")
        return listCell(hashtagsOf(note.body));
    if (column == u"links") {
        QStringList shown;
        for (const WikiLink &link : wikiLinksOf(note.body))
            shown.append(link.shown);
        return listCell(shown);
    }
    if (column == u"related")
        return {{}, related(file), 0};
    if (column.startsWith(u"urls:"))
        return listCell(addressesIn(file.note.body, column.sliced(5)));
    if (column.startsWith(u"section:"))
        for (const Section &section : sectionsOf(note.body))
            if (section.heading.compare(column.sliced(8), Qt::CaseInsensitive) == 0)
                return {withPlainLinks(section.text), {}, 0};
    return {};
}

/// Ids of the records that the other files of this source become.
QJsonArray MarkdownSource::related(const File &file) const
{
    QStringList ids;
    const QString from = pathWithoutEnding(file.path);
    for (const WikiLink &link : wikiLinksOf(file.note.body)) {
        const RecordId record = linked(link.target, from);
        if (record.isNull() || record == m_records.value(from))
            continue;
        ids.append(record.toString());
    }
    ids.removeDuplicates();
    return QJsonArray::fromStringList(ids);
}

/// A path names one note; a name alone the one in the same folder, else the first.
RecordId MarkdownSource::linked(const QString &target, const QString &from) const
{
    const QString wanted = pathWithoutEnding(target);
    const QString folder = from.contains(u'/') ? from.section(u'/', 0, -2) + u'/' : QString();
    for (const QString &path : {wanted, QString(folder + wanted)})
        if (const auto found = m_records.constFind(path); found != m_records.cend() && path.contains(u'/'))
            return *found;
    const QStringList named = m_named.value(wanted.section(u'/', -1));
    const auto ends = std::ranges::find_if(
        named, [&](const QString &path) { return path.endsWith(QString(u'/' + wanted)); });
    const auto beside = std::ranges::find(named, QString(folder + wanted.section(u'/', -1)));
    if (beside != named.end())
        return m_records.value(*beside);
    return named.isEmpty() ? RecordId() : m_records.value(ends == named.end() ? named.first() : *ends);
}

} // namespace twb::intake
