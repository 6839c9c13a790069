// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sheet/recordsheets.h"
#include "tests/unit/index/smalllibrary.h"
#include "ui/history/recordhistory.h"
#include "ui/presentation/translation.h"
#include "ui/reader/facts.h"

#include <QProcess>

using namespace Qt::StringLiterals;
using namespace twb;
using model::Kind;

namespace {

constexpr QChar gap = QChar::Nbsp; ///< between an amount and its currency

struct Words {
    Kind kind;
    QString field;
    QString german;
    QString english;
};

/// Values of each short type, as they are to be said wherever they are said.
const QList<Words> words{
    {Kind::Project, u"status"_s, u"Beschlossen"_s, u"Decided"_s},
    {Kind::Project, u"action_fields"_s, u"Klima & Energie; Umwelt & Ressourcen"_s,
        u"Climate & energy; Environment & resources"_s},
    {Kind::Project, u"review_due"_s, u"30.06.2026"_s, u"30 Jun 2026"_s},
    {Kind::Project, u"repo_url"_s, u"https://example.org/a"_s, u"https://example.org/a"_s},
    {Kind::Project, u"tags"_s, u"Licht; LoRaWAN"_s, u"Licht; LoRaWAN"_s},
    {Kind::Project, u"municipalities"_s, u"Olpe, Federführung; Soest, Beteiligt"_s,
        u"Olpe, Lead; Soest, Partner"_s},
    {Kind::Project, u"cost_range"_s, u"10.000 bis 25.000,50"_s + gap + u'€',
        u"10,000 to 25,000.50"_s + gap + u'€'},
    {Kind::Project, u"funding_amount"_s, u"bis 500"_s + gap + u'€', u"up to 500"_s + gap + u'€'},
    {Kind::Adoption, u"since"_s, u"Juni 2024"_s, u"June 2024"_s},
    {Kind::Adoption, u"municipality"_s, u"Soest"_s, u"Soest"_s},
    {Kind::Municipality, u"population"_s, u"48.607"_s, u"48,607"_s},
    {Kind::Municipality, u"area_km2"_s, u"85,808"_s, u"85.808"_s},
};

struct World : test::SmallLibrary {
    World()
    {
        put(u"municipality"_s, u"05966024"_s,
            {{u"name"_s, u"Olpe"_s}, {u"ags"_s, u"05966024"_s}, {u"district"_s, u"Kreis Olpe"_s}});
        ids[Kind::Municipality] = put(u"municipality"_s, u"05974040"_s,
            {{u"name"_s, u"Soest"_s}, {u"ags"_s, u"05974040"_s}, {u"district"_s, u"Kreis Soest"_s},
                {u"population"_s, 48607}, {u"area_km2"_s, 85.808}});
        const QStringList tags{tag(u"Licht"_s).toString(), tag(u"LoRaWAN"_s).toString()};
        ids[Kind::Project] = project(u"Kluge Laternen"_s,
            {{u"municipalities"_s,
                 QJsonArray{QJsonObject{{u"ags"_s, u"05966024"_s}, {u"role"_s, u"lead"_s}},
                     QJsonObject{{u"ags"_s, u"05974040"_s}, {u"role"_s, u"partner"_s}}}},
                {u"action_fields"_s, test::list({u"climate_energy"_s, u"environment"_s})},
                {u"status"_s, u"decided"_s}, {u"review_due"_s, u"2026-06-30"_s},
                {u"repo_url"_s, u"https://example.org/a"_s}, {u"tags"_s, QJsonArray::fromStringList(tags)},
                {u"cost_range"_s, QJsonObject{{u"from"_s, 10000}, {u"to"_s, 25000.5}}},
                {u"funding_amount"_s, QJsonObject{{u"to"_s, 500}}}});
        ids[Kind::Adoption] = put(u"adoption"_s, u"nach"_s,
            {{u"original"_s, ids[Kind::Project].toString()}, {u"municipality"_s, u"05974040"_s},
                {u"state"_s, u"running"_s}, {u"since"_s, u"2024-06"_s}});
        catchUp();
    }

