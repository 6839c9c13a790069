// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/reportchoice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView choicesName{"report/choices"};
const SettingKey<QByteArray> choicesKey{choicesName, {}};

QJsonObject allChoices(const Settings &settings)
{
    return QJsonDocument::fromJson(settings.value(choicesKey)).object();
}

} // namespace

void ReportChoice::applyTo(report::ReportRequest &request) const
{
    request.order = order;
    request.grouping = grouping;
    request.language = language;
    request.criteria = criteria;
    request.withLessons = lessons;
    request.withAdoptions = adoptions;
    request.withSources = sources;
    request.withHistory = history;
    request.withPersons = persons;
    request.withDrafts = drafts;
}

ReportChoice rememberedChoice(
    const Settings &settings, const QString &templateId, const ReportChoice &otherwise)
{
    const QJsonObject all = allChoices(settings);
    if (!all.contains(templateId))
        return otherwise;
    const QJsonObject saved = all.value(templateId).toObject();
    ReportChoice choice = otherwise;
    choice.order = report::Order(std::clamp(saved.value("order"_L1).toInt(), 0, int(report::Order::ByTitle)));
    if (const int grouping = saved.value("grouping"_L1).toInt(-1);
        grouping >= 0 && grouping <= int(report::Grouping::Tag))
        choice.grouping = report::Grouping(grouping);
    choice.language = saved.value("english"_L1).toBool() ? model::Language::English : model::Language::German;
    for (const QJsonValue field : saved.value("criteria"_L1).toArray())
        choice.criteria.append(field.toString());
    choice.lessons = saved.value("lessons"_L1).toBool(true);
    choice.adoptions = saved.value("adoptions"_L1).toBool(true);
    choice.sources = saved.value("sources"_L1).toBool(true);
    choice.history = saved.value("history"_L1).toBool();
    choice.drafts = saved.value("drafts"_L1).toBool();
    return choice;
}

void rememberChoice(Settings &settings, const QString &templateId, const ReportChoice &choice)
{
    QJsonObject all = allChoices(settings);
    all.insert(templateId,
        QJsonObject{{u"order"_s, int(choice.order)},
            {u"grouping"_s, choice.grouping ? int(*choice.grouping) : -1},
            {u"english"_s, choice.language == model::Language::English},
            {u"criteria"_s, QJsonArray::fromStringList(choice.criteria)}, {u"lessons"_s, choice.lessons},
            {u"adoptions"_s, choice.adoptions}, {u"sources"_s, choice.sources},
            {u"history"_s, choice.history}, {u"drafts"_s, choice.drafts}});
    settings.setValue(choicesKey, QJsonDocument(all).toJson(QJsonDocument::Compact));
}

} // namespace twb::ui
