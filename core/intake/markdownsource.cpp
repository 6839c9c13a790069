// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/mapper.h"
#include "core/intake/rowsource.h"

#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace twb::intake {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxFileBytes = 32 << 20;

QStringList markdownFiles(const QString &folder)
{
    QStringList files;
    const QDir root(folder);
    QDirIterator it(
        folder, {u"*.md"_s, u"*.markdown"_s}, QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = root.relativeFilePath(it.next());
        const bool hidden = path.startsWith(u'.') || path.contains("/."_L1);
        if (!hidden)
            files.append(path);
    }
    files.sort();
    return files;
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
    if (!info.isDir()) {
        source->read(path, info.fileName());
    } else {
        const QDir folder(path);
        const QStringList files = markdownFiles(path);
        for (const QString &file : files) {
            if (progress.cancelled())
                return failure(ErrorCode::Cancelled);
            source->read(folder.filePath(file), file);
        }
    }
    if (source->m_notes.empty())
        return failure(ErrorCode::ImportFormatUnknown, {path});
    return source;
}

void MarkdownSource::read(const QString &path, const QString &name)
{
    QFile file(path);
    File entry{name, {}, {}};
    if (!file.open(QIODevice::ReadOnly) || file.size() > maxFileBytes) {
        entry.rejection = Rejection{name, 0, 0, {}, RejectionReason::FileNotReadable, file.errorString()};
    } else if (auto note = parseNote(decodeFile(file.readAll()))) {
        entry.note = *std::move(note);
    } else {
        entry.rejection = Rejection{
            name, note.error().line, 0, {}, RejectionReason::InvalidFrontMatter, note.error().reason};
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
    m_sourceId = mapping.id;
    m_keys.clear();
    const bool byFile = mapping.key.onlyColumn() >= 0 && m_columns.at(mapping.key.onlyColumn()) == "@file"_L1;
    for (const File &file : m_notes)
        if (byFile && !file.rejection
            && mapping.wants([&](int column) { return cell(m_columns.at(column), file); }))
            m_keys.insert(baseName(file.path).toLower(), baseName(file.path));
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
    for (const WikiLink &link : wikiLinksOf(file.note.body)) {
        const QString name = link.target.section(u'/', -1).toLower();
        const QString key = m_keys.value(name.endsWith(".md"_L1) ? name.chopped(3) : name);
        if (key.isEmpty() || key == baseName(file.path))
            continue;
        ids.append(importedId(m_sourceId, key).toString());
    }
    ids.removeDuplicates();
    return QJsonArray::fromStringList(ids);
}

} // namespace twb::intake
