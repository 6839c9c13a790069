// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QStringList>
#include <QVariantMap>

#include <memory>

namespace twb::ui {

/// Name, type and fallback of one thing the program remembers between starts.
template <typename T> struct SettingKey {
    QLatin1StringView name;
    T fallback;
};

enum class Appearance { System, Light, Dark };

namespace keys {

inline constexpr SettingKey<int> textSize{QLatin1StringView("view/text_size"), 100}; ///< percent
inline constexpr SettingKey<int> appearance{QLatin1StringView("view/appearance"), int(Appearance::System)};
inline constexpr SettingKey<bool> explainSearch{QLatin1StringView("search/explain"), false};
inline constexpr SettingKey<bool> thesaurus{QLatin1StringView("search/thesaurus"), false};
/// By the id of the library.
inline const SettingKey<QVariantMap> recentQueries{QLatin1StringView("search/recent"), {}};
inline const SettingKey<QByteArray> geometry{QLatin1StringView("window/geometry"), {}};
inline const SettingKey<QByteArray> splitter{QLatin1StringView("window/splitter"), {}};
inline const SettingKey<QByteArray> editorGeometry{QLatin1StringView("editor/geometry"), {}};
inline const SettingKey<QByteArray> editorSplitter{QLatin1StringView("editor/splitter"), {}};
inline constexpr SettingKey<bool> spelling{QLatin1StringView("editor/spelling"), true};
inline const SettingKey<QString> actor{QLatin1StringView("person/name"), {}};
inline const SettingKey<QString> lastLibrary{QLatin1StringView("library/last"), {}};
inline const SettingKey<QStringList> recentLibraries{QLatin1StringView("library/recent"), {}};
/// The cache folder that people know cannot be written.
inline const SettingKey<QString> toldOfIndexFolder{QLatin1StringView("library/told_of_index_folder"), {}};
inline const SettingKey<QString> lastFolder{QLatin1StringView("files/last_folder"), {}};

} // namespace keys

/// What the program remembers between starts. GUI thread only.
class Settings {
public:
    /// The user's settings file, or \a path for tests.
    explicit Settings(const QString &path = {});
    ~Settings();

    template <typename T> T value(const SettingKey<T> &key) const
    {
        return m_store->value(key.name, QVariant::fromValue(key.fallback)).template value<T>();
    }
    template <typename T> void setValue(const SettingKey<T> &key, const T &value)
    {
        m_store->setValue(key.name, QVariant::fromValue(value));
    }

    /// Who the steps are written by: as the person is called here, else as the system calls them.
    QString actor() const;

    /// Puts a library first in the list of recent ones, which holds at most eight.
    void rememberLibrary(const QString &path);

private:
    std::unique_ptr<QSettings> m_store;
};

} // namespace twb::ui
