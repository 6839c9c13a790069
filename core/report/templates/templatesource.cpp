// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/templatesource.h"

#include "core/report/templates/partwriter.h"
#include "core/report/templates/placeholders.h"

using namespace Qt::StringLiterals;

namespace twb::report {

TemplateSource::TemplateSource(const ReportRecords &records)
    : m_records(records), m_layout(records.request().layout),
      m_sources(
          m_layout.sources == SourcesAt::Notes ? SourceList(records.wording()) : SourceList(u"source-"_s))
{
}

QString TemplateSource::documentTitle() const
{
    const ReportRequest &request = m_records.request();
    if (!request.title.isEmpty())
        return request.title;
    const bool alone = m_records.planned().size() == 1 && m_layout.front.empty();
    if (alone)
        return m_records.planned().front().title;
    const QString several = m_layout.several.in(request.language);
    return several.isEmpty() ? m_layout.name.in(request.language) : several;
}

QHash<QString, QString> TemplateSource::documentValues() const
{
    const Wording &wording = m_records.wording();
    return {{u"title"_s, documentTitle()}, {u"template"_s, m_layout.name.in(wording.language())},
        {u"library"_s, m_records.libraryName()},
        {u"date"_s, wording.say(phrase::asOf).arg(wording.day(m_records.request().asOf))},
        {u"example"_s, m_records.isExample() ? u" · "_s + wording.say(phrase::exampleMark) : QString()},
        {u"count"_s, m_records.counted()}};
}

DocumentInfo TemplateSource::info() const
{
    const Wording &wording = m_records.wording();
    const QHash<QString, QString> values = documentValues();
    const StyleFile &style = m_layout.style;
    DocumentInfo info;
    info.title = documentTitle();
    info.language = wording.tag();
    info.author = m_records.libraryName();
    info.subject = m_layout.name.in(wording.language()) + u": "_s + m_records.counted();
    info.created = m_records.request().asOf;
    info.headerStart = filledIn(style.headerStart, values);
    info.headerEnd = filledIn(style.headerEnd, values);
    info.footerStart = filledIn(style.footerStart, values);
    info.pageOf = style.page.isEmpty() ? wording.say(phrase::pageOf)
                                       : filledIn(style.page, {{u"page"_s, u"%1"_s}, {u"pages"_s, u"%2"_s}});
    info.titlePage = m_layout.titlePage;
    info.look = style.look;
    return info;
}

Result<Blocks> TemplateSource::record(size_t number)
{
    Blocks blocks;
    const PlannedRecord &planned = m_records.planned()[number];
    QHash<QString, QString> values = documentValues();
    values[u"group"_s] = planned.group.isEmpty() ? m_records.wording().say(phrase::records) : planned.group;
    const bool first = number == 0 && m_layout.front.empty();
    const bool newGroup = number == 0 || m_records.planned()[number - 1].group != planned.group;
    if (newGroup)
        if (const auto written =
                PartWriter(m_records, m_sources, values, blocks).write(m_layout.group, first);
            !written)
            return std::unexpected(written.error());
    const auto dossier = m_records.gather(planned);
    if (!dossier)
        return std::unexpected(dossier.error());
    if (!*dossier)
        return blocks;
    SourceList own(u"source-%1-"_s.arg(number + 1));
    const bool each = m_layout.sources == SourcesAt::Record;
    if (each)
        own.add((*dossier)->value("sources"_L1));
    PartWriter writer(m_records, each ? own : m_sources, std::move(values), blocks);
    writer.setRecord(**dossier);
    if (const auto written = writer.write(m_layout.each, first && blocks.empty()); !written)
        return std::unexpected(written.error());
    return blocks;
}

Result<std::optional<Blocks>> TemplateSource::nextChapter()
{
    const qint64 number = m_next++;
    if (number > recordCount() + 1)
        return std::optional<Blocks>();
    Blocks blocks;
    const bool front = number == 0;
    const Look &look = m_layout.style.look;
    if (front && !look.logo.isNull())
        blocks.push_back(
            {Figure{look.logo, look.logoHeight * look.logo.width() / look.logo.height(), look.logoText, {}}});
    if (front || number == recordCount() + 1) {
        PartWriter writer(m_records, m_sources, documentValues(), blocks);
        if (const auto written =
                writer.write(front ? m_layout.front : m_layout.back, front && blocks.empty());
            !written)
            return std::unexpected(written.error());
        return std::optional(std::move(blocks));
    }
    auto chapter = record(size_t(number - 1));
    if (!chapter)
        return std::unexpected(chapter.error());
    return std::optional(*std::move(chapter));
}

} // namespace twb::report