    QHash<Kind, RecordId> ids;
};

/// Entries parted by semicolons, what belongs to one by commas; without the districts, for which only some
/// media have room.
QString plain(QString text)
{
    return text.replace(u'\n', "; "_L1)
        .replace(u" · "_s, u", "_s)
        .remove(" (Kreis Olpe)"_L1)
        .remove(" (Kreis Soest)"_L1);
}

QString onScreen(const ui::RecordView &view, const model::Field &field, const ui::Formats &formats)
{
    for (const ui::Fact &fact : ui::factsOf(view, formats)) {
        if (fact.label != field.label.in(formats.language()))
            continue;
        QStringList texts;
        for (const ui::FactPart &part : fact.parts)
            texts.append(part.text);
        return plain(texts.join(u"; "));
    }
    return {};
}

QString inReport(const World &world, const RecordId &id, const model::Field &field, model::Language language)
{
    const report::Gatherer gatherer(*world.library, *world.index, {});
    const report::RecordNames names(gatherer);
    const auto dossier = test::require(gatherer.gather(id));
    const report::FactsTable table =
        report::recordFacts(*dossier, names, report::Wording(language), {field.id.toString()});
    return table.facts.empty() ? QString() : plain(report::plainText(table.facts.front().value));
}

/// What the command line shows of a record, by the label of the field.
QHash<QString, QString> onCommandLine(const World &world, const RecordId &id, const QString &language)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, world.folder.path());
    environment.insert(u"TWB_LANG"_s, language);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(TWB_PROGRAM),
        {u"--library"_s, world.folder.filePath(u"small.twb"_s), u"show"_s, id.toString()});
    process.waitForFinished(60000);
    QHash<QString, QString> values;
    for (const QString &block : QString::fromUtf8(process.readAllStandardOutput()).split(u"\n\n"_s))
        values.insert(block.section(u'\n', 0, 0), plain(block.section(u'\n', 1).trimmed()));
    return values;
}

} // namespace

class TestSameWords : public QObject {
    Q_OBJECT

    World m_world;

    void compareAll(const QLocale &locale)
    {
        const ui::Formats formats(locale);
        const bool german = formats.language() == model::Language::German;
        QStringList differing;
        QHash<Kind, QHash<QString, QString>> shown;
        for (const Words &value : words) {
            const RecordId id = m_world.ids.value(value.kind);
            if (!shown.contains(value.kind))
                shown[value.kind] = onCommandLine(m_world, id, locale.name());
            const model::Field &field = *model::findField(value.kind, value.field);
            const auto view = test::require(ui::loadRecordView(*m_world.library, *m_world.index, id));
            const auto history = test::require(ui::loadHistory(*m_world.library, id));
            const QString told = ui::fieldText(
                value.kind, value.field, history.today.value(value.field), history.names, formats);
            const QString &expected = german ? value.german : value.english;
            for (const auto &[medium, text] : {std::pair("page", onScreen(view, field, formats)),
                     {"report", inReport(m_world, id, field, formats.language())}, {"history", plain(told)},
                     {"command line",
                         shown.value(value.kind).value(field.label.in(formats.language()).toString())}})
                if (text != expected)
                    differing.append("%1, %2: “%3” instead of “%4”"_L1.arg(
                        value.field, QLatin1StringView(medium), text, expected));
        }
        QVERIFY2(differing.isEmpty(), qPrintable(u'\n' + differing.join(u'\n')));
    }

private Q_SLOTS:
    void valuesAreSaidAlikeEverywhereInEnglish()
    {
        compareAll(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void valuesAreSaidAlikeEverywhereInGerman()
    {
        const QLocale german(QLocale::German, QLocale::Germany);
        ui::installTranslations(*QCoreApplication::instance(), german);
        compareAll(german);
    }

    void sheetsHoldTheSameWordsAndTyped()
    {
        report::ReportRequest request;
        request.layout.kinds = {Kind::Project};
        request.records = {m_world.ids.value(Kind::Project)};
        report::ReportRecords records(request, *m_world.library, *m_world.index);
        test::require(records.plan({}));
        const auto sheets = test::require(report::recordSheets(records, {}));
        const report::Sheet &projects = sheets.front();
        const auto cell = [&](QLatin1StringView id, const QString &more = {}) {
            const model::Field &field = *model::findField(Kind::Project, id.toString());
            const qsizetype column = projects.heads.indexOf(QString(field.label.german.toString() + more));
            return projects.rows.front().at(size_t(column));
        };
        for (const Words &value : words) {
            const auto id = QLatin1StringView(model::findField(value.kind, value.field)->id);
            const bool isText = value.kind == Kind::Project && id != "cost_range"_L1
                && id != "funding_amount"_L1 && id != "review_due"_L1 && id != "municipalities"_L1;
            if (isText)
                QCOMPARE(plain(std::get<QString>(cell(id))), value.german);
        }
        QCOMPARE(std::get<QDate>(cell("review_due"_L1)), QDate(2026, 6, 30));
        QCOMPARE(std::get<double>(cell("cost_range"_L1, u" bis (€)"_s)), 25000.5);
        QCOMPARE(std::get<QString>(cell("municipalities"_L1)), u"Olpe, Soest"_s);
    }
};

QTEST_MAIN(TestSameWords)
#include "tst_samewords.moc"
