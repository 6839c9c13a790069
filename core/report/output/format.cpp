// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/output/format.h"

using namespace Qt::StringLiterals;

namespace twb::report {
namespace {

struct Row {
    QLatin1StringView suffix;
    model::Label label;
};

constexpr Row rows[] = {
    {"pdf"_L1, {u"PDF, barrierefrei (PDF/UA)", u"PDF, accessible (PDF/UA)"}},
    {"html"_L1, {u"Webseite in einer Datei", u"Web page in one file"}},
    {"odt"_L1, {u"OpenDocument-Text", u"OpenDocument text"}},
    {"docx"_L1, {u"Word-Dokument", u"Word document"}},
    {"md"_L1, {u"Markdown-Text", u"Markdown text"}},
    {"xlsx"_L1, {u"Excel-Tabelle", u"Excel workbook"}},
    {"csv"_L1, {u"CSV-Tabelle", u"CSV table"}},
    {"json"_L1, {u"JSON-Daten", u"JSON data"}},
    {"jsonld"_L1, {u"Datensatzbeschreibung (DCAT-AP.de)", u"Description of the data set (DCAT-AP.de)"}},
};
static_assert(std::size(rows) == formatCount);

} // namespace

QLatin1StringView formatSuffix(Format format)
{
    return rows[int(format)].suffix;
}

model::Label formatLabel(Format format)
{
    return rows[int(format)].label;
}

std::optional<Format> formatOfFile(QStringView fileName)
{
    const QStringView suffix = fileName.sliced(fileName.lastIndexOf(u'.') + 1);
    if (suffix.size() == fileName.size())
        return std::nullopt;
    for (int i = 0; i < formatCount; ++i)
        if (suffix.compare(rows[i].suffix, Qt::CaseInsensitive) == 0)
            return Format(i);
    return suffix.compare("htm"_L1, Qt::CaseInsensitive) == 0 ? std::optional(Format::Html) : std::nullopt;
}

bool isAvailable(Format format)
{
#ifdef TWB_HAS_XLSXWRITER
    Q_UNUSED(format)
    return true;
#else
    return format != Format::Xlsx;
#endif
}

} // namespace twb::report
