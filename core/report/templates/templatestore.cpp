// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/templatestore.h"

#include "core/base/wholefile.h"

#include <QDir>
#include <QFileInfo>
#include <QImageReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twb::report {
namespace {

constexpr QLatin1StringView shipped[] = {"steckbrief"_L1, "erfahrungsblatt"_L1, "vergleich"_L1, "handout"_L1,
    "leitfaden"_L1, "sammelband"_L1, "sitzungsprotokoll"_L1, "transfercheck"_L1};
const QString shippedFolder = u":/twb/reports"_s;
const QString styleEnd = u".style.yaml"_s;
const QString standardStyle = u"standard"_s;

QString shippedPath(QStringView id)
{
    return shippedFolder + u'/' + id + u".yaml"_s;
}

} // namespace

Result<QByteArray> TemplateStore::text(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotReadable, {path, file.errorString()});
    return file.readAll();
}

QList<TemplateEntry> TemplateStore::entries() const
{
    QList<TemplateEntry> entries;
    const auto add = [&](const QString &path, bool isShipped) {
        TemplateEntry entry{QFileInfo(path).completeBaseName(), {}, {}, path, isShipped, {}};
        if (const auto made = load(path)) {
            entry.id = made->id;
            entry.name = made->name;
            entry.description = made->description;
        } else {
            entry.name = {entry.id, entry.id};
            entry.error = made.error();
        }
        const auto same = std::ranges::find(entries, entry.id, &TemplateEntry::id);
        if (same != entries.end() && !entry.error)
            *same = entry;
        else
            entries.append(entry);
    };
    for (const QLatin1StringView id : shipped)
        add(shippedPath(QString(id)), true);
    if (m_userFolder.isEmpty())
        return entries;
    for (const QFileInfo &file : QDir(m_userFolder).entryInfoList({u"*.yaml"_s}, QDir::Files, QDir::Name))
        if (!file.fileName().endsWith(styleEnd))
            add(file.absoluteFilePath(), false);
    return entries;
}

Result<ReportTemplate> TemplateStore::load(const QString &idOrPath) const
{
    QString path = idOrPath;
    if (!idOrPath.endsWith(u".yaml"_s)) {
        path.clear();
        for (const TemplateEntry &entry : entries())
            if (entry.id == idOrPath)
                path = entry.path;
        if (path.isEmpty())
            return failure(ErrorCode::TemplateUnknown, {idOrPath});
    }
    const auto yaml = text(path);
    return yaml ? read(*yaml, path) : std::unexpected(yaml.error());
}

Result<ReportTemplate> TemplateStore::read(const QByteArray &yaml, const QString &file) const
{
    auto made = parseTemplate(yaml);
    if (!made)
        return std::unexpected(templateError(made.error(), file));
    auto dressed = style(made->styleName.isEmpty() ? standardStyle : made->styleName, file);
    if (!dressed)
        return std::unexpected(dressed.error());
    made->style = *std::move(dressed);
    return *std::move(made);
}

Result<StyleFile> TemplateStore::style(const QString &name, const QString &templateFile) const
{
    const QString beside = QFileInfo(templateFile).path();
    QStringList folders{beside == shippedFolder ? QString() : beside, m_userFolder, shippedFolder};
    folders.removeAll(QString());
    for (const QString &folder : folders) {
        const QString path = folder + u'/' + name + styleEnd;
        if (!QFileInfo(path).isFile())
            continue;
        const auto yaml = text(path);
        if (!yaml)
            return std::unexpected(yaml.error());
        auto style = parseStyle(*yaml, folder);
        if (!style)
            return std::unexpected(templateError(style.error(), path));
        return *std::move(style);
    }
    return std::unexpected(templateError({1, u"style"_s, name}, templateFile));
}

QString TemplateStore::styleName(const ReportTemplate &layout)
{
    return layout.styleName.isEmpty() ? standardStyle : layout.styleName;
}

QString TemplateStore::stylePath(const QString &name) const
{
    return m_userFolder + u'/' + name + styleEnd;
}

bool TemplateStore::hasOwnStyle(const QString &name) const
{
    return !m_userFolder.isEmpty() && QFileInfo(stylePath(name)).isFile();
}

Result<void> TemplateStore::saveStyle(const QString &name, StyleFile style, const QString &logoSource) const
{
    if (!QDir().mkpath(m_userFolder))
        return failure(ErrorCode::FileNotWritable, {m_userFolder, QString()});
    if (!logoSource.isEmpty()) {
        const auto picture = text(logoSource);
        if (!picture)
            return std::unexpected(picture.error());
        style.logoFile = name + u"-logo."_s + QString::fromLatin1(QImageReader::imageFormat(logoSource));
        const QString logo = m_userFolder + u'/' + style.logoFile;
        if (const auto written = WholeFile::write(logo, Existing::Replace, *picture); !written)
            return written;
    }
    return WholeFile::write(stylePath(name), Existing::Replace, styleText(style));
}

Result<void> TemplateStore::removeStyle(const QString &name) const
{
    const QString path = stylePath(name);
    if (!QFile::moveToTrash(path) && !QFile::remove(path))
        return failure(ErrorCode::FileNotWritable, {path, QString()});
    return {};
}

ReportTemplate shippedTemplate(const QString &id)
{
    const auto made = TemplateStore().load(shippedPath(id));
    if (!made)
        qFatal("the template %s is damaged", qPrintable(id));
    return *made;
}

QString defaultTemplateId(qsizetype records)
{
    return records == 1 ? u"steckbrief"_s : u"sammelband"_s;
}

} // namespace twb::report
