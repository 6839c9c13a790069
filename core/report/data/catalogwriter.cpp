// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/data/catalogwriter.h"

#include "core/store/library.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace twb::report {
namespace {

const QString authority = u"http://publications.europa.eu/resource/authority/"_s;

struct Pair {
    QLatin1StringView from;
    QLatin1StringView to;
};

/// Fields of action and the data themes of the European portal.
constexpr Pair themes[] = {{"mobility"_L1, "TRAN"_L1}, {"climate_energy"_L1, "ENER"_L1},
    {"environment"_L1, "ENVI"_L1}, {"urban_development"_L1, "REGI"_L1}, {"centres_villages"_L1, "REGI"_L1},
    {"education"_L1, "EDUC"_L1}, {"health"_L1, "HEAL"_L1}, {"social"_L1, "SOCI"_L1},
    {"economy"_L1, "ECON"_L1}, {"culture_tourism"_L1, "EDUC"_L1}, {"administration"_L1, "GOVE"_L1},
    {"participation"_L1, "GOVE"_L1}, {"data_infrastructure"_L1, "TECH"_L1},
    {"safety_resilience"_L1, "JUST"_L1}, {"finance_organisation"_L1, "GOVE"_L1},
    {"global_responsibility"_L1, "INTR"_L1}};

struct FileType {
    Format format;
    QLatin1StringView type; ///< of the European list
    QLatin1StringView mediaType; ///< of IANA
};

constexpr FileType fileTypes[] = {
    {Format::Csv, "CSV"_L1, "text/csv"_L1}, {Format::Json, "JSON"_L1, "application/json"_L1}};

QJsonObject reference(const QString &address)
{
    return {{u"@id"_s, address}};
}

QJsonObject literal(const QString &text, const QString &language)
{
    return {{u"@value"_s, text}, {u"@language"_s, language}};
}

QJsonObject typed(const QString &text, const QString &type)
{
    return {{u"@value"_s, text}, {u"@type"_s, type}};
}

/// What the records say about the set as a whole.
struct Content {
    std::set<QLatin1StringView> themes;
    std::set<QString> keywords;
    std::set<QString> municipalities; ///< AGS keys

    void add(const Dossier &dossier, const RecordNames &names)
    {
        for (const QJsonValue item : dossier.value("action_fields"_L1).toArray()) {
            const auto theme = std::ranges::find(report::themes, item.toString(), &Pair::from);
            if (theme != std::end(report::themes))
                themes.insert(theme->to);
        }
        for (const QJsonValue item : dossier.value("tags"_L1).toArray())
            if (const QString name = names.record(RecordId::fromString(item.toString())).title;
                !name.isEmpty())
                keywords.insert(name);
        for (const QString &key : municipalityKeys(dossier.value("municipalities"_L1)))
            municipalities.insert(key);
    }
};

QJsonObject context()
{
    return {{u"dcat"_s, u"http://www.w3.org/ns/dcat#"_s}, {u"dct"_s, u"http://purl.org/dc/terms/"_s},
        {u"dcatde"_s, u"http://dcat-ap.de/def/dcatde/"_s}, {u"foaf"_s, u"http://xmlns.com/foaf/0.1/"_s},
        {u"xsd"_s, u"http://www.w3.org/2001/XMLSchema#"_s}};
}

QJsonObject distribution(const Distribution &file, const QString &title, const QString &language)
{
    const auto type = std::ranges::find(fileTypes, file.format, &FileType::format);
    const QString address = u"./"_s + QString::fromLatin1(QUrl::toPercentEncoding(file.fileName));
    return {{u"@id"_s, QString(address + u"#distribution"_s)}, {u"@type"_s, u"dcat:Distribution"_s},
        {u"dct:title"_s, literal(u"%1 (%2)"_s.arg(title, type->type), language)},
        {u"dcat:accessURL"_s, reference(address)}, {u"dcat:downloadURL"_s, reference(address)},
        {u"dct:format"_s, reference(authority + u"file-type/"_s + type->type)},
        {u"dcat:mediaType"_s,
            reference(u"https://www.iana.org/assignments/media-types/"_s + type->mediaType)},
        {u"dcat:byteSize"_s, typed(QString::number(file.bytes), u"xsd:decimal"_s)}};
}

} // namespace

Result<void> writeCatalog(const ReportRecords &records, const DocumentInfo &info,
    const std::vector<Distribution> &files, QIODevice &device, const Progress &progress)
{
    Content content;
    for (const PlannedRecord &planned : records.planned()) {
        if (progress.cancelled())
            return failure(ErrorCode::Cancelled);
        const auto dossier = records.gather(planned);
        if (!dossier)
            return std::unexpected(dossier.error());
        if (*dossier)
            content.add(**dossier, records.names());
    }
    const QString language = info.language.section(u'-', 0, 0);
    const QString languageOfList = authority + u"language/"_s + (language == "de"_L1 ? u"DEU"_s : u"ENG"_s);
    const QString description =
        records.wording().say(phrase::catalogText).arg(records.counted(), records.libraryName());
    const QJsonObject publisher{
        {u"@type"_s, u"foaf:Agent"_s}, {u"foaf:name"_s, literal(records.libraryName(), language)}};

    QJsonArray themesList;
    for (const QLatin1StringView theme : content.themes)
        themesList.append(reference(authority + u"data-theme/"_s + theme));
    QJsonArray keywords;
    for (const QString &keyword : content.keywords)
        keywords.append(literal(keyword, language));
    QJsonArray places;
    for (const QString &key : content.municipalities)
        places.append(reference(u"http://dcat-ap.de/def/politicalGeocoding/municipalityKey/"_s
            + QString::fromLatin1(QUrl::toPercentEncoding(key))));
    QJsonArray distributions;
    for (const Distribution &file : files)
        distributions.append(distribution(file, info.title, language));

    const QJsonObject dataset{{u"@id"_s, u"#dataset"_s}, {u"@type"_s, u"dcat:Dataset"_s},
        {u"dct:title"_s, literal(info.title, language)},
        {u"dct:description"_s, literal(description, language)},
        {u"dct:identifier"_s, records.library().info().id.toString(QUuid::WithoutBraces)},
        {u"dct:modified"_s, typed(info.created.toUTC().date().toString(Qt::ISODate), u"xsd:date"_s)},
        {u"dct:language"_s, reference(languageOfList)}, {u"dct:publisher"_s, publisher},
        {u"dcat:theme"_s, themesList}, {u"dcat:keyword"_s, keywords},
        {u"dcatde:politicalGeocodingURI"_s, places},
        {u"dcatde:politicalGeocodingLevelURI"_s,
            reference(u"http://dcat-ap.de/def/politicalGeocoding/Level/municipality"_s)},
        {u"dcat:distribution"_s, distributions}};
    const QJsonObject catalog{{u"@context"_s, context()}, {u"@id"_s, u"#catalog"_s},
        {u"@type"_s, u"dcat:Catalog"_s}, {u"dct:title"_s, literal(records.libraryName(), language)},
        {u"dct:description"_s, literal(description, language)}, {u"dct:publisher"_s, publisher},
        {u"dct:language"_s, reference(languageOfList)}, {u"dcat:dataset"_s, QJsonArray{dataset}}};
    const QByteArray bytes = QJsonDocument(catalog).toJson();
    if (device.write(bytes) != bytes.size())
        return failure(ErrorCode::ReportFailed, {u"write"_s});
    return {};
}

} // namespace twb::report
