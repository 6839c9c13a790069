// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"
#include "core/model/fields.h"
#include "core/model/validation.h"
#include "tests/support/checkout.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::model;

namespace {

struct Entry {
    Kind kind{};
    QString key;
    QJsonObject fields; ///< references still by name or key
};

QString sourceRoot()
{
    return test::checkout();
}

QString idOf(QStringView kind, const QString &name)
{
    const QString full = kind + u':' + name;
    return RecordId::fromName(full).toString();
}

QString tagId(const QString &name)
{
    return idOf(u"tag", name.trimmed().toLower());
}

QStringList strings(const QJsonValue &value)
{
    QStringList result;
    for (const auto &entry : value.toArray())
        result.append(entry.toString());
    return result;
}

QList<Entry> readEntries(Kind kind, const QString &fileName)
{
    QFile file(sourceRoot() + u"/resources/example/"_s + fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Entry> entries;
    for (const auto &value : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject object = value.toObject();
        entries.append({kind, object.value("key"_L1).toString(), object.value("fields"_L1).toObject()});
    }
    return entries;
}

/// The fields as they are stored: names and keys replaced by record ids.
QJsonObject resolved(const Entry &entry)
{
    QJsonObject fields = entry.fields;
    const auto replaceAll = [&fields](QLatin1StringView field, const auto &toId) {
        if (!fields.contains(field))
            return;
        QJsonArray ids;
        for (const QString &name : strings(fields.value(field)))
            ids.append(toId(name));
        fields.insert(field, ids);
    };
    const auto projectId = [](const QString &key) { return idOf(u"project", key); };
    replaceAll("tags"_L1, tagId);
    replaceAll("projects"_L1, projectId);
    replaceAll("related"_L1, projectId);
    if (fields.contains("original"_L1))
        fields.insert("original"_L1, projectId(fields.value("original"_L1).toString()));
    if (fields.contains("parent"_L1))
        fields.insert("parent"_L1, tagId(fields.value("parent"_L1).toString()));
    return fields;
}

QString describe(const Problem &problem)
{
    return u"%1: problem %2 (%3)"_s.arg(problem.field).arg(int(problem.code)).arg(problem.argument);
}

bool isCompleteAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && !text.contains(u'…')
        && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

QString dataDirectory()
{
    const QString wanted = qEnvironmentVariable("TWB_DATA");
    return wanted.isEmpty() ? sourceRoot() + u"/../shared/data"_s : wanted;
}

/// The municipality keys in a table of ours or of the reference data: the first column.
QSet<QString> municipalityKeys(const QString &path)
{
    QSet<QString> keys;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return keys;
    file.readLine();
    while (!file.atEnd())
        keys.insert(QString::fromUtf8(file.readLine()).section(u';', 0, 0));
    return keys;
}

} // namespace

/// What the shipped example library promises: valid, complete, connected, and every claim with a source.
class TestExampleData : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyEntryIsValid();
    void keysAreUnique();
    void everyReferenceExists();
    void synonymsBelongToOneTagOnly();
    void projectsAndLessonsStateTheirSources();
    void everyLinkIsListedOnce();
    void streetLightingInOlpeIsThere();
    void textsContainNoShortenedAddress();
    void municipalitiesAreTheWholeRegion();
    void municipalitiesAreInTheReferenceData();
    void municipalityPickerKnowsEveryKeyUsed();
    void bordersBelongToTheMunicipalities();

private:
    const QList<Entry> &of(Kind kind) const { return m_entries[int(kind)]; }
    QList<Entry> all() const;
    QSet<QString> keys(Kind kind) const;

    QList<Entry> m_entries[kindCount];
};

void TestExampleData::initTestCase()
{
    const std::pair<Kind, QString> files[] = {
        {Kind::Project, u"projects.json"_s},
        {Kind::Lesson, u"lessons.json"_s},
        {Kind::Adoption, u"adoptions.json"_s},
        {Kind::Municipality, u"municipalities.json"_s},
        {Kind::Tag, u"tags.json"_s},
    };
    for (const auto &[kind, name] : files) {
        m_entries[int(kind)] = readEntries(kind, name);
        QVERIFY2(!of(kind).isEmpty(), qPrintable(name));
    }
}

QList<Entry> TestExampleData::all() const
{
    QList<Entry> result;
    for (const QList<Entry> &entries : m_entries)
        result += entries;
    return result;
}

