// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/templates/templates.h"
#include "ui/presentation/settings.h"

namespace twb::ui {

/// What was chosen for a template of reports; remembered from one time to the next.
struct ReportChoice {
    report::Order order = report::Order::AsListed;
    std::optional<report::Grouping> grouping; ///< nothing: as the template says
    model::Language language = model::Language::German;
    QStringList criteria; ///< of a comparison; empty: as the template says
    bool lessons = true;
    bool adoptions = true;
    bool sources = true;
    bool history = false;
    bool persons = false;
    bool drafts = false;

    void applyTo(report::ReportRequest &request) const;

    bool operator==(const ReportChoice &) const = default;
};

namespace keys {

inline const SettingKey<QString> reportTemplate{QLatin1StringView("report/template"), {}};
inline const SettingKey<QString> reportFormat{QLatin1StringView("report/format"), QStringLiteral("pdf")};

} // namespace keys

/// The last choice for a template; \a otherwise where there is none. Persons are never remembered: telling
/// them is decided anew each time.
ReportChoice rememberedChoice(
    const Settings &settings, const QString &templateId, const ReportChoice &otherwise);
void rememberChoice(Settings &settings, const QString &templateId, const ReportChoice &choice);

} // namespace twb::ui
