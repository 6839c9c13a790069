// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/settings.h"

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype recentLimit = 8;
}

Settings::Settings(const QString &path)
    : m_store(path.isEmpty() ? std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                   u"Transferwerkbank"_s, u"transferwerkbank"_s)
                             : std::make_unique<QSettings>(path, QSettings::IniFormat))
{
}

Settings::~Settings() = default;

QString Settings::actor() const
{
    if (const QString name = value(keys::actor).trimmed(); !name.isEmpty())
        return name;
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? qEnvironmentVariable("USERNAME") : user;
}

void Settings::rememberLibrary(const QString &path)
{
    QStringList recent = value(keys::recentLibraries);
    recent.removeAll(path);
    recent.prepend(path);
    setValue(keys::recentLibraries, QStringList(recent.first(qMin(recent.size(), recentLimit))));
    setValue(keys::lastLibrary, path);
}

} // namespace twb::ui