QSet<QString> TestExampleData::keys(Kind kind) const
{
    QSet<QString> result;
    for (const Entry &entry : of(kind))
        result.insert(kind == Kind::Tag ? entry.fields.value("name"_L1).toString() : entry.key);
    return result;
}

void TestExampleData::everyEntryIsValid()
{
    for (const Entry &entry : all()) {
        const QJsonObject fields = resolved(entry);
        for (const QString &id : fields.keys())
            QVERIFY2(findField(entry.kind, id), qPrintable(entry.key + u" has an unknown field "_s + id));
        const QList<Problem> problems = validate(entry.kind, fields);
        QVERIFY2(problems.isEmpty(),
            qPrintable(entry.key + u": "_s + (problems.isEmpty() ? QString() : describe(problems.first()))));
    }
}

void TestExampleData::keysAreUnique()
{
    QSet<QString> names;
    for (const Entry &entry : of(Kind::Tag))
        names.insert(entry.fields.value("name"_L1).toString().trimmed().toLower());
    QCOMPARE(names.size(), of(Kind::Tag).size());
    for (const Kind kind : {Kind::Project, Kind::Lesson, Kind::Adoption, Kind::Municipality})
        QCOMPARE(keys(kind).size(), of(kind).size());
}

void TestExampleData::everyReferenceExists()
{
    const QSet<QString> projects = keys(Kind::Project);
    const QSet<QString> tags = keys(Kind::Tag);
    for (const Entry &entry : all()) {
        for (const QString &name : strings(entry.fields.value("tags"_L1)))
            QVERIFY2(tags.contains(name), qPrintable(entry.key + u": "_s + name));
        const QString parent = entry.fields.value("parent"_L1).toString();
        QVERIFY2(parent.isEmpty() || tags.contains(parent), qPrintable(parent));
        const QString original = entry.fields.value("original"_L1).toString();
        QVERIFY2(original.isEmpty() || projects.contains(original), qPrintable(original));
        const QStringList named =
            strings(entry.fields.value("projects"_L1)) + strings(entry.fields.value("related"_L1));
        for (const QString &key : named)
            QVERIFY2(projects.contains(key), qPrintable(entry.key + u": "_s + key));
    }
}

void TestExampleData::synonymsBelongToOneTagOnly()
{
    QSet<QString> taken;
    for (const Entry &entry : of(Kind::Tag))
        taken.insert(entry.fields.value("name"_L1).toString().toLower());
    for (const Entry &entry : of(Kind::Tag)) {
        for (const QString &synonym : strings(entry.fields.value("synonyms"_L1))) {
            QVERIFY2(!taken.contains(synonym.toLower()), qPrintable(entry.key + u": "_s + synonym));
            taken.insert(synonym.toLower());
        }
    }
}

void TestExampleData::projectsAndLessonsStateTheirSources()
{
    for (const Entry &entry : of(Kind::Project) + of(Kind::Lesson) + of(Kind::Adoption)) {
        const QJsonArray sources = entry.fields.value("sources"_L1).toArray();
        QVERIFY2(!sources.isEmpty(), qPrintable(entry.key));
        for (const auto &value : sources) {
            const QJsonObject source = value.toObject();
            QVERIFY2(isCompleteAddress(source.value("url"_L1).toString()), qPrintable(entry.key));
            QVERIFY2(!source.value("title"_L1).toString().isEmpty(), qPrintable(entry.key));
            QVERIFY2(!source.value("publisher"_L1).toString().isEmpty(), qPrintable(entry.key));
        }
        QVERIFY2(!entry.fields.value("evidence_level"_L1).toString().isEmpty(), qPrintable(entry.key));
    }
}

void TestExampleData::everyLinkIsListedOnce()
{
    for (const Entry &entry : all()) {
        QSet<QString> urls;
        const QJsonArray sources = entry.fields.value("sources"_L1).toArray();
        for (const auto &source : sources)
            urls.insert(source.toObject().value("url"_L1).toString());
        QVERIFY2(urls.size() == sources.size(), qPrintable(entry.key));
        for (const QLatin1StringView field : {"tags"_L1, "related"_L1, "projects"_L1}) {
            const QStringList named = strings(entry.fields.value(field));
            const QSet<QString> distinct(named.begin(), named.end());
            QVERIFY2(distinct.size() == named.size(), qPrintable(entry.key + u": "_s + field));
            QVERIFY2(!distinct.contains(entry.key) || entry.kind == Kind::Tag, qPrintable(entry.key));
        }
    }
}

/// The first thing a newcomer is told to look for: it has to be a project of Olpe that reads well.
void TestExampleData::streetLightingInOlpeIsThere()
{
    const auto isWanted = [](const Entry &entry) {
        return entry.key == "olpe-smarte-strassenbeleuchtung"_L1;
    };
    const QList<Entry> &projects = of(Kind::Project);
    const auto found = std::ranges::find_if(projects, isWanted);
    QVERIFY(found != projects.end());
    const QJsonObject &fields = found->fields;
    QVERIFY(fields.value("title"_L1).toString().contains(u"Straßenbeleuchtung"_s));
    QVERIFY(fields.value("title"_L1).toString().contains(u"Olpe"_s));
    QCOMPARE(fields.value("municipalities"_L1).toArray().first().toObject().value("ags"_L1), u"05966024"_s);
    QVERIFY(strings(fields.value("tags"_L1)).contains(u"Straßenbeleuchtung"_s));
    for (const QLatin1StringView field : {"solution"_L1, "goal_benefit"_L1, "status_as_of"_L1})
        QVERIFY2(!fields.value(field).toString().isEmpty(), field.data());
}

void TestExampleData::textsContainNoShortenedAddress()
{
    for (const Entry &entry : all()) {
        const QString json = QString::fromUtf8(QJsonDocument(entry.fields).toJson());
        QVERIFY2(!json.contains(u'…'), qPrintable(entry.key));
        QVERIFY2(entry.fields.value("summary"_L1).toString().size() <= 300, qPrintable(entry.key));
    }
}

void TestExampleData::municipalitiesAreTheWholeRegion()
{
    QCOMPARE(of(Kind::Municipality).size(), 59);
    QSet<QString> keys;
    QSet<QString> districts;
    qsizetype pioneers = 0;
    qsizetype participants = 0;
    for (const Entry &entry : of(Kind::Municipality)) {
        const QString ags = entry.fields.value("ags"_L1).toString();
        QCOMPARE(ags, entry.key);
        keys.insert(ags);
        districts.insert(entry.fields.value("district"_L1).toString());
        const QString role = entry.fields.value("role"_L1).toString();
        pioneers += role == "pioneer"_L1 ? 1 : 0;
        participants += role == "participant"_L1 ? 1 : 0;
        QVERIFY2(entry.fields.value("population"_L1).toInt() > 0, qPrintable(entry.key));
    }
    QCOMPARE(keys.size(), 59);
    QCOMPARE(districts.size(), 5);
    QCOMPARE(pioneers, 5);
    QCOMPARE(participants, 14);
}

void TestExampleData::municipalitiesAreInTheReferenceData()
{
    const QString path = dataDirectory() + u"/municipalities/gemeinden_suedwestfalen.csv"_s;
    if (!QFile::exists(path))
        QSKIP("municipalities/gemeinden_suedwestfalen.csv is missing: set TWB_DATA");
    QCOMPARE(keys(Kind::Municipality), municipalityKeys(path));
}

void TestExampleData::municipalityPickerKnowsEveryKeyUsed()
{
    const QSet<QString> known = municipalityKeys(sourceRoot() + u"/resources/region/municipalities_de.csv"_s);
    QCOMPARE(known.size(), 10981);
    QVERIFY(known.contains(keys(Kind::Municipality)));
    for (const Entry &entry : all()) {
        QStringList used{entry.fields.value("municipality"_L1).toString()};
        for (const auto &value : entry.fields.value("municipalities"_L1).toArray())
            used.append(value.toObject().value("ags"_L1).toString());
        for (const QString &ags : used) // five digits are a district
            QVERIFY2(ags.size() != 8 || known.contains(ags), qPrintable(entry.key + u": "_s + ags));
    }
}

void TestExampleData::bordersBelongToTheMunicipalities()
{
    QFile file(sourceRoot() + u"/resources/region/suedwestfalen.geojson"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QSet<QString> drawn;
    const QJsonObject map = QJsonDocument::fromJson(file.readAll()).object();
    for (const auto &value : map.value("features"_L1).toArray()) {
        const QJsonObject feature = value.toObject();
        drawn.insert(feature.value("properties"_L1).toObject().value("ags"_L1).toString());
        QVERIFY(!feature.value("geometry"_L1).toObject().value("coordinates"_L1).toArray().isEmpty());
    }
    QCOMPARE(drawn, keys(Kind::Municipality));
}

QTEST_GUILESS_MAIN(TestExampleData)
#include "tst_exampledata.moc"
